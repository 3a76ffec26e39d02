import { addDays, addMonths, type Day, lastDayOfMonth, weekday } from './day.ts';
import { type Precision, printPoint } from './point.ts';

/** The units by which a calendar counts; an interval such as "5 months" is none. */
export const calendarUnits = [
  'day',
  'week',
  'month',
  '2 months',
  'quarter',
  '4 months',
  'half-year',
  'year',
] as const;
export type CalendarUnit = (typeof calendarUnits)[number];

/** One of these units, with the text that a plan writes for it. */
export interface UnitSpan {
  readonly first: Day;
  readonly last: Day;
  readonly text: string;
}

type Months = Exclude<CalendarUnit, 'day' | 'week'>;
const monthsIn: Readonly<Record<Months, number>> = {
  month: 1,
  '2 months': 2,
  quarter: 3,
  '4 months': 4,
  'half-year': 6,
  year: 12,
};

/** The unit that is as long as an interval: "6 months" is a half-year. */
export function unitOf(interval: string): CalendarUnit | undefined {
  const [, digits = '1', name = ''] = /^(?:(\d+) )?(.*?)s?$/.exec(interval) ?? [];
  const count = Number(digits);
  if (name === 'day' || name === 'week') return count === 1 ? name : undefined;
  const months = count * (monthsIn[name as Months] ?? 0);
  return calendarUnits.find((unit) => unit in monthsIn && monthsIn[unit as Months] === months);
}

/** The unit in which a day lies: two months are January and February, March and April … */
export function unitWith(unit: CalendarUnit, day: Day): UnitSpan {
  if (unit === 'day') return named(unit, day, day);
  if (unit === 'week') {
    const monday = addDays(day, 1 - weekday(day));
    return named(unit, monday, addDays(monday, 6));
  }
  const length = monthsIn[unit];
  const month = Number(day.slice(5, 7));
  const first = addMonths(`${day.slice(0, 7)}-01`, -((month - 1) % length));
  return named(unit, first, lastDayOfMonth(addMonths(first, length - 1)));
}

export function unitAfter(unit: CalendarUnit, { last }: UnitSpan): UnitSpan {
  return unitWith(unit, addDays(last, 1));
}

function named(unit: CalendarUnit, first: Day, last: Day): UnitSpan {
  const isPair = unit === '2 months' || unit === '4 months';
  const text = isPair
    ? `${first.slice(0, 7)}/${last.slice(0, 7)}`
    : printPoint({ precision: unit satisfies Precision, first, last });
  return { first, last, text };
}
