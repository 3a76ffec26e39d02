import { askedOf, isSamePoint, namesDuty } from '../../model/duty.ts';
import type { Item, Path } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import { addDays, type Day, daysBetween } from '../../model/when/day.ts';
import { addDuration } from '../../model/when/span.ts';
import { misplacedItems } from '../order/misplaced.ts';
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
    const misplaced = misplacedItems(pact);
    for (const stated of statedRhythms(pact)) {
      const found = stated.item.kind === 'body' ? undefined : findExtra(stated);
      if (!found || found.extra.isHeld || isMarked(stated, found.extra)) continue;
      if (misplaced.has(found.extra.item)) continue;
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
  const days = occasions.map(middleOf);
  const isRegular = (from: number, to: number) =>
    Math.abs(daysBetween(days[from] ?? '', days[to] ?? '') - wanted) <= tolerance * wanted;
  const odd = [...days.keys()].filter((index) => index > 0 && !isRegular(index - 1, index));
  // Only the time before the extra one and the time after it may be odd.
  const [index = 0] = odd
    .flatMap((each) => [each - 1, each])
    .filter((each) => odd.every((other) => other === each || other === each + 1))
    .filter((each) => each > 0 && each < days.length - 1 && isRegular(each - 1, each + 1));
  const [previous, extra, next] = occasions.slice(index - 1, index + 2);
  return index > 0 && previous && extra && next ? { previous, extra, next } : undefined;
}

/** How many days the rhythm puts between one and the next. */
function lengthOf({ every, maxGap, min = 1, per }: StatedRhythm['rhythm']): number | undefined {
  const interval = every ?? maxGap ?? per;
  if (interval === undefined) return undefined;
  const start = '2019-01-01';
  const end = addDuration(start, /^\d/.test(interval) ? interval : `1 ${interval}`);
  return daysBetween(start, end) / (interval === maxGap ? 1 : min);
}

function middleOf({ day: { earliest, latest } }: Dated): Day {
  return addDays(earliest, Math.floor(daysBetween(earliest, latest) / 2));
}

/** The others name the duty, and this one only does the same: it is not meant for it. */
function isMarked({ item, occasions }: StatedRhythm, extra: Dated): boolean {
  const names = (each: Dated) =>
    each.item.references.some((reference) => namesDuty(reference, item));
  return !names(extra) && occasions.some(names);
}

/** The point of the agenda that takes up the duty, else the date. */
function pointOf(pact: Pact, duty: Item, { references, when }: Item): Path {
  const asked = askedOf(duty);
  const point = references.find(
    (each) =>
      each.path[0] === 'agenda' &&
      (namesDuty(each, duty) || asked.some((other) => isSamePoint(pact, other, each))),
  );
  return point ? point.path.slice(0, 3) : [when?.role ?? 'id'];
}
