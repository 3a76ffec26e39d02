import { rounded } from '../../model/indicator/figure.ts';
import type { WrongSplit } from './conflict.ts';
import type { Figure } from './figures.ts';

const women =
  /^(?:wom[ae]n|females?|girls?|f|no|nok|noi|lany|lanyok|zena|zeny|zene|divky|dievcata|frau|frauen|weiblich|madchen|maedchen|w|kobieta|kobiety|femei|femeie|zenski|k|z)$/;
const men =
  /^(?:m[ae]n|males?|boys?|ferfi|ferfiak|fiu|fiuk|muz|muzi|muskarci|chlapci|mann|manner|maenner|mannlich|maennlich|jungen|mezczyzna|mezczyzni|barbati|barbat|m)$/;
const others =
  /^(?:others?|unknown|diverse?|divers|non-?binary|not-?stated|undisclosed|egyeb|mas|ismeretlen|jine|jini|ostatni|nezname|neuvedeno|ine|neznamo|neuvedene|andere|unbekannt|keine-angabe|inne|nieznane|nieznana|brak-danych)$/;

/** Hungarian "f" is a man beside "n", English "f" a woman beside "m". */
const shortHungarian = { women: /^n$/, men: /^f$/ };

/**
 * A split that cannot be right. Of several dimensions, such as age and gender, may stand in one
 * split only women and men, who are all, must add up.
 */
export function wrongSplit(
  whole: Figure,
  isAdditive: boolean,
): (WrongSplit & { readonly kind: 'part-larger' | 'sum-differs' }) | undefined {
  const { number, parts } = whole;
  if (parts.length === 0 || [whole, ...parts].some((each) => each.number < 0)) return undefined;
  const all = partition(parts);
  const sum = total(all);
  // The average of two groups lies between them; what may be one is left alone.
  if (!isAdditive && (all.length === 0 || isBetween(number, all))) return undefined;
  const larger = parts.filter((part) => exceeds(part.number, number));
  if (larger.length > 0) return { kind: 'part-larger', whole, parts: larger, sum: total(larger) };
  if (all.length === 0 || addsUp(whole, all, parts)) return undefined;
  return { kind: 'sum-differs', whole, parts: all, sum };
}

/** Whether women and men of a figure are exactly all, as they can only be where figures add up. */
export function isExact({ number, parts }: Figure): boolean {
  const all = partition(parts);
  return all.length > 0 && !exceeds(Math.abs(total(all) - number), 0);
}

function addsUp({ data, number }: Figure, all: readonly Figure[], parts: readonly Figure[]) {
  const missing = rounded(number - total(all));
  if (missing === 0) return true;
  if (missing < 0) return false;
  // At least so many may well be more than the least of each part; at most so many, less.
  if (data.bound !== 'value') return true;
  const rest = parts.filter((part) => !all.includes(part));
  return rest.some((part) => part.number === missing) || total(rest) === missing;
}

/** Women and men, and those who are neither; nothing where one of the two is not told. */
function partition(parts: readonly Figure[]): readonly Figure[] {
  const named = parts.map((part) => ({ part, name: plain(part.data.name ?? '') }));
  const pick = (pattern: RegExp) =>
    named.filter(({ name }) => pattern.test(name)).map(({ part }) => part);
  for (const gender of [{ women, men }, shortHungarian]) {
    const [hers, his] = [pick(gender.women), pick(gender.men)];
    if (hers.length === 1 && his.length === 1) return [...hers, ...his, ...pick(others)];
  }
  return [];
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace('ł', 'l');
}

/** What figures add up to. */
export function total(figures: readonly Figure[]): number {
  return rounded(figures.reduce((sum, { number }) => sum + number, 0));
}

function isBetween(number: number, parts: readonly Figure[]): boolean {
  const numbers = parts.map((part) => part.number);
  return number >= Math.min(...numbers) && number <= Math.max(...numbers);
}

/** By more than adding fractions leaves behind. */
export function exceeds(a: number, b: number): boolean {
  return rounded(a - b) > 0;
}
