import type { Item } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import { addDays, type Day, daysBetween } from '../../model/when/day.ts';
import { addDuration, isWeekday, type Span } from '../../model/when/span.ts';
import { isWorkingDay } from '../../model/working-days.ts';

/** Days on which a meeting without a day could take place. */
export interface PossibleDays {
  readonly days: readonly Day[];
  /** Working days of the week in that time that are free; weekends are not named. */
  readonly free: readonly Day[];
  /** What narrows the time down, beside the date of the plan. */
  readonly because: readonly Limit[];
}

/** A day from which, or up to which, and what asks for it. */
export type Limit =
  | { readonly kind: 'notice'; readonly from: Day }
  | { readonly kind: 'evaluates'; readonly from: Day; readonly title: string }
  | { readonly kind: 'prepares' | 'rhythm'; readonly to: Day; readonly title: string };

/** Nobody chooses a day among more than a quarter's. */
const longest = 92;

/**
 * Working days within the planned time that are still to come and keep to the limits; undefined
 * where the day is fixed, over, not even roughly known, or too far from being chosen.
 */
export function possibleDays(
  pact: Pact,
  { end, start }: Span,
  day: Day,
  limits: readonly Limit[],
): PossibleDays | undefined {
  if (start.earliest === undefined || end.latest === undefined) return undefined;
  if (start.earliest === start.latest || daysBetween(start.earliest, end.latest) >= longest)
    return undefined;
  if (end.latest <= day) return undefined;
  const planned = { from: later(start.earliest, addDays(day, 1)), to: end.latest };
  const found = daysWithin(pact, planned, limits);
  if (found.days.length > 0) return found;
  // A rhythm that cannot be kept any more is no reason not to meet.
  return daysWithin(
    pact,
    planned,
    limits.filter(({ kind }) => kind !== 'rhythm'),
  );
}

function daysWithin(
  pact: Pact,
  planned: { readonly from: Day; readonly to: Day },
  limits: readonly Limit[],
): PossibleDays {
  const from = limits
    .flatMap((limit) => ('from' in limit ? limit.from : []))
    .reduce(later, planned.from);
  const to = limits.flatMap((limit) => ('to' in limit ? limit.to : [])).reduce(sooner, planned.to);
  const within = daysFrom(from, to);
  return {
    days: within.filter((each) => isWorkingDay(pact, each)),
    free: within.filter((each) => isWeekday(each) && !isWorkingDay(pact, each)),
    // Of several limits the one that binds is told.
    because: limits.filter((limit) =>
      'from' in limit
        ? limit.from === from && from > planned.from
        : limit.to === to && to < planned.to,
    ),
  };
}

/** A meeting can only be called so long after today as the invitation needs. */
export function noticeLimit(pact: Pact, bodies: readonly Item[], day: Day): Limit[] {
  return noticesOf(bodies).map((notice) => ({
    kind: 'notice',
    from: addDuration(day, notice, (each) => isWorkingDay(pact, each)),
  }));
}

export function noticesOf(bodies: readonly Item[]): string[] {
  return bodies.flatMap(({ data }) =>
    'notice' in data && typeof data.notice === 'string' ? data.notice : [],
  );
}

function daysFrom(from: Day, to: Day): Day[] {
  const count = Math.max(0, daysBetween(from, to) + 1);
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}

const later = (a: Day, b: Day) => (a > b ? a : b);
const sooner = (a: Day, b: Day) => (a < b ? a : b);
