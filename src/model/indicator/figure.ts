import { type Day, isDay } from '../when/day.ts';
import { parsePoint, printPoint } from '../when/point.ts';
import { alone, resolveWhen } from '../when/span.ts';
import { parseWhen, printStretch } from '../when/when.ts';

/**
 * Reads figures and dates of an indicator as plain data, because what is wrong in a document
 * counts as unknown here: nothing throws, and nothing is ever NaN.
 */
export type Fields = Readonly<Record<string, unknown>>;

/** Numbers under names of the plan's own, such as women and men. */
export type Split = ReadonlyMap<string, number>;

/** When something was measured or is due: its days, and its end as the plan writes it. */
export interface Moment {
  readonly first?: Day;
  readonly last?: Day;
  readonly written?: string;
}

/** Takes away what adding fractions leaves behind: 0.1 + 0.2 is 0.3. */
export function rounded(value: number): number {
  const whole = Math.round(value * 1e9);
  return Number.isSafeInteger(whole) ? whole / 1e9 : value;
}

export function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function dayIn(value: unknown): Day | undefined {
  return typeof value === 'string' && isDay(value) ? value : undefined;
}

export function fieldsIn(value: unknown): Fields | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Fields) : undefined;
}

/** A quantity as fields: a number alone is its value. */
export function quantityIn(value: unknown): Fields | undefined {
  return typeof value === 'number' ? { value } : fieldsIn(value);
}

export function listIn(value: unknown): readonly Fields[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.map(fieldsIn).filter((fields) => fields !== undefined);
}

export function splitIn(value: unknown): Split {
  return new Map(
    Object.entries(fieldsIn(value) ?? {}).flatMap(([name, part]) => {
      const number = numberIn(part);
      return number === undefined ? [] : [[name, number] as const];
    }),
  );
}

/** The figure, or the sum of its split where the total is left to be worked out. */
export function figureIn(fields: Fields, isPercentage: boolean): number | undefined {
  const split = [...splitIn(fields['split']).values()];
  const own = numberIn(fields['value']);
  if (own !== undefined || split.length === 0 || isPercentage) return own;
  return numberIn(rounded(split.reduce((sum, part) => sum + part, 0)));
}

/** By the `date`, else the `period`; empty where there is neither, undefined if unreadable. */
export function momentIn({ date, period }: Fields): Moment | undefined {
  if (date !== undefined && date !== null) {
    const isText = typeof date === 'string' || typeof date === 'number';
    const point = isText ? parsePoint(String(date)) : undefined;
    return point && { first: point.first, last: point.last, written: printPoint(point) };
  }
  if (period === undefined || period === null) return {};
  const { when } = parseWhen('period', period);
  const [stretch] = when?.stretches ?? [];
  if (!when || !stretch) return undefined;
  const { end, start } = resolveWhen(when, alone);
  const to = stretch.form === 'point' ? stretch.point : 'to' in stretch ? stretch.to : undefined;
  return {
    ...(start.earliest && { first: start.earliest }),
    ...(end.latest && { last: end.latest }),
    written: to ? printPoint(to) : printStretch(stretch),
  };
}
