import { recordsOf } from '../../model/record.ts';
import { rule } from '../rule.ts';
import { type QuarterCount, quarterCounts } from './quarter-count.ts';

export interface QuarterLoadData {
  /** The quarters that hold far more, as a plan writes them: 2019-Q1. */
  readonly heavy: readonly string[];
  /** All quarters, in order. */
  readonly counts: readonly { readonly quarter: string; readonly number: number }[];
}

/** Fewer quarters, or fewer things in them, have no balance that could be lost. */
const leastQuarters = 4;
const leastInAll = 12;
/** More than two heavy quarters are the rule of the plan. */
const mostHeavy = 2;

interface LoadOptions extends Readonly<Record<string, number>> {
  readonly times: number;
  readonly least: number;
}

/** One or two quarters hold far more commitments than the others. */
export const quarterLoad = rule<'load/quarter', QuarterLoadData, LoadOptions>({
  id: 'load/quarter',
  severity: 'info',
  /** So many times the mean of the other quarters, and at least so many. */
  options: { times: 2, least: 8 },
  *check(pact, options) {
    const counts = quarterCounts(pact);
    const heavy = heavyQuarters(counts, options);
    const [first] = heavy.flatMap(({ items }) => items);
    // What is done cannot be spread any more.
    const isOver = heavy.every(({ items }) => items.every((item) => recordsOf(item).length > 0));
    if (!first || isOver) return;
    yield {
      at: first.document,
      field: ['kind'],
      data: {
        heavy: heavy.map(({ text }) => text),
        counts: counts.map(({ items, text }) => ({ quarter: text, number: items.length })),
      },
    };
  },
});

/** The one or two that stand out; where two are as heavy as each other, both. */
function heavyQuarters(
  counts: readonly QuarterCount[],
  { least, times }: LoadOptions,
): readonly QuarterCount[] {
  const all = counts.reduce((sum, { items }) => sum + items.length, 0);
  if (counts.length < leastQuarters || all < leastInAll) return [];
  const sorted = [...counts].sort((a, b) => b.items.length - a.items.length);
  for (let number = 1; number <= mostHeavy; number += 1) {
    const heavy = sorted.slice(0, number);
    const others = sorted.slice(number);
    const mean = others.reduce((sum, { items }) => sum + items.length, 0) / others.length;
    if (heavy.every(({ items }) => items.length >= Math.max(least, times * mean)))
      return counts.filter((each) => heavy.includes(each));
  }
  return [];
}
