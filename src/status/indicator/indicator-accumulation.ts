import type { Accumulation } from '../../model/indicator/accumulation.ts';
import { rounded, type Split } from '../../model/indicator/figure.ts';
import type { Day } from '../../model/when/day.ts';
import type { Actual } from './indicator-state.ts';

/** One measurement. */
export interface Measured {
  readonly value?: number;
  readonly text?: string;
  readonly split: Split;
  /** Its last day, or the day on which it was recorded during a longer span. */
  readonly last?: Day;
  /** Its date as written. */
  readonly written?: string;
}

/** Adds values up in the way of the indicator; undefined where there is none. */
export function accumulate(values: readonly Measured[], how: Accumulation): Actual | undefined {
  const text = values.findLast((each) => each.text !== undefined)?.text;
  const withNumber = values.filter(({ value }) => value !== undefined);
  const numbered = withNumber.length > 0 ? withNumber : values;
  const last = numbered.at(-1);
  if (!last) return undefined;
  const made = how === 'latest' || withNumber.length === 0 ? [last] : withNumber;
  const value = combine(
    made.flatMap((each) => each.value ?? []),
    how,
  );
  return {
    ...(value !== undefined && { value }),
    ...(text !== undefined && { text }),
    split: combineSplits(made, how),
    count: made.length,
    ...(last.last !== undefined && { last: last.last }),
    ...(last.written !== undefined && { written: last.written }),
  };
}

function combineSplits(values: readonly Measured[], how: Accumulation): Split {
  const keys = new Set(values.flatMap(({ split }) => [...split.keys()]));
  return new Map(
    [...keys].flatMap((key) => {
      const numbers = values.flatMap(({ split }) => split.get(key) ?? []);
      const part = combine(numbers, how);
      return part === undefined ? [] : [[key, part] as const];
    }),
  );
}

function combine(numbers: readonly number[], how: Accumulation): number | undefined {
  if (numbers.length === 0) return undefined;
  const sum = numbers.reduce((total, each) => total + each, 0);
  const combined = rounded(how === 'average' ? sum / numbers.length : sum);
  return Number.isFinite(combined) ? combined : undefined;
}

/** Splits of several parts in one. */
export function addSplits(splits: readonly Split[]): Split {
  return combineSplits(
    splits.map((split) => ({ split })),
    'sum',
  );
}
