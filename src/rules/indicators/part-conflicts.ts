import { accumulationOf } from '../../model/indicator/accumulation.ts';
import { named } from '../../model/indicator/named-indicators.ts';
import type { Item } from '../../model/item.ts';
import { isFaulty, itemsOf, type Pact } from '../../model/pact.ts';
import { areOfOneDay, isComparable, placedFigures } from './comparable.ts';
import type { ConflictOf } from './conflict.ts';
import type { Figure } from './figures.ts';
import { figuresOf } from './indicator-figures.ts';
import { settledTarget } from './settled.ts';
import { exceeds, total } from './splits.ts';

type Indicator = Item<'indicator'>;
type Pair = readonly [part: Figure, whole: Figure];
type Placed = ReadonlyMap<string, Figure>;

/** What others do not add up to. */
export function* sumConflicts(pact: Pact): Iterable<ConflictOf<'sum-of'>> {
  for (const item of itemsOf(pact, 'indicator')) {
    const parts = partsOf(pact, item);
    if (parts.length === 0 || !parts.every((part) => isComparable(part, item))) continue;
    const all = parts.map((part) => placedFigures(pact, part));
    for (const [place, whole] of placedFigures(pact, item)) {
      const figures = all.flatMap((each) => each.get(place) ?? []);
      if (figures.length < parts.length || !areOfOneDay([whole, ...figures])) continue;
      if (!exceeds(Math.abs(total(figures) - whole.number), 0)) continue;
      // A part that is larger than the whole is the first to be doubted.
      const larger = figures.filter(({ number }) => number > whole.number);
      const claims = [...new Set([...larger, whole, ...figures])];
      yield { kind: 'sum-of', claims, whole, parts: figures };
    }
  }
}

/** The indicators that an indicator is the sum of, where all of them are known. */
function partsOf(pact: Pact, item: Indicator): readonly Indicator[] {
  const parts = named(pact, item, 'sumOf');
  const count = new Set(
    item.references.filter(({ path }) => path[0] === 'sumOf').map(({ name }) => name.toLowerCase()),
  ).size;
  const isSure = parts.length === count && !parts.includes(item) && !isFaulty(pact, item, 'sumOf');
  return isSure ? parts : [];
}

/** A part that is larger than what it is a part of. */
export function* subsetConflicts(pact: Pact): Iterable<ConflictOf<'subset'>> {
  for (const item of itemsOf(pact, 'indicator'))
    for (const set of named(pact, item, 'partOf')) {
      if (set === item || !isComparable(item, set) || mayCountOften(item, set)) continue;
      for (const [part, whole] of largerParts(pact, item, set))
        yield { kind: 'subset', claims: [part, whole], part, whole };
    }
}

/** One person may attend several times. */
function mayCountOften(part: Indicator, set: Indicator): boolean {
  return part.data.counts === 'attendances' && set.data.counts !== 'attendances';
}

function largerParts(pact: Pact, item: Indicator, set: Indicator): readonly Pair[] {
  const [parts, wholes] = [placedFigures(pact, item), placedFigures(pact, set)];
  const addsUp = [item, set].every(({ data }) => accumulationOf(data) === 'sum');
  const isFlow = ({ data, isIncrement }: Figure) =>
    isIncrement || (addsUp && data.role === 'value');
  const states = [...parts].flatMap(([place, part]): Pair[] => {
    const whole = wholes.get(place);
    if (!whole || part.data.role === 'target' || isFlow(part)) return [];
    return areOfOneDay([part, whole]) && exceeds(part.number, whole.number) ? [[part, whole]] : [];
  });
  const flows = ['milestone', 'value'].map((role) =>
    largerSoFar(of(parts, role, isFlow), of(wholes, role, isFlow)),
  );
  const target = largerTarget(pact, item, set);
  return [target, ...states, ...flows].filter((pair) => pair !== undefined);
}

function of(placed: Placed, role: string, isWanted: (figure: Figure) => boolean): Placed {
  return new Map([...placed].filter(([, each]) => each.data.role === role && isWanted(each)));
}

/**
 * Who is placed in a half-year may have come to the course in the one before: only what has come
 * together so far can be too much.
 */
function largerSoFar(parts: Placed, wholes: Placed): Pair | undefined {
  const inOrder = [...parts].sort(([, a], [, b]) => (lastOf(a) < lastOf(b) ? -1 : 1));
  let [sum, most] = [0, 0];
  for (const [place, part] of inOrder) {
    const whole = wholes.get(place);
    if (!whole) return undefined;
    sum += part.number;
    most = total([...wholes.values()].filter((each) => lastOf(each) <= lastOf(whole)));
    if (exceeds(sum, most)) return [part, whole];
  }
  return undefined;
}

function lastOf({ moment }: Figure): string {
  return moment.last ?? '';
}

function largerTarget(pact: Pact, item: Indicator, set: Indicator): Pair | undefined {
  const [part, whole] = [item, set].map((each) => {
    const figures = settledTarget(figuresOf(pact, each));
    return (...bounds: readonly string[]) =>
      bounds
        .map((bound) => figures.find(({ data }) => data.bound === bound))
        .find((figure) => figure !== undefined);
  });
  // "At most" allows less, so that it can only be held against another "at most".
  const least = part?.('value', 'min');
  const pair = least
    ? ([least, whole?.('value', 'max', 'min')] as const)
    : ([part?.('max'), whole?.('max')] as const);
  if (!pair[0] || !pair[1] || !areOfOneDay([pair[0], pair[1]])) return undefined;
  return exceeds(pair[0].number, pair[1].number) ? [pair[0], pair[1]] : undefined;
}
