import { fieldsIn, momentIn } from '../../model/indicator/figure.ts';
import type { Item } from '../../model/item.ts';
import { headOf, isFaulty, itemsOf, type Pact } from '../../model/pact.ts';
import { type Day, lastOf } from '../../model/when/day.ts';
import { addDuration } from '../../model/when/span.ts';
import { rule } from '../rule.ts';
import { figuresOf } from './indicator-figures.ts';

export interface KnownAfterEndData {
  /** Of each that is told here, the first one first. */
  readonly titles: readonly string[];
  readonly followUp: string;
  /** The day by which the last figure of the first can be known. */
  readonly known: Day;
  readonly end: Day;
}

interface Late {
  readonly item: Item<'indicator'>;
  readonly followUp: string;
  readonly known: Day;
  readonly end: Day;
}

/** More have one cause: nobody has thought of the time after the project. */
const most = 3;

export const knownAfterEnd = rule<'indicators/known-after-end', KnownAfterEndData>({
  id: 'indicators/known-after-end',
  severity: 'warning',
  *check(pact) {
    const late = itemsOf(pact, 'indicator').flatMap((item) => lateFigure(pact, item) ?? []);
    const told = late.length > most ? [late] : late.map((each) => [each]);
    for (const [first, ...others] of told) {
      if (!first) continue;
      const { item, ...data } = first;
      yield {
        at: item,
        field: ['followUp'],
        data: { ...data, titles: [item, ...others.map((each) => each.item)].map(titleOf) },
        related: others.map((each) => ({
          at: each.item,
          field: ['followUp'],
          data: { title: each.item.title, text: each.followUp },
        })),
      };
    }
  },
});

function titleOf({ title }: Item): string {
  return title;
}

function lateFigure(pact: Pact, item: Item<'indicator'>): Late | undefined {
  const { followUp } = item.data;
  const isUnsure = ['followUp', 'target', 'milestones'].some((field) =>
    isFaulty(pact, item, field),
  );
  const end = endOf(pact, item);
  if (followUp === undefined || end === undefined || isUnsure) return undefined;
  const last = lastDate(pact, item) ?? (item.data.target === undefined ? undefined : end);
  const known = last && addDuration(last, followUp);
  if (known === undefined || known <= end || isPlannedFor(pact, known)) return undefined;
  return { item, followUp, known, end };
}

/** The end of the pact, or of the span of the indicators where that is later; undefined if open. */
function endOf(pact: Pact, { document }: Item): Day | undefined {
  const head = headOf(pact);
  const spans = [head, document].flatMap((each) => (each && pact.periods.get(each)) ?? []);
  const ends = spans.flatMap(({ end }) => end.latest ?? []);
  const isUnsure = [head, document].some((each) => each && isFaulty(pact, each, 'period'));
  return ends.length < spans.length || isUnsure ? undefined : lastOf(ends);
}

/** The date of the target; only of milestones the last, where nothing more is wanted. */
function lastDate(pact: Pact, item: Item<'indicator'>): Day | undefined {
  const { target } = item.data;
  if (target !== undefined) return momentIn({ date: fieldsIn(target)?.['date'] })?.last;
  return lastOf(figuresOf(pact, item).milestones.flatMap(({ moment }) => moment.last ?? []));
}

/** A phase of that time, or a report or key date after it: somebody has thought of it. */
function isPlannedFor(pact: Pact, day: Day): boolean {
  const spans = [...itemsOf(pact, 'phase'), ...itemsOf(pact, 'report'), ...itemsOf(pact, 'date')];
  return spans.some((item) => {
    const { end, start } = pact.planned.get(item) ?? { end: {}, start: {} };
    const isOpen = end.latest === undefined && (start.latest ?? day) < day && item.kind === 'phase';
    return start.latest !== undefined && (isOpen || (end.latest ?? '') >= day);
  });
}
