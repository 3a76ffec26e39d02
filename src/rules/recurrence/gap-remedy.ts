import { addDays, type Day } from '../../model/when/day.ts';
import type { Bound } from '../../model/when/span.ts';

/** What makes a gap short enough. */
export type GapRemedy =
  /** Another one in between, by a day. */
  | { readonly kind: 'add'; readonly by: Day }
  /** The later one has to be there by a day. */
  | { readonly kind: 'later-by'; readonly by: Day }
  /** The earlier one has to be on this day or after it. */
  | { readonly kind: 'earlier-from'; readonly from: Day }
  /** Both days have to be fixed: if the earlier one is on a day, the later one is due by another. */
  | { readonly kind: 'both'; readonly on: Day; readonly by: Day };

/** The gap may be short enough already, as far as its dates tell. */
export function remedyOfDoubt(
  from: Required<Bound>,
  to: Required<Bound>,
  after: (day: Day) => Day,
): GapRemedy {
  if (from.earliest === from.latest) return { kind: 'later-by', by: after(from.earliest) };
  if (to.earliest === to.latest)
    return { kind: 'earlier-from', from: firstDay(from, to.latest, after) };
  const on = firstDay(from, to.earliest, after);
  return { kind: 'both', on, by: after(on) };
}

/** The first day of the earlier one from which the later one is near enough. */
function firstDay(
  { earliest, latest }: Required<Bound>,
  until: Day,
  after: (day: Day) => Day,
): Day {
  let day = earliest;
  while (day < latest && after(day) < until) day = addDays(day, 1);
  return day;
}
