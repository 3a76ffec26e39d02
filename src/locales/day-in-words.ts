import { formatDay } from '../model/when/day.ts';
import type { DatePatterns } from './dates.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const grammar = /^(?:(\d{1,2})|(?:(first|second|third|fourth|fifth|last) )?(working day|\w*day))$/;

/** "last friday" or "15" in the words of a language; anything else stays as it is. */
export function dayInWords(text: string, patterns: DatePatterns): string {
  const match = grammar.exec(text.toLowerCase());
  const [, number, ordinal = '', name = 'day'] = match ?? [];
  const named = match ? dayName(name, patterns) : undefined;
  if (named === undefined) return text;
  if (number !== undefined) return patterns.nth(Number(number), named);
  const place = ordinals.indexOf(ordinal);
  const last = ordinal === 'last' ? ordinal : undefined;
  return patterns.nth(place < 0 ? last : place + 1, named);
}

function dayName(name: string, { dayNames, locale }: DatePatterns): string | undefined {
  if (name === 'day') return dayNames.day;
  if (name === 'working day') return dayNames.workingDay;
  const weekday = weekdays.indexOf(name);
  // The year 2018 begins with a Monday.
  return weekday < 0 ? undefined : formatDay(`2018-01-0${weekday + 1}`, 'EEEE', locale);
}
