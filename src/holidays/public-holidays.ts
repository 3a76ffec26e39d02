import type Holidays from 'date-holidays';
import type { HolidaysTypes } from 'date-holidays';
import type { HolidayCalendar } from '../model/holiday-calendar.ts';
import { addDays, type Day } from '../model/when/day.ts';

/** The library writes the code of the country for Czech. */
const codes: Readonly<Record<string, string>> = { cs: 'cz' };
const hour = 3_600_000;

/**
 * The public holidays of a country by its ISO 3166 code; undefined where they are not known.
 * The library and its data are loaded only here, because that takes longer than a whole command.
 */
export async function publicHolidays(country: string): Promise<HolidayCalendar | undefined> {
  const { default: Library } = await import('date-holidays');
  const library = new Library();
  // The list has no inherited names, such as "constructor", for a country.
  if (!Object.hasOwn(library.getCountries(), country)) return undefined;
  library.init(country);
  const years = new Map<string, ReadonlyMap<Day, string>>();
  const namesIn = (year: string, language: string | undefined) => {
    const key = `${year} ${language ?? ''}`;
    const known = years.get(key) ?? readYear(library, Number(year), language);
    years.set(key, known);
    return known;
  };
  return { nameOn: (day, language) => namesIn(day.slice(0, 4), language).get(day) };
}

function readYear(library: Holidays, year: number, language?: string): ReadonlyMap<Day, string> {
  // A language given to `getHolidays` would stay for all that is asked later.
  library.setLanguages(language === undefined ? [] : (codes[language] ?? language));
  const holidays = library.getHolidays(year);
  return new Map(
    holidays
      .filter(({ type }) => type === 'public')
      .flatMap((each) => daysOf(each).map((day) => [day, each.name] as const)),
  );
}

/** Only the text of the first day can be relied on: the `Date` objects follow a time zone. */
function daysOf({ date, end, start }: HolidaysTypes.Holiday): Day[] {
  // A day of the change to summer time has 23 hours; half a day off is a working day.
  const count = Math.floor((end.getTime() - start.getTime() + hour) / (24 * hour));
  return Array.from({ length: count }, (_, index) => addDays(date.slice(0, 10), index));
}
