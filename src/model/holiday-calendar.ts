import type { Day } from './when/day.ts';

/** The public holidays of a country. */
export interface HolidayCalendar {
  /** What holiday it is, in the language that is asked for where it is known, else the country's own. */
  readonly nameOn: (day: Day, language?: string) => string | undefined;
}

/** The public holidays of a country by its ISO 3166 code; undefined where they are not known. */
export type HolidaySource = (country: string) => Promise<HolidayCalendar | undefined>;
