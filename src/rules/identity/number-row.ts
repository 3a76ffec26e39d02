import type { Item } from '../../model/item.ts';
import { type PrintedNumber, printedText, readNumber } from './read-number.ts';

export interface Numbered {
  readonly item: Item;
  readonly number: PrintedNumber;
}

/** Items that are counted one after the other, in the order of the file. */
export type Row = readonly Numbered[];

/** The rows that these items make: one for each beginning such as "1.2."; none if some differ. */
export function rowsOf(items: readonly Item[]): readonly Row[] {
  const own: Numbered[] = [];
  for (const item of items) {
    const number = readNumber(item);
    if (number) own.push({ item, number });
    else if (printedText(item) !== undefined) return [];
  }
  const isRoman = own.some(({ number }) => number.form === 'roman');
  if (new Set(own.map(({ number }) => number.form)).size > 1) return isRoman ? romanRow(own) : [];
  const beginnings = new Set(own.map(({ number }) => number.before));
  return [...beginnings].map((before) => own.filter(({ number }) => number.before === before));
}

/** Beside a II, an I is no letter. */
function romanRow(own: Row): readonly Row[] {
  const values = { i: 1, v: 5, x: 10 };
  const row = own.map(({ item, number }): Numbered | undefined => {
    if (number.form === 'roman') return { item, number };
    const value = values[printedText(item) as keyof typeof values];
    return value === undefined ? undefined : { item, number: { ...number, form: 'roman', value } };
  });
  return row.every((each) => each !== undefined) ? [row] : [];
}

/** Whether all numbers from the lowest to the highest are there once, or stand elsewhere. */
export function isComplete(row: Row, elsewhere: (value: number) => boolean): boolean {
  const values = row.map(({ number }) => number.value);
  const present = new Set(values);
  if (present.size < values.length) return false;
  for (let value = Math.min(...values); value < Math.max(...values); value += 1)
    if (!present.has(value) && !elsewhere(value)) return false;
  return true;
}

export function hasDoubles(row: Row): boolean {
  return new Set(row.map(({ number }) => number.value)).size < row.length;
}

/**
 * Where a number does not follow the one before it, if that is one slip: after a number that was
 * mistyped the next one goes on as if it had been right.
 */
export function onlySlip(values: readonly number[], isBroken: readonly boolean[]) {
  const broken = isBroken.flatMap((each, index) => (each ? [index] : []));
  const [first, second] = broken;
  if (first === undefined || broken.length > 2) return undefined;
  const goesOn = second === first + 1 && values[second] === (values[first - 1] ?? 0) + 2;
  return second === undefined || goesOn ? first : undefined;
}
