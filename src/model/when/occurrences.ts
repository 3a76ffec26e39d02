import { addDays, addMonths, type Day, daysBetween, lastDayOfMonth, weekday } from './day.ts';
import { type DayWords, readDayWords } from './day-words.ts';
import { isWeekday, type Span, stretchSpan } from './span.ts';
import type { When } from './when.ts';

/** What a plan may hold; an hour a day for ten years. */
const most = 4000;
const intervalGrammar = /^(?:(\d+) )?(working day|day|week|month|quarter|half-year|year)s?$/;
const monthsIn = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/**
 * Each date of a list, or each time that something repeats, by date; what goes on without an end
 * up to a day. Undefined for a single date, and where the plan's words for the day are not known.
 */
export function occurrencesOf(when: When, until: Day): readonly Span[] | undefined {
  if (when.isList) return byDate(when.stretches.map((stretch) => stretchSpan(stretch, when)));
  const { every, count, except = [] } = when.details;
  const from = when.recurrence?.from;
  const interval = every === undefined ? undefined : intervalGrammar.exec(every);
  if (!from || !interval) return undefined;
  const last = when.recurrence?.to?.last ?? until;
  const spans = spansOf(when, from.first, last, interval);
  if (!spans) return undefined;
  const kept = spans.filter(
    ({ end, start }) =>
      (end.latest ?? '') >= from.first &&
      (start.earliest ?? '') <= last &&
      !(start.earliest === start.latest && except.includes(start.earliest ?? '')),
  );
  return count === undefined ? kept : kept.slice(0, count);
}

function byDate(spans: readonly Span[]): readonly Span[] {
  const key = ({ end }: Span) => end.latest ?? '9999-12-31';
  return [...spans].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** One span for each interval from a day to another; a day that the interval lacks has none. */
function spansOf(
  when: When,
  from: Day,
  last: Day,
  [, number = '1', name = '']: RegExpExecArray,
): readonly Span[] | undefined {
  const step = Number(number);
  const { day } = when.details;
  const chosen = day === undefined ? undefined : readDayWords(day);
  if (day !== undefined && !chosen) return undefined;
  const isFixed = when.recurrence?.from?.precision === 'day';
  const spans: Span[] = [];
  for (let index = 0; spans.length < most; index += 1) {
    const unit = unitAt(name, from, index * step, step);
    if (unit.first > last) break;
    const days = chosen ? dayIn(unit, chosen) : isFixed ? startIn(name, from, index * step) : unit;
    if (days) spans.push(spanOf(days, when));
  }
  return spans;
}

interface Days {
  readonly first: Day;
  readonly last: Day;
}

function spanOf({ first, last }: Days, when: When): Span {
  const isDue = when.role === 'due';
  const bound = isDue ? { earliest: last, latest: last } : { earliest: first, latest: last };
  return { start: bound, end: bound, isDue };
}

/** The days of an interval, which begins with the unit of the calendar that holds a day. */
function unitAt(name: string, from: Day, offset: number, step: number): Days {
  if (name === 'day') return only(addDays(from, offset));
  if (name === 'working day') return only(workingDay(from, offset));
  if (name === 'week') {
    const monday = addDays(from, 1 - weekday(from) + 7 * offset);
    return { first: monday, last: addDays(monday, 7 * step - 1) };
  }
  const months = monthsIn[name as keyof typeof monthsIn];
  const month = Number(from.slice(5, 7)) - 1;
  const unitStart = `${from.slice(0, 4)}-${String(month - (month % months) + 1).padStart(2, '0')}-01`;
  const first = addMonths(unitStart, months * offset);
  return { first, last: lastDayOfMonth(addMonths(first, months * step - 1)) };
}

/** On the day with which it starts, in every interval. */
function startIn(name: string, from: Day, offset: number): Days {
  if (name === 'week') return only(addDays(from, 7 * offset));
  const months = monthsIn[name as keyof typeof monthsIn];
  return months === undefined
    ? unitAt(name, from, offset, 1)
    : only(addMonths(from, months * offset));
}

/** Five to a week, without going through all that lie between. */
function workingDay(from: Day, offset: number): Day {
  const days = Math.min(weekday(from) - 1, 5) + offset;
  return addDays(from, 1 - weekday(from) + 7 * Math.floor(days / 5) + (days % 5));
}

/** The day of an interval that is meant; some intervals lack it. */
function dayIn(
  unit: Days,
  { name, number, place = 1, weekday: wanted }: DayWords,
): Days | undefined {
  if (number !== undefined) {
    const day = addDays(unit.first, number - 1);
    return day <= lastDayOfMonth(unit.first) && day <= unit.last ? only(day) : undefined;
  }
  const fits = (day: Day) => (name === 'working day' ? isWeekday(day) : weekday(day) === wanted);
  const length = daysBetween(unit.first, unit.last) + 1;
  const days = Array.from({ length }, (_, index) => addDays(unit.first, index));
  const fitting = name === 'day' ? days : days.filter(fits);
  const day = place === 'last' ? fitting.at(-1) : fitting[place - 1];
  return day === undefined ? undefined : only(day);
}

function only(day: Day): Days {
  return { first: day, last: day };
}
