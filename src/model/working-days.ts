import type { PactDocument } from './documents.generated.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import type { Day } from './when/day.ts';
import { isWeekday } from './when/span.ts';

/** What must be known of a pact to tell its working days. */
interface Workplace {
  readonly head: PactDocument;
  readonly holidays?: HolidayCalendar;
}

/** What to call a free day that has no name of its own. */
export interface FreeDayWords {
  readonly weekend: string;
  readonly restDay: string;
}

/** Weekends, public holidays and the pact's rest days are free; its work days win over all. */
export function isWorkingDay(pact: Workplace, day: Day): boolean {
  if (listed(pact.head['work-days'], day)) return true;
  if (!isWeekday(day) || listed(pact.head['rest-days'], day)) return false;
  return pact.holidays?.nameOn(day) === undefined;
}

/** Why a day is free: the title of the rest day, the name of the holiday, or the weekend. */
export function freeDayName(
  pact: Workplace,
  day: Day,
  words: FreeDayWords,
  language?: string,
): string | undefined {
  if (isWorkingDay(pact, day)) return undefined;
  const rest = listed(pact.head['rest-days'], day);
  const title = typeof rest === 'object' ? rest.title : undefined;
  const weekend = isWeekday(day) ? undefined : words.weekend;
  return title ?? pact.holidays?.nameOn(day, language) ?? weekend ?? words.restDay;
}

type FreeDays = NonNullable<PactDocument['rest-days']>;

function listed(days: FreeDays | undefined, day: Day): FreeDays[number] | undefined {
  // A day that could not be read has left a gap.
  return days?.find((each) => (typeof each === 'string' ? each : each?.date) === day);
}
