import { addDays, addMonths } from './day.ts';
import { parsePoint } from './point.ts';
import type { WhenProblemCode } from './when.ts';

interface Suggestion {
  readonly code: WhenProblemCode;
  /** Texts that can be read, most likely first; none where nothing can be guessed. */
  readonly suggestions: readonly string[];
}

const two = (digits: string) => digits.padStart(2, '0');

/** Says what is wrong with a text that is no date, and what was probably meant. */
export function suggestDates(text: string): Suggestion {
  const trimmed = text.trim();
  const likely = (code: WhenProblemCode, ...guesses: string[]): Suggestion => ({
    code,
    suggestions: guesses.filter((guess) => guess.split('/').every((part) => parsePoint(part))),
  });
  const whole = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(trimmed);
  if (whole) {
    const [, year = '', month = '', day] = whole;
    const monthExists = parsePoint(`${year}-${month}`) !== undefined;
    if (day !== undefined && monthExists) return likely('no-such-day', lastDay(`${year}-${month}`));
    if (day === undefined && Number(month) >= 21) return programmingPeriod(year, month, likely);
    return likely('no-such-month');
  }
  const week = /^(\d{4})-?[Ww](\d{1,2})$/.exec(trimmed);
  if (week) {
    const [, year = '', number = ''] = week;
    return parsePoint(`${year}-W${two(number)}`)
      ? likely('other-notation', `${year}-W${two(number)}`)
      : likely('no-such-week', `${year}-W52`);
  }
  const other = likely('other-notation', ...otherNotations(trimmed));
  return other.suggestions.length > 0 ? other : { code: 'unreadable', suggestions: [] };
}

function lastDay(month: string): string {
  return addDays(addMonths(`${month}-01`, 1), -1);
}

/** 2021-27 is a programming period in life and a quarter in EDTF's number codes. */
function programmingPeriod(
  year: string,
  number: string,
  likely: (code: WhenProblemCode, ...guesses: string[]) => Suggestion,
): Suggestion {
  const end = `${year.slice(0, 2)}${number}`;
  const quarter = Number(number) - 32;
  const half = Number(number) - 39;
  return likely(
    'looks-like-programming-period',
    ...(end > year ? [`${year}/${end}`] : []),
    ...(quarter >= 1 && quarter <= 4 ? [`${year}-Q${quarter}`] : []),
    ...(half === 1 || half === 2 ? [`${year}-H${half}`] : []),
  );
}

/** Dates as people write them elsewhere: 12/2019, 2019-3, 2019.10, 19. 3. 2019, 1/2019 …. */
function otherNotations(text: string): string[] {
  const forms: [RegExp, (...parts: string[]) => string][] = [
    [/^(\d{1,2})[/.\s]\s*(\d{4})\.?$/, (month, year) => `${year}-${two(month)}`],
    [/^(\d{4})[-./]\s*(\d{1,2})\.?$/, (year, month) => `${year}-${two(month)}`],
    [
      /^(\d{4})[-./]\s*(\d{1,2})[-./]\s*(\d{1,2})\.?$/,
      (year, month, day) => `${year}-${two(month)}-${two(day)}`,
    ],
    [
      /^(\d{1,2})[./]\s*(\d{1,2})[./]\s*(\d{4})$/,
      (day, month, year) => `${year}-${two(month)}-${two(day)}`,
    ],
    [/^(\d{4})\s*[-/. ]?\s*[Qq]([1-4])$/, (year, quarter) => `${year}-Q${quarter}`],
    [/^[Qq]([1-4])\s*[-/. ]?\s*(\d{4})$/, (quarter, year) => `${year}-Q${quarter}`],
    [/^(\d{4})\s*[-/. ]?\s*[Hh]([12])$/, (year, half) => `${year}-H${half}`],
    [/^(\d{4})(\d{2})(\d{2})$/, (year, month, day) => `${year}-${month}-${day}`],
  ];
  for (const [form, write] of forms) {
    const match = form.exec(text);
    if (match) return [write(...match.slice(1))];
  }
  const span = /^(.+?)\s*(?:\.\.\.?|–|—|\s-\s|\s\/\s)\s*(.*)$/.exec(text);
  if (!span) return [];
  const [, from = '', to = ''] = span;
  return [`${from}/${to === '' ? '..' : to}`];
}
