import type { Point } from '../../model/when/point.ts';
import { stretchSpan } from '../../model/when/span.ts';
import type { Stretch, When } from '../../model/when/when.ts';

/** Whether a date is certainly later than the one before; what goes on, when it ends. */
export function isLater(after: When, before: When): boolean {
  return pairsOf(after, before).some(([now, then]) => {
    const [its, former] = [stretchSpan(now, after), stretchSpan(then, before)];
    const [end, formerEnd] = [its.end.earliest, former.end.latest];
    const [start, formerStart] = [its.start.earliest, former.start.latest];
    if (after.role !== 'date')
      return end !== undefined && formerEnd !== undefined && end > formerEnd;
    return start !== undefined && formerStart !== undefined && start > formerStart;
  });
}

/** Whether two dates cannot be one, not even where one of them is given more exactly. */
export function areOtherDates(a: When, b: When): boolean {
  return pairsOf(a, b).some(([one, other]) => {
    const [its, others] = [pointsOf(one), pointsOf(other)];
    return areApart(its.from, others.from) || areApart(its.to, others.to);
  });
}

/** One by one; none where there are more of the one than of the other. */
function pairsOf(a: When, b: When): readonly (readonly [Stretch, Stretch])[] {
  if (a.stretches.length !== b.stretches.length) return [];
  return a.stretches.flatMap((stretch, index) => {
    const other = b.stretches[index];
    return other ? [[stretch, other] as const] : [];
  });
}

type Days = Pick<Point, 'first' | 'last'>;

function pointsOf(stretch: Stretch): { readonly from?: Days; readonly to?: Days } {
  switch (stretch.form) {
    case 'point':
      return { from: stretch.point, to: stretch.point };
    case 'interval':
      return stretch;
    case 'between': {
      const within = { first: stretch.from.first, last: stretch.to.last };
      return { from: within, to: within };
    }
    case 'ongoing':
      return {};
  }
}

function areApart(a: Days | undefined, b: Days | undefined): boolean {
  return a !== undefined && b !== undefined && (a.last < b.first || b.last < a.first);
}
