import { verbs } from '../../model/agenda.ts';
import { type Item, type Path, type Reference, sameId } from '../../model/item.ts';
import { type Pact, resolveReference } from '../../model/pact.ts';
import { addDays, daysBetween } from '../../model/when/day.ts';
import { addDuration } from '../../model/when/span.ts';
import { mention, rule } from '../rule.ts';
import { type MarkText, markText } from './mark-text.ts';
import { type Dated, type StatedRhythm, statedRhythms } from './stated-rhythm.ts';

export interface OffRhythmData {
  readonly title: string;
  readonly extra: MarkText;
  readonly previous: MarkText;
  readonly next: MarkText;
}

/** Fewer say nothing of a rhythm. */
const least = 4;
/** A month is longer than another, and nobody meets to the day. */
const tolerance = 0.2;

/** A duty or a report comes once more, between two that are regular without it. */
export const offRhythm = rule<'recurrence/off-rhythm', OffRhythmData>({
  id: 'recurrence/off-rhythm',
  severity: 'info',
  *check(pact) {
    for (const stated of statedRhythms(pact)) {
      const found = stated.item.kind === 'body' ? undefined : findExtra(stated);
      if (!found || found.extra.isHeld || isMarked(stated, found.extra)) continue;
      const { extra, next, previous } = found;
      yield {
        at: extra.item,
        field: pointOf(pact, stated.item, extra.item),
        data: {
          title: stated.item.title,
          extra: markText(extra),
          previous: markText(previous),
          next: markText(next),
        },
        related: [
          mention(pact, previous.item),
          mention(pact, next.item),
          { at: stated.item, field: stated.field, data: { title: stated.item.title } },
        ],
      };
    }
  },
});

interface Extra {
  readonly previous: Dated;
  readonly extra: Dated;
  readonly next: Dated;
}

/** The one without which all are as far apart as the rhythm wants. */
function findExtra({ occasions, rhythm }: StatedRhythm): Extra | undefined {
  const wanted = lengthOf(rhythm);
  if (occasions.length < least || wanted === undefined) return undefined;
  const isRegular = (all: readonly Dated[]) =>
    gapsOf(all).every((gap) => Math.abs(gap - wanted) <= tolerance * wanted);
  for (let index = 1; index < occasions.length - 1; index += 1) {
    const [previous, extra, next] = occasions.slice(index - 1, index + 2);
    if (previous && extra && next && isRegular(occasions.toSpliced(index, 1)))
      return { previous, extra, next };
  }
  return undefined;
}

/** How many days the rhythm puts between one and the next. */
function lengthOf({ every, maxGap, min = 1, per }: StatedRhythm['rhythm']): number | undefined {
  const interval = every ?? maxGap ?? per;
  if (interval === undefined) return undefined;
  const start = '2019-01-01';
  const end = addDuration(start, /^\d/.test(interval) ? interval : `1 ${interval}`);
  return daysBetween(start, end) / (interval === maxGap ? 1 : min);
}

function gapsOf(occasions: readonly Dated[]): number[] {
  const days = occasions.map(({ day: { earliest, latest } }) =>
    addDays(earliest, Math.floor(daysBetween(earliest, latest) / 2)),
  );
  return days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
}

/** The others name the duty, and this one only does the same: it is not meant for it. */
function isMarked({ item, occasions }: StatedRhythm, extra: Dated): boolean {
  const names = (each: Dated) =>
    each.item.references.some(({ name, relation }) => relation === 'duty' && sameId(name, item.id));
  return !names(extra) && occasions.some(names);
}

/** The point of the agenda that takes up the duty, else the date. */
function pointOf(pact: Pact, duty: Item, { references, when }: Item): Path {
  const asked = duty.references.filter(({ relation }) => verbs.some((verb) => verb === relation));
  const takesUp = (point: Reference) =>
    point.relation === 'duty'
      ? sameId(point.name, duty.id)
      : asked.some((each) => each.relation === point.relation && isSame(pact, each, point));
  const point = references.find((each) => each.path[0] === 'agenda' && takesUp(each));
  return point ? point.path.slice(0, 3) : [when?.role ?? 'id'];
}

function isSame(pact: Pact, a: Reference, b: Reference): boolean {
  const things = resolveReference(pact, a);
  return sameId(a.name, b.name) || resolveReference(pact, b).some((each) => things.includes(each));
}
