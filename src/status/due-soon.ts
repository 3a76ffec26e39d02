import type { Pact } from '../model/pact.ts';
import { type Day, daysBetween } from '../model/when/day.ts';
import { addDuration } from '../model/when/span.ts';

/** How many days before its day a commitment is due soon: as the pact says, or 30. */
export function dueSoonDays({ head }: Pact, day: Day): number {
  const duration = head.deadlines?.dueSoon;
  return duration === undefined ? 30 : daysBetween(day, addDuration(day, duration));
}
