/**
 * Days are `yyyy-mm-dd` text everywhere; only this folder turns them into dates and back. It
 * uses `UTCDate`, because on local dates date-fns skips the days that a time zone skipped.
 */
import { UTCDate } from '@date-fns/utc';
import { addDays as addDaysToDate } from 'date-fns/addDays';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { format } from 'date-fns/format';
import { getISODay } from 'date-fns/getISODay';
import { isValid } from 'date-fns/isValid';
import { lastDayOfMonth as lastDayOfMonthOfDate } from 'date-fns/lastDayOfMonth';
import type { Locale } from 'date-fns/locale';

/** A day of the Gregorian calendar as `yyyy-mm-dd` (ISO 8601); text order is time order. */
export type Day = string;

const written = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists: 2019-02-31 is not. */
export function isDay(text: string): boolean {
  if (!written.test(text)) return false;
  const date = toDate(text);
  return isValid(date) && toDay(date) === text;
}

export function addDays(day: Day, count: number): Day {
  return toDay(addDaysToDate(toDate(day), count));
}

/** A month later on the same day, or on the month's last day where that is earlier. */
export function addMonths(day: Day, count: number): Day {
  return toDay(addMonthsToDate(toDate(day), count));
}

export function lastDayOfMonth(day: Day): Day {
  return toDay(lastDayOfMonthOfDate(toDate(day)));
}

/** How many days `later` comes after `earlier`; negative when it comes before. */
export function daysBetween(earlier: Day, later: Day): number {
  return differenceInCalendarDays(toDate(later), toDate(earlier));
}

/** The latest of some days; undefined of none. */
export function lastOf(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (last, day) => (last !== undefined && last > day ? last : day),
    undefined,
  );
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return getISODay(toDate(day));
}

/** The first day of ISO week 1..53 of a year; the week may belong to the next year. */
export function firstDayOfWeek(year: string, week: number): Day {
  const fourth = `${year}-01-04`;
  return addDays(fourth, 1 - weekday(fourth) + 7 * (week - 1));
}

/** The day in the words of a language, by a date-fns pattern. */
export function formatDay(day: Day, pattern: string, locale: Locale): string {
  return format(toDate(day), pattern, { locale });
}

function toDate(day: Day): UTCDate {
  return new UTCDate(`${day}T00:00:00Z`);
}

function toDay(date: Date): Day {
  const text = date.toISOString();
  // Beyond four digits days could not be compared as text; nobody plans that far.
  if (text.startsWith('+')) return '9999-12-31';
  return text.startsWith('-') || text.startsWith('0000') ? '0001-01-01' : text.slice(0, 10);
}
