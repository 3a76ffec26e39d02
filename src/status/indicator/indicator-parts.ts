import { compareText } from '../../model/finding.ts';
import { accumulationOf, isPercentage } from '../../model/indicator/accumulation.ts';
import { listIn, numberIn, rounded } from '../../model/indicator/figure.ts';
import { named } from '../../model/indicator/named-indicators.ts';
import { directionOf } from '../../model/indicator/target.ts';
import type { Item } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import type { View } from '../../model/view.ts';
import { accumulate, addSplits } from './indicator-accumulation.ts';
import type { Actual } from './indicator-state.ts';
import { measuredBy } from './indicator-values.ts';

type Indicator = Item<'indicator'>;
type ActualOf = (item: Indicator) => Actual | undefined;

/** What each indicator has reached: by its own values, else by those it is made of. */
export function actualsIn(pact: Pact, view: View): ActualOf {
  const known = new Map<Indicator, Actual | undefined>();
  function actualOf(item: Indicator): Actual | undefined {
    if (!known.has(item)) known.set(item, work(item));
    return known.get(item);
  }
  function work(item: Indicator): Actual | undefined {
    if (sources(pact, item).length === 0)
      return accumulate(measuredBy(pact, item, view).counted, accumulationOf(item.data));
    if (isCircular(pact, item)) return undefined;
    const parts = named(pact, item, 'sumOf');
    return parts.length > 0 ? total(item, parts, actualOf) : quotient(pact, item, actualOf);
  }
  return actualOf;
}

/** Those of which a figure is made, where it has no values of its own. */
function sources(pact: Pact, item: Indicator): readonly Indicator[] {
  if (listIn(item.data.values).length > 0) return [];
  return named(pact, item, 'sumOf', 'numerator', 'denominator');
}

/** Whatever is made of itself has no figure, wherever one begins to count. */
function isCircular(pact: Pact, item: Indicator): boolean {
  const seen = new Set<Indicator>();
  const open = [...sources(pact, item)];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next === item) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...sources(pact, next));
  }
  return false;
}

/** As old as its oldest part, because the total is no newer than that. */
function total(item: Indicator, parts: readonly Indicator[], actualOf: ActualOf) {
  if ([item, ...parts].some(({ data }) => isPercentage(data))) return undefined;
  const actuals = parts.map(actualOf).filter((actual) => actual?.value !== undefined);
  const withoutFigure = parts.filter((part) => actualOf(part)?.value === undefined);
  // A part is less than the whole: enough to reach something, not to stay below it.
  const isKnown = withoutFigure.length === 0 || directionOf(item.data) === 'increasing';
  const known = actuals.filter((actual) => actual !== undefined);
  if (known.length === 0 || !isKnown) return undefined;
  const value = numberIn(rounded(known.reduce((sum, actual) => sum + (actual.value ?? 0), 0)));
  if (value === undefined) return undefined;
  return {
    value,
    split: addSplits(known.map(({ split }) => split)),
    ...asOld(known),
    ...(withoutFigure.length > 0 && { withoutFigure }),
  };
}

/** A share in percent; of nothing there is none. */
function quotient(pact: Pact, item: Indicator, actualOf: ActualOf): Actual | undefined {
  const [top, bottom] = (['numerator', 'denominator'] as const).map((field) => {
    const [part] = named(pact, item, field);
    return part && actualOf(part);
  });
  if (top?.value === undefined || bottom?.value === undefined) return undefined;
  const value = numberIn(rounded((100 * top.value) / bottom.value));
  if (value === undefined) return undefined;
  return { value, split: new Map(), ...asOld([top, bottom]) };
}

function asOld(parts: readonly Actual[]): Pick<Actual, 'count' | 'last' | 'written'> {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const dated = parts.filter(({ last }) => last !== undefined);
  const [oldest] = dated.sort((a, b) => compareText(a.last ?? '', b.last ?? ''));
  const { last, written } = oldest ?? {};
  return { count, ...(last && { last }), ...(written && { written }) };
}
