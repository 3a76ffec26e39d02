import { type Day, weekday } from './day.ts';

/** The weekday that a text names for a day, where it names one and another than the day's. */
export function otherWeekday(
  text: string,
  day: Day,
  languages: readonly string[],
): number | undefined {
  const [named, ...others] = namedWeekdays(text, languages);
  return others.length === 0 && named !== weekday(day) ? named : undefined;
}

/** The weekdays that a text names in one of these languages, however bent: 1 is Monday. */
function namedWeekdays(text: string, languages: readonly string[]): ReadonlySet<number> {
  const words = wordsOf(text);
  const named = languages.flatMap((language) =>
    weekdayNames(language).flatMap((name, at) =>
      words.some((word) => isFormOf(word, name)) ? [at + 1] : [],
    ),
  );
  return new Set(named);
}

/** So many words may stand between a weekday and the number of its day. */
const nearby = 2;

/**
 * The weekday that prose gives beside a day: "Wednesday 8 October", "szeptember 20-án, kedden".
 * Only where the day stands there with its month, and one weekday close to it.
 */
export function otherWeekdayBeside(
  text: string,
  day: Day,
  languages: readonly string[],
): number | undefined {
  const [, month = 0, date = 0] = day.split('-').map(Number);
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  const months = languages.flatMap((language) => monthName(day, language) ?? []);
  const isMonth = (word: string | undefined) =>
    word !== undefined &&
    (months.some((name) => isFormOf(word, name)) || (/^\d+$/.test(word) && Number(word) === month));
  const at = words.findIndex(
    (word, index) =>
      /^\d+$/.test(word) &&
      Number(word) === date &&
      (isMonth(words[index + 1]) || isMonth(words[index - 1])),
  );
  if (at < 0) return undefined;
  const around = words.slice(Math.max(0, at - nearby - 1), at + nearby + 2);
  return otherWeekday(around.join(' '), day, languages);
}

/** Whether a text gives this day, with its month in words or in figures. */
export function namesDay(text: string, day: Day, languages: readonly string[]): boolean {
  const [, month = 0, date = 0] = day.split('-').map(Number);
  const figures = [...text.matchAll(/\d+/g)].map(([figure]) => Number(figure));
  if (text.includes(day) || new RegExp(`(?<!\\d)0?${date}\\. ?0?${month}\\.`).test(text))
    return true;
  const months = languages.map((language) => monthName(day, language));
  return figures.includes(date) && wordsOf(text).some((word) => months.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}[\p{L}-]*/gu) ?? []
  );
}

const vowels = /^[aeiouy]$/;
const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** středu and středy for středa, szerdán for szerda, but not střední. */
function isFormOf(word: string, name: string): boolean {
  const stem = name.slice(0, -1);
  if (word === name) return true;
  if (stem.length < 3 || !word.startsWith(stem)) return false;
  const ending = withoutAccents(word.slice(stem.length));
  const last = withoutAccents(name.slice(-1));
  if (ending.startsWith(last)) return ending.length <= 3;
  return stem.length > 3 && vowels.test(last) && vowels.test(ending);
}

const namesByLanguage = new Map<string, readonly string[]>();

/** In the words of a language, from Monday on; none where nobody knows the language. */
function weekdayNames(language: string): readonly string[] {
  // The year 2018 begins with a Monday.
  const days = [1, 2, 3, 4, 5, 6, 7].map((date) => new Date(Date.UTC(2018, 0, date)));
  const names =
    namesByLanguage.get(language) ??
    days.flatMap((date) => dateWord(date, language, { weekday: 'long' }, 'weekday') ?? []);
  namesByLanguage.set(language, names);
  return names;
}

function monthName(day: Day, language: string): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  return dateWord(date, language, { day: 'numeric', month: 'long' }, 'month');
}

function dateWord(
  date: Date,
  language: string,
  options: Intl.DateTimeFormatOptions,
  part: 'weekday' | 'month',
): string | undefined {
  // What follows a hyphen may be anything, and Intl refuses much of it.
  const [plain = language] = language.split('-');
  if (Intl.DateTimeFormat.supportedLocalesOf(plain).length === 0) return undefined;
  const format = new Intl.DateTimeFormat(plain, { ...options, timeZone: 'UTC' });
  const found = format.formatToParts(date).find(({ type }) => type === part);
  return found?.value.normalize('NFC').toLowerCase();
}
