import { compareText } from '../../model/finding.ts';
import type { Item } from '../../model/item.ts';
import { namedIn, type Pact, resolveReference } from '../../model/pact.ts';
import { anchorOf, earliest, latest } from '../../model/rhythm/window.ts';
import { type CalendarUnit, unitOf } from '../../model/when/calendar-unit.ts';
import { addDays, type Day } from '../../model/when/day.ts';
import { addDuration, type Bound } from '../../model/when/span.ts';
import { isWorkingDay } from '../../model/working-days.ts';
import { coverageOf } from './coverage.ts';
import { type LongGap, longGaps, type Mark } from './long-gaps.ts';
import { type ShortUnit, shortUnits } from './short-units.ts';
import type { StatedRhythm } from './stated-rhythm.ts';

/** Whether the plan keeps a rhythm, as far as its dates tell. */
export type Kept = 'yes' | 'perhaps' | 'no';

export interface CalendarCount {
  readonly counted: 'calendar';
  readonly kept: Kept;
  readonly unit: CalendarUnit;
  readonly min: number;
  readonly units: readonly ShortUnit[];
}

export interface GapCount {
  readonly counted: 'gap';
  readonly kept: Kept;
  readonly interval: string;
  readonly gaps: readonly LongGap[];
}

/** Counts a rhythm, by units of the calendar and as the longest gap. */
export function counterOf(pact: Pact, stated: StatedRhythm) {
  const { item, occasions, rhythm } = stated;
  const coverage = coverageOf(pact, stated);
  const anchor = anchorOf(pact, item, rhythm, '9999-12-31');
  const isOpen = !anchor && rhythm.during === undefined && needsBeginning(pact, stated);
  const first = isOpen ? occasions[0]?.day.earliest : undefined;
  const from = latest(latest(anchor?.earliest, first), establishedOn(pact, item));

  function byUnit(interval: string, min = 1): CalendarCount | undefined {
    const unit = unitOf(interval);
    if (!unit) return undefined;
    const units = shortUnits(occasions, coverage, from, unit, min);
    return { counted: 'calendar', kept: keptOf(units), unit, min, units };
  }

  function byGap(interval: string): GapCount {
    const length = /^\d/.test(interval) ? interval : `1 ${interval}`;
    const after = (day: Day) => addDuration(day, length, (each) => isWorkingDay(pact, each));
    const start = anchor && startMark(pact, item, anchor);
    const gaps = longGaps(marksFor(occasions, start, coverage[0]?.first, after), coverage, after);
    return { counted: 'gap', kept: keptOf(gaps), interval, gaps };
  }

  return { byUnit, byGap };
}

/**
 * A report of the year cannot come in the first one, so that its first time begins the count. That
 * a body sits, nothing has to precede; and what there is from the first day of a calendar that says
 * when it begins, such as the plan, can be reviewed from then on.
 */
function needsBeginning(pact: Pact, { item, occasions }: StatedRhythm): boolean {
  if (item.kind === 'body') return false;
  const isReview = item.references.some(({ relation }) => relation === 'review');
  return !isReview || !occasions.some(({ item: { document } }) => pact.periods.has(document));
}

/** The occasions from the day on which the count begins, and that day itself. */
function marksFor(
  occasions: readonly Mark[],
  start: Mark | undefined,
  begin: Day | undefined,
  after: (day: Day) => Day,
): readonly Mark[] {
  if (!start) return occasions;
  const since = occasions.filter(({ day }) => day.latest >= start.day.earliest);
  // What took place between that day and the beginning of the plan, the plan does not hold.
  if (begin !== undefined && after(start.day.latest) < addDays(begin, -1)) return since;
  return [start, ...since].sort((a, b) => compareText(a.day.latest, b.day.latest));
}

/** The day on which the count begins, with the document that was issued or adopted on it. */
function startMark(pact: Pact, of: Item, { earliest, latest }: Bound): Mark | undefined {
  if (earliest === undefined || latest === undefined) return undefined;
  const day = { earliest, latest };
  for (const item of of.references.flatMap((each) => resolveReference(pact, each)))
    for (const field of ['issued', 'adopted'] as const) {
      const value = (item.data as { issued?: unknown; adopted?: unknown })[field];
      if (value === earliest) return { item, field: [field], day };
    }
  return { day };
}

/** A body that a meeting of the plan establishes is asked for nothing before. */
function establishedOn(pact: Pact, item: Item): Day | undefined {
  const bodies = item.kind === 'body' ? [item] : bodiesOf(pact, item);
  const days = bodies.map((body) =>
    pact.items
      .filter((each) => each.kind === 'meeting' && namedIn(pact, each, 'establish').includes(body))
      .map((each) => pact.planned.get(each)?.start.earliest)
      .reduce(earliest, undefined),
  );
  return days.reduce(earliest, undefined);
}

function bodiesOf(pact: Pact, duty: Item): readonly Item[] {
  const at = namedIn(pact, duty, 'at');
  return at.length > 0 ? at : namedIn(pact, duty, 'body');
}

function keptOf(found: readonly { readonly isCertain: boolean }[]): Kept {
  if (found.length === 0) return 'yes';
  return found.some(({ isCertain }) => isCertain) ? 'no' : 'perhaps';
}
