import { type Day, daysBetween } from './day.ts';
import type { Bound } from './span.ts';

/** How many days are left until a deadline, counted from its first and its last day. */
export function daysLeft(
  { earliest, latest }: Required<Bound>,
  day: Day,
): { readonly least: number; readonly most: number } {
  return { least: daysBetween(day, earliest), most: daysBetween(day, latest) };
}
