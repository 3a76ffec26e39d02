import { lastDayOfMonth } from './day.ts';
import { parsePoint } from './point.ts';
import type { WhenProblemCode } from './when.ts';

interface Suggestion {
  readonly code: WhenProblemCode;
  /** Texts that can be read, most likely first; none where nothing can be guessed. */
  readonly suggestions: readonly string[];
}

const unreadable: Suggestion = { code: 'unreadable', suggestions: [] };
const two = (digits: string) => digits.padStart(2, '0');

/** Says what is wrong with a text that is no date, and what was probably meant. */
export function suggestDates(text: string): Suggestion {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  // Word makes a dash of a hyphen, and nobody sees it.
  const hyphened = trimmed.replace(/[\u2010-\u2015\u2212]/g, '-');
  if (hyphened !== trimmed && parsePoint(hyphened)) return likely('other-notation', hyphened);
  if (isReadable(trimmed)) return trimmed === text ? unreadable : likely('other-notation', trimmed);
  const point = suggestPoint(trimmed);
  return point.code === 'unreadable' ? suggestSpan(trimmed) : point;
}

function likely(code: WhenProblemCode, ...guesses: string[]): Suggestion {
  return { code, suggestions: guesses.filter(isReadable) };
}

/** Whether it is a date in some role. */
function isReadable(text: string): boolean {
  const [left = '', right, ...more] = text.split('/');
  if (more.length > 0) return false;
  if (right === undefined) return parsePoint(left) !== undefined;
  const from = parsePoint(left);
  const to = parsePoint(right);
  if (from && to) return from.first <= to.last;
  return (from !== undefined && right === '..') || (to !== undefined && left === '..');
}

function suggestPoint(text: string): Suggestion {
  const whole = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (whole) {
    const [, year = '', month = '', day] = whole;
    const monthExists = parsePoint(`${year}-${month}`) !== undefined;
    if (day === undefined) return programmingPeriod(year, month);
    return monthExists
      ? likely('no-such-day', lastDayOfMonth(`${year}-${month}-01`))
      : likely('no-such-month');
  }
  const week = /^(\d{4})-?[Ww](\d{1,2})$/.exec(text);
  if (week) {
    const [, year = '', number = ''] = week;
    return parsePoint(`${year}-W${two(number)}`)
      ? likely('other-notation', `${year}-W${two(number)}`)
      : likely('no-such-week', `${year}-W52`);
  }
  const other = likely('other-notation', ...otherNotations(text));
  return other.suggestions.length > 0 ? other : unreadable;
}

/** 2021-27 is a programming period in life and a quarter in EDTF's number codes. */
function programmingPeriod(year: string, number: string): Suggestion {
  const end = `${year.slice(0, 2)}${number}`;
  const quarter = Number(number) - 32;
  const half = Number(number) - 39;
  const guesses = [
    ...(end > year ? [`${year}/${end}`] : []),
    ...(quarter >= 1 && quarter <= 4 ? [`${year}-Q${quarter}`] : []),
    ...(half === 1 || half === 2 ? [`${year}-H${half}`] : []),
  ];
  return guesses.length === 0
    ? likely('no-such-month')
    : likely('looks-like-programming-period', ...guesses);
}

/** Dates as people write them elsewhere: 12/2019, 2019-3, 2019.10, 19. 3. 2019, 1/2019 …. */
function otherNotations(text: string): string[] {
  const forms: [RegExp, (...parts: string[]) => string][] = [
    [/^(\d{1,2})[/. ] ?(\d{4})\.?$/, (month, year) => `${year}-${two(month)}`],
    [/^(\d{4})[-./] ?(\d{1,2})\.?$/, (year, month) => `${year}-${two(month)}`],
    [
      /^(\d{4})([-./]) ?(\d{1,2})\2 ?(\d{1,2})\.?$/,
      (year, _, month, day) => `${year}-${two(month)}-${two(day)}`,
    ],
    [
      /^(\d{1,2})[./] ?(\d{1,2})[./] ?(\d{4})$/,
      (day, month, year) => `${year}-${two(month)}-${two(day)}`,
    ],
    [
      /^(\d{4}) ?[-/.]? ?([QqHh])(\d)$/,
      (year, unit, number) => `${year}-${unit.toUpperCase()}${number}`,
    ],
    [
      /^([QqHh])(\d) ?[-/.]? ?(\d{4})$/,
      (unit, number, year) => `${year}-${unit.toUpperCase()}${number}`,
    ],
    [/^(\d{4})(\d{2})(\d{2})$/, (year, month, day) => `${year}-${month}-${day}`],
  ];
  for (const [form, write] of forms) {
    const match = form.exec(text);
    if (match) return [write(...match.slice(1))];
  }
  return [];
}

/** Two dates with something between them; each may be wrong in its own way. */
function suggestSpan(text: string): Suggestion {
  const between = text.includes('/') ? / ?\/ ?/ : / ?(?:\.{2,3}|[–—]) ?| - |(?<=^\d{4})-(?=\d{4}$)/;
  const [left = '', right, ...more] = text.split(between);
  if (right === undefined || more.length > 0) return unreadable;
  const start = suggestEnd(left);
  // The end may be shortened: 2019-03/06.
  const end = suggestEnd(/^\d\d$/.test(right) ? left.slice(0, -2) + right : right || '..');
  const code = [start.code, end.code].find((each) => each !== 'other-notation');
  const [from] = start.suggestions;
  const [to] = end.suggestions;
  const readable = [`${from}/${to}`, `${to}/${from}`].filter(isReadable);
  return readable.length === 0 && code === undefined
    ? unreadable
    : { code: code ?? 'other-notation', suggestions: readable.slice(0, 1) };
}

function suggestEnd(text: string): Suggestion {
  return isReadable(text) || text === '..'
    ? { code: 'other-notation', suggestions: [text] }
    : suggestPoint(text);
}
