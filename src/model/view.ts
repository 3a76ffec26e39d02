import type { Day } from './when/day.ts';

/** From where one looks: what had happened by a day, as far as it was recorded by another. */
export interface View {
  readonly day: Day;
  readonly recordedBy: Day;
}

/** What was known on a day of what had happened by it. */
export function viewOf(day: Day, recordedBy: Day = day): View {
  return { day, recordedBy };
}
