import { addMonths, type Day } from '../model/when/day.ts';
import { type DayWords, readDayWords } from '../model/when/day-words.ts';
import type { When } from '../model/when/when.ts';

const intervalGrammar = /^(?:(\d+) )?(working day|day|week|month|quarter|half-year|year)s?$/;
const monthsIn: Readonly<Record<string, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const workingDays = weekdays.slice(0, 5).join(',');

/**
 * The rule of RFC 5545 (3.3.10) by which something repeats from the first day on which it takes
 * place; undefined where calendars have no such rule.
 */
export function recurrenceRule({ details, recurrence }: When, firstDay: Day): string | undefined {
  const [, digits = '1', unit = ''] = intervalGrammar.exec(details.every ?? '') ?? [];
  const step = Number(digits);
  const day = details.day === undefined ? undefined : readDayWords(details.day);
  // A day is no friday of itself.
  if (unit === 'day') return day ? undefined : by('DAILY', step);
  if (unit === 'working day')
    return step === 1 && !day ? `${by('WEEKLY', 1)};BYDAY=${workingDays}` : undefined;
  // The 15th of a week is no day of every week.
  if (unit === 'week') return day?.number === undefined ? by('WEEKLY', step) : undefined;
  const months = step * (monthsIn[unit] ?? 0);
  if (months === 0) return undefined;
  const isFixed = recurrence?.from?.precision === 'day';
  const part = day ? dayPart(day, months) : isFixed ? monthDay(firstDay, months) : undefined;
  return part === undefined ? undefined : `${by('MONTHLY', months)}${part}`;
}

function by(frequency: string, interval: number): string {
  return `FREQ=${frequency}${interval === 1 ? '' : `;INTERVAL=${interval}`}`;
}

/**
 * A day that a short month lacks is its last one there. Not all calendars can say "the 30th, else
 * the last", so that a series which comes to February has no rule.
 */
function monthDay(day: Day, months: number): string | undefined {
  const number = Number(day.slice(8));
  if (number === 31) return ';BYMONTHDAY=-1';
  const met = Array.from({ length: 12 }, (_, index) =>
    addMonths(`${day.slice(0, 8)}01`, index * months),
  );
  return number > 28 && met.some((month) => month.slice(5, 7) === '02') ? undefined : '';
}

function dayPart(day: DayWords, months: number): string | undefined {
  if (day.number !== undefined) return `;BYMONTHDAY=${day.number}`;
  const place = day.place === 'last' ? -1 : (day.place ?? 1);
  // The fifth Friday of a quarter may be in its first month or in its second.
  if (months > 1 && place > 4) return undefined;
  if (day.name === 'weekday') return `;BYDAY=${place}${weekdays[(day.weekday ?? 1) - 1]}`;
  if (day.name === 'working day') return `;BYDAY=${workingDays};BYSETPOS=${place}`;
  return `;BYMONTHDAY=${place}`;
}
