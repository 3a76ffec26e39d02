import type { Item } from '../item.ts';
import { fieldsIn, listIn, numberIn, splitIn } from './figure.ts';

/** What lies between two figures of the plan is shown a little more exactly than the plan's own. */
export function asPlanned(value: number, item: Item<'indicator'>, part?: string): number {
  const figures = plannedFigures(item, part);
  if (figures.length === 0) return value;
  return Number(value.toFixed(Math.max(...figures.map(decimalsOf)) + more));
}

/** With fewer 25 of 25.03 would read as 25 of 25, and yet not be reached. */
const more = 2;

/** The figures of an indicator, or of one part of its split. */
function plannedFigures({ data }: Item<'indicator'>, part: string | undefined): number[] {
  const former = listIn(data.changes).flatMap(({ from, to }) => [from, to]);
  const quantities = [data.baseline, data.target, ...former, ...listIn(data.milestones)];
  return quantities.flatMap((quantity: unknown) => {
    const { max, min, split, value = quantity } = fieldsIn(quantity) ?? {};
    const parts = splitIn(split);
    const figures = part === undefined ? [value, min, max, ...parts.values()] : [parts.get(part)];
    return figures.flatMap((each) => numberIn(each) ?? []);
  });
}

function decimalsOf(figure: number): number {
  return (/\.(\d+)$/.exec(String(figure))?.[1] ?? '').length;
}
