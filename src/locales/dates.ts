import type { Locale as DateFnsLocale } from 'date-fns/locale';
import { type Day, formatDay } from '../model/when/day.ts';
import { type Point, parsePoint } from '../model/when/point.ts';
import type { Stretch, When } from '../model/when/when.ts';
import { dayInWords } from './day-in-words.ts';

/** How a language writes dates; patterns are those of date-fns. */
export interface DatePatterns {
  readonly locale: DateFnsLocale;
  readonly day: string;
  readonly dayOfWeek: string;
  /** Two days of one month: the first, the last, and what stands between them. */
  readonly daysOfMonth: readonly [first: string, last: string, between: string];
  readonly month: string;
  readonly quarter: (year: string, number: number) => string;
  readonly halfYear: (year: string, number: number) => string;
  readonly week: (year: string, number: number) => string;
  readonly between: (from: string, to: string) => string;
  readonly from: (from: string) => string;
  readonly until: (to: string) => string;
  readonly ongoing: string;
  readonly after: (names: string) => string;
  readonly at: (name: string) => string;
  /** Counted from something else: 60 days, 5 working days. */
  readonly within: (duration: string) => string;
  readonly lasts: (days: number, limit: DayLimit) => string;
  /** Repeats after a unit, or a number of them: month, 2 weeks. */
  readonly every: (interval: string) => string;
  /** Which day of it: last Friday, 15th day. */
  readonly nth: (which: number | 'last' | undefined, day: string) => string;
  readonly dayNames: { readonly day: string; readonly workingDay: string };
  readonly times: (count: number) => string;
  readonly except: (days: string) => string;
}

/** How exactly the days that something lasts are known. */
export type DayLimit = 'value' | 'min' | 'max' | 'about';

/** Writes dates as precisely as they are known, and no more. */
export interface DateWords {
  readonly day: (day: Day) => string;
  readonly dayOfWeek: (day: Day) => string;
  readonly point: (point: Point) => string;
  /** `nameOf` gives the title of an item that the date refers to. */
  readonly when: (when: When, nameOf?: (id: string) => string) => string;
  /** A date that is only known as text, such as 2019-03; other text stays as it is. */
  readonly text: (text: string) => string;
  /** From one day to another, or the one day; either may be unknown. */
  readonly range: (from: Day | undefined, to: Day | undefined) => string;
  /** Repeats after a unit, or a number of them: month, 2 weeks. */
  readonly every: (interval: string) => string;
}

function isOneMonth(from: Point, to: Point): boolean {
  const areDays = from.precision === 'day' && to.precision === 'day';
  return areDays && from.first.slice(0, 7) === to.first.slice(0, 7);
}

export function dateWords(patterns: DatePatterns): DateWords {
  const day = (each: Day) => formatDay(each, patterns.day, patterns.locale);

  function point(each: Point): string {
    const { first, precision } = each;
    const year = first.slice(0, 4);
    const month = Number(first.slice(5, 7));
    switch (precision) {
      case 'day':
        return day(first);
      case 'month':
        return formatDay(first, patterns.month, patterns.locale);
      case 'quarter':
        return patterns.quarter(year, (month + 2) / 3);
      case 'half-year':
        return patterns.halfYear(year, (month + 5) / 6);
      case 'year':
        return year;
      case 'week':
        return patterns.week(
          formatDay(first, 'RRRR', patterns.locale),
          Number(formatDay(first, 'I', patterns.locale)),
        );
    }
  }

  function stretch(each: Stretch): string {
    if (each.form === 'point') return point(each.point);
    if (each.form === 'ongoing') return patterns.ongoing;
    const { from, to } = each;
    if (from && to && point(from) === point(to)) return point(from);
    if (from && to && isOneMonth(from, to)) {
      const [first, last, between] = patterns.daysOfMonth;
      const write = (each: Point, pattern: string) =>
        formatDay(each.first, pattern, patterns.locale);
      return `${write(from, first)}${between}${write(to, last)}`;
    }
    if (from && to) return patterns.between(point(from), point(to));
    return from ? patterns.from(point(from)) : to ? patterns.until(point(to)) : '';
  }

  function when(each: When, nameOf = (id: string) => id): string {
    const { after, at, condition, external, text, within } = each.details;
    const parts = each.stretches.map(stretch);
    if (parts.length === 0 && !each.recurrence && text !== undefined) return text;
    const dated = parts.length > 0 ? [...parts, lasting(each.details)] : repeating(each);
    const related =
      dated.length > 0
        ? []
        : [
            at !== undefined && patterns.at(nameOf(at)),
            after !== undefined && patterns.after([after].flat().map(nameOf).join(', ')),
            after !== undefined && within !== undefined && patterns.within(within),
            lasting(each.details),
          ];
    return [...dated, external, condition, ...related].filter(Boolean).join(', ');
  }

  function lasting({ days }: When['details']): string {
    const lengths = typeof days === 'object' ? days : { value: days };
    const known = Object.entries(lengths).find(([, count]) => typeof count === 'number');
    return known ? patterns.lasts(Number(known[1]), known[0] as DayLimit) : '';
  }

  /** What repeats: how often, on which day, in which span, how many times, and when not. */
  function repeating({ details, recurrence }: When): string[] {
    const { count, every, except } = details;
    return [
      every === undefined ? '' : patterns.every(every),
      details.day === undefined ? '' : dayInWords(details.day, patterns),
      recurrence ? stretch({ form: 'interval', ...recurrence }) : '',
      count === undefined ? '' : patterns.times(count),
      except?.length ? patterns.except(except.map(day).join(', ')) : '',
      every !== undefined || recurrence ? lasting(details) : '',
    ].filter((part) => part !== '');
  }

  return {
    day,
    dayOfWeek: (each) => formatDay(each, patterns.dayOfWeek, patterns.locale),
    point,
    when,
    text: (text) => {
      const parsed = parsePoint(text);
      return parsed ? point(parsed) : text;
    },
    range: (first = '', last = '') => {
      const [from, to] = [parsePoint(first), parsePoint(last)];
      return stretch({ form: 'interval', ...(from && { from }), ...(to && { to }) });
    },
    every: patterns.every,
  };
}
