import { isPercentage } from '../../model/indicator/accumulation.ts';
import type { Item } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import type { Figure } from './figures.ts';
import { figuresOf } from './indicator-figures.ts';
import { settledTarget } from './settled.ts';

type Indicator = Item<'indicator'>;

/** Whether figures of two indicators may be compared: things that are counted in one unit. */
export function isComparable(a: Indicator, b: Indicator): boolean {
  const accumulations = [a, b].flatMap(({ data }) => data.accumulation ?? []);
  return [a, b].every(isCount) && isSame(accumulations) && isSame([a, b].flatMap(unitOf));
}

function isCount({ data }: Indicator): boolean {
  const isScale = data.measure !== undefined && data.measure !== 'unit';
  return !isPercentage(data) && !isScale && data.accumulation !== 'average';
}

function unitOf({ data }: Indicator): readonly string[] {
  return data.unit === undefined ? [] : [data.unit.trim().toLowerCase()];
}

/** What is left out differs from nothing. */
function isSame(words: readonly string[]): boolean {
  return new Set(words).size <= 1;
}

/** Whether figures are of one day, as far as the plan says of which. */
export function areOfOneDay(figures: readonly Figure[]): boolean {
  return isSame(figures.flatMap(({ moment }) => moment.last ?? []));
}

/** The figures of an indicator by what they are and when; without what is there twice. */
export function placedFigures(pact: Pact, item: Indicator): ReadonlyMap<string, Figure> {
  const all = figuresOf(pact, item);
  const placed = new Map<string, Figure>();
  const twice = new Set<string>();
  if (all.baseline) placed.set('baseline', all.baseline);
  for (const figure of settledTarget(all)) placed.set(`target ${figure.data.bound}`, figure);
  for (const figure of [...all.milestones, ...all.values]) {
    const { first, last } = figure.moment;
    if (last === undefined) continue;
    const place = `${figure.data.role} ${figure.isIncrement ? first : ''} ${last}`;
    if (placed.has(place)) twice.add(place);
    placed.set(place, figure);
  }
  for (const place of twice) placed.delete(place);
  return placed;
}
