import type { Item } from '../../model/item.ts';
import { romanValue } from './name-words.ts';

/** A printed number that counts: its last part, and what stands before it. */
export interface PrintedNumber {
  readonly before: string;
  readonly value: number;
  readonly form: 'figures' | 'letter' | 'roman';
}

/** As it is printed, "1.1." and "1.1" alike; undefined where an item has none. */
export function printedText({ data }: Item): string | undefined {
  const number = 'number' in data ? data.number : undefined;
  const text = String(number ?? '').trim();
  return text === '' ? undefined : text.replace(/[.)]$/, '').toLowerCase();
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Reads "3", "1.1.4", "M2", "b" or "IV"; years and file numbers count nothing. */
export function readNumber(item: Item): PrintedNumber | undefined {
  const text = printedText(item);
  if (text === undefined) return undefined;
  const [, before = '', figures] = /^(\p{L}*[. ]?(?:\d+\.)*)(\d{1,3})$/u.exec(text) ?? [];
  if (figures !== undefined) return { before, value: Number(figures), form: 'figures' };
  if (text.length === 1 && letters.includes(text))
    return { before: '', value: letters.indexOf(text) + 1, form: 'letter' };
  const value = romanValue(text.toUpperCase());
  return value === undefined ? undefined : { before: '', value, form: 'roman' };
}

/** The number with another last part, as {@link printedText} gives it. */
export function printNumber({ before, form }: PrintedNumber, value: number): string {
  if (form === 'letter') return letters[value - 1] ?? '';
  return form === 'roman' ? romanText(value).toLowerCase() : `${before}${value}`;
}

function romanText(value: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '';
  return 'X'.repeat(Math.floor(value / 10)) + ones;
}
