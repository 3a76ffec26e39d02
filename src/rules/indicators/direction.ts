import type { Figure } from './figures.ts';

export function isBehind(figure: Figure, before: Figure, isRising: boolean): boolean {
  return isRising ? figure.number < before.number : figure.number > before.number;
}

/** Where the plan gives no direction: as nearly all of its figures go. */
export function seemsToRise(way: (isRising: boolean) => readonly Figure[]): boolean | undefined {
  const [rising, falling] = [longest(way(true), true), longest(way(false), false)];
  const all = way(true);
  const [first, last] = [all[0], all.at(-1)];
  if (first?.data.role === 'baseline' && last?.data.role === 'target')
    return rising === falling ? last.number > first.number : rising > falling;
  const isClear = Math.max(rising, falling) >= Math.max(3, all.length - 1);
  return isClear && rising !== falling ? rising > falling : undefined;
}

/** How many of the figures, at most, follow each other in one direction. */
function longest(figures: readonly Figure[], isRising: boolean): number {
  const lengths: number[] = [];
  for (const [index, figure] of figures.entries()) {
    const before = figures.slice(0, index).map((each, at) => {
      return isBehind(figure, each, isRising) ? 0 : (lengths[at] ?? 0);
    });
    lengths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...lengths);
}
