import type { Path } from '../../model/item.ts';
import type { Day } from '../../model/when/day.ts';
import type { Bound } from '../../model/when/span.ts';
import type { Stretch } from './coverage.ts';
import { type GapRemedy, remedyOfDoubt } from './gap-remedy.ts';
import type { Dated } from './stated-rhythm.ts';

/** What a gap lies between: an occasion, or a day on which the count begins or the plan ends. */
export interface Mark {
  readonly item?: Dated['item'];
  /** The field of the item that gives the day, where it is no plan or record of it. */
  readonly field?: Path;
  readonly day: Required<Bound>;
}

/** More time than a rhythm allows lies between two, certainly or perhaps. */
export interface LongGap {
  readonly from: Mark;
  readonly to: Mark;
  readonly isCertain: boolean;
  readonly remedy: GapRemedy;
}

/** All gaps that are certainly too long, or, where none is, all that may be. */
export function longGaps(
  marks: readonly Mark[],
  coverage: readonly Stretch[],
  after: (day: Day) => Day,
): readonly LongGap[] {
  const begin = coverage[0]?.first ?? '';
  // The count may begin before the plan does.
  const isPlanned = (from: Day, to: Day) =>
    coverage.some(({ first, last }) => first <= (from < begin ? begin : from) && to <= last);
  const gap = (from: Mark, to: Mark, isCertain: boolean): LongGap => ({
    from,
    to,
    isCertain,
    remedy: isCertain
      ? { kind: 'add', by: after(from.day.earliest) }
      : remedyOfDoubt(from.day, to.day, after),
  });
  const followers = firstAfterEach(marks);
  const certain = marks.flatMap((from, index) => {
    const to = followers[index];
    if (!to || to.day.earliest <= after(from.day.latest)) return [];
    return isPlanned(from.day.latest, to.day.earliest) ? [gap(from, to, true)] : [];
  });
  const end = endGap(marks, coverage, after);
  if (certain.length > 0 || end) return [...certain, ...(end ? [gap(end.from, end.to, true)] : [])];
  // Of several in one month the last may be on its first day, too.
  const byStart = new Map(marks.map((mark) => [mark.day.earliest, mark]));
  return [...byStart].flatMap(([start, from]) => {
    // By day, so that the first of them is there before any other has to be.
    const to = marks.find(({ day }) => day.earliest > start);
    if (!to || to.day.latest <= after(start)) return [];
    return isPlanned(start, to.day.earliest) ? [gap(from, to, false)] : [];
  });
}

/** For each mark the one, of all behind it in the list, that may come first. */
function firstAfterEach(marks: readonly Mark[]): readonly (Mark | undefined)[] {
  let first: Mark | undefined;
  const backwards = marks.toReversed().map((mark) => {
    const follower = first;
    if (!first || mark.day.earliest <= first.day.earliest) first = mark;
    return follower;
  });
  return backwards.toReversed();
}

/** From the last one to the end that the plan gives. */
function endGap(marks: readonly Mark[], coverage: readonly Stretch[], after: (day: Day) => Day) {
  const from = marks.at(-1);
  const end = coverage.at(-1);
  if (!from || !end?.isEndStated || end.last <= after(from.day.latest)) return undefined;
  if (from.day.latest < end.first) return undefined;
  return { from, to: { day: { earliest: end.last, latest: end.last } } };
}
