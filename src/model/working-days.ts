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

/** Why a day is free, and what it is called where it has a name. */
export interface FreeDay {
  readonly reason: 'rest-day' | 'holiday' | 'weekend';
  /** In a language, where the name is known in it. */
  readonly nameIn: (language?: string) => string | undefined;
}

/** What makes a day free: a rest day of the pact, before a holiday, before the weekend. */
export function freeDayOf(pact: Workplace, day: Day): FreeDay | undefined {
  if (isWorkingDay(pact, day)) return undefined;
  const rest = listed(pact.head['rest-days'], day);
  const title = typeof rest === 'object' ? rest.title : undefined;
  if (title !== undefined) return { reason: 'rest-day', nameIn: () => title };
  if (pact.holidays?.nameOn(day) !== undefined)
    return { reason: 'holiday', nameIn: (language) => pact.holidays?.nameOn(day, language) };
  return { reason: isWeekday(day) ? 'rest-day' : 'weekend', nameIn: () => undefined };
}

/** Why a day is free: the title of the rest day, the name of the holiday, or the weekend. */
export function freeDayName(
  pact: Workplace,
  day: Day,
  words: FreeDayWords,
  language?: string,
): string | undefined {
  const free = freeDayOf(pact, day);
  return (
    free && (free.nameIn(language) ?? (free.reason === 'weekend' ? words.weekend : words.restDay))
  );
}

type FreeDays = NonNullable<PactDocument['rest-days']>;

function listed(days: FreeDays | undefined, day: Day): FreeDays[number] | undefined {
  // A day that could not be read has left a gap.
  return days?.find((each) => (typeof each === 'string' ? each : each?.date) === day);
}
