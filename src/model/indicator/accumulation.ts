import type { Indicator } from '../documents.generated.ts';
import { listIn } from './figure.ts';

export type Accumulation = 'sum' | 'latest' | 'average';

/** As a unit, alone or before what it is a share of. */
const percent =
  /^(?:%|per ?cent|percentage|százalék|procent[aouy]?|prozent|percent[aá]?)(?![\p{L}\p{N}])(?! point)/iu;

export function isPercentUnit(unit: unknown): boolean {
  return typeof unit === 'string' && percent.test(unit.trim());
}

export function isPercentage({ denominator, measure, numerator, unit }: Indicator): boolean {
  return (
    measure === 'percentage' ||
    isPercentUnit(unit) ||
    (measure === undefined && numerator !== undefined && denominator !== undefined)
  );
}

/** Percentages are never added up, whatever the plan says. */
export function accumulationOf(indicator: Indicator): Accumulation {
  const { accumulation, milestones, values } = indicator;
  if (isPercentage(indicator)) return accumulation === 'average' ? 'average' : 'latest';
  if (accumulation !== undefined) return accumulation;
  const hasPeriods = [...listIn(values), ...listIn(milestones)].some((each) => 'period' in each);
  return hasPeriods ? 'sum' : 'latest';
}
