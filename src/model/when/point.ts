import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  firstDayOfWeek,
  isDay,
  lastDayOfMonth,
} from './day.ts';

export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** A day or a longer unit of the calendar, with its first and last day. */
export interface Point {
  readonly precision: Precision;
  readonly first: Day;
  readonly last: Day;
}

const grammar = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])|W(\d{2})))?$/;

/**
 * Reads `2019-03-19`, `2019-W12`, `2019-03`, `2019-Q1`, `2019-H1` or `2019`; undefined for
 * anything else and for a day, month or week that does not exist.
 */
export function parsePoint(text: string): Point | undefined {
  const match = grammar.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day, quarter, half, week] = match;
  if (year === '0000') return undefined;
  if (day !== undefined)
    return isDay(text) ? { precision: 'day', first: text, last: text } : undefined;
  if (month !== undefined) return months('month', year, Number(month), 1);
  if (quarter !== undefined) return months('quarter', year, Number(quarter) * 3 - 2, 3);
  if (half !== undefined) return months('half-year', year, Number(half) * 6 - 5, 6);
  if (week !== undefined) return weekOf(year, Number(week));
  return months('year', year, 1, 12);
}

function months(
  precision: Precision,
  year: string,
  month: number,
  length: number,
): Point | undefined {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  if (!isDay(first)) return undefined;
  return { precision, first, last: lastDayOfMonth(addMonths(first, length - 1)) };
}

function weekOf(year: string, week: number): Point | undefined {
  if (week < 1) return undefined;
  const first = firstDayOfWeek(year, week);
  if (!isDay(addDays(first, 6))) return undefined;
  // A week belongs to the year that holds its Thursday (ISO 8601).
  if (!addDays(first, 3).startsWith(`${year}-`)) return undefined;
  return { precision: 'week', first, last: addDays(first, 6) };
}

/** The text that {@link parsePoint} reads as this point. */
export function printPoint(point: Point): string {
  const year = point.first.slice(0, 4);
  const month = Number(point.first.slice(5, 7));
  switch (point.precision) {
    case 'day':
      return point.first;
    case 'month':
      return point.first.slice(0, 7);
    case 'quarter':
      return `${year}-Q${(month + 2) / 3}`;
    case 'half-year':
      return `${year}-H${(month + 5) / 6}`;
    case 'year':
      return year;
    case 'week': {
      const yearOfWeek = addDays(point.first, 3).slice(0, 4);
      const week = daysBetween(firstDayOfWeek(yearOfWeek, 1), point.first) / 7 + 1;
      return `${yearOfWeek}-W${String(week).padStart(2, '0')}`;
    }
  }
}
