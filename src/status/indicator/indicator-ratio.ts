import { fieldsIn, numberIn, rounded } from '../../model/indicator/figure.ts';
import type { Direction } from '../../model/indicator/target.ts';
import type { Item } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import type { Calculation, Ratio, Thresholds } from './indicator-state.ts';

/** What the indicator says, else the pact, else 90 and 70 percent. */
export function thresholdsOf(pact: Pact, item: Item<'indicator'>): Thresholds {
  const said = [item.data.thresholds, pact.head.thresholds].map((each) => fieldsIn(each));
  const first = (key: keyof Thresholds) =>
    said.map((each) => numberIn(each?.[key])).find((share) => share !== undefined);
  return { onTrack: first('onTrack') ?? 90, atRisk: first('atRisk') ?? 70 };
}

/** Whether a figure is at least as good as another. */
export function isMet(actual: number, wanted: number, direction: Direction): boolean {
  const [is, must] = [rounded(actual), rounded(wanted)];
  return direction === 'increasing' ? is >= must : is <= must;
}

/** How much of what is expected is there; from the baseline where that says more. */
export function ratioOf(calculation: Calculation): Ratio | undefined {
  const { baseline, direction, thresholds } = calculation;
  const [actual, expected] = [calculation.actual?.value, calculation.expected?.value];
  if (actual === undefined || expected === undefined) return undefined;
  const { basis, share } = shareOf(actual, expected, baseline, direction);
  // Below nothing is nothing, and what is as good as expected is never less than all of it.
  const least = isMet(actual, expected, direction) ? 1 : 0;
  const fair = rounded(Math.max(least, share));
  return { basis, share: fair, percent: percentOf(fair, decimalsOf(thresholds)) };
}

function shareOf(
  actual: number,
  expected: number,
  baseline: number | undefined,
  direction: Direction,
): Pick<Ratio, 'basis' | 'share'> {
  const sign = direction === 'increasing' ? 1 : -1;
  if (baseline !== undefined && baseline !== 0 && sign * (expected - baseline) > 0)
    return { basis: 'progress', share: finite((actual - baseline) / (expected - baseline)) };
  // Of a negative figure there is no share: it is as good as expected, or it is not.
  const hasShare = actual > 0 && expected >= 0;
  if (direction === 'increasing')
    return { basis: 'share', share: hasShare ? finite(actual / expected) : 0 };
  return { basis: 'inverse', share: hasShare ? finite(expected / actual) : 0 };
}

function finite(share: number): number {
  return Number.isFinite(share) ? share : 0;
}

/** Percent of a share, rounded down, so that it stays on its side of a threshold. */
export function percentOf(share: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(rounded(share * 100 * scale)) / scale;
}

function decimalsOf({ atRisk, onTrack }: Thresholds): number {
  const decimals = [atRisk, onTrack].map((each) => String(each).split('.')[1]?.length ?? 0);
  return Math.min(3, Math.max(...decimals));
}
