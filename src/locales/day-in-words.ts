import { formatDay } from '../model/when/day.ts';
import { type DayWords, readDayWords } from '../model/when/day-words.ts';
import type { DatePatterns } from './dates.ts';

/** "last friday" or "15" in the words of a language; anything else stays as it is. */
export function dayInWords(text: string, patterns: DatePatterns): string {
  const words = readDayWords(text);
  return words ? patterns.nth(words.number ?? words.place, dayName(words, patterns)) : text;
}

function dayName({ name, weekday }: DayWords, { dayNames, locale }: DatePatterns): string {
  if (name === 'working day') return dayNames.workingDay;
  // The year 2018 begins with a Monday.
  return weekday === undefined ? dayNames.day : formatDay(`2018-01-0${weekday}`, 'EEEE', locale);
}
