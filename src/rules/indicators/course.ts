import { accumulationOf } from '../../model/indicator/accumulation.ts';
import type { Conflict } from './conflict.ts';
import type { Claim, Figure, IndicatorFigures } from './figures.ts';
import { settledTarget } from './settled.ts';

/** States on the way from the baseline to the target that cannot all be wanted. */
export function* courseConflicts(figures: IndicatorFigures): Iterable<Conflict> {
  const target = settledTarget(figures);
  const states = figures.milestones
    .filter(({ isIncrement, moment }) => !isIncrement && moment.last !== undefined)
    .sort((a, b) => (lastOf(a) < lastOf(b) ? -1 : 1));
  yield* sameDate(states, target);
  const late = states.filter((state) => isAfter(state, target));
  const [end] = target;
  for (const milestone of late)
    if (end) yield { kind: 'after-target', claims: dated(milestone, end), milestone, target: end };
  const inTime = states.filter((state) => !late.includes(state));
  yield* falls(figures, inTime, target);
}

function lastOf({ moment }: Figure): string {
  return moment.last ?? '';
}

function isAfter({ moment }: Figure, [target]: readonly Figure[]): boolean {
  const end = target?.moment.last;
  return end !== undefined && moment.first !== undefined && moment.first > end;
}

/** What is wrong is one of the two dates. */
function dated(...figures: readonly Figure[]): readonly Claim[] {
  return figures.map((figure) => dateOf(figure));
}

/** The date of a figure is one claim, whatever it is held against. */
const dates = new WeakMap<Figure, Claim>();

function dateOf(figure: Figure): Claim {
  const known = dates.get(figure);
  if (known) return known;
  const { at, field, text } = figure;
  const claim = { at, field: [...field.slice(0, -1), 'date'], text };
  dates.set(figure, claim);
  return claim;
}

function* sameDate(states: readonly Figure[], target: readonly Figure[]): Iterable<Conflict> {
  for (const [index, state] of states.entries()) {
    for (const other of states.slice(0, index))
      if (lastOf(other) === lastOf(state) && other.number !== state.number)
        yield { kind: 'same-date', claims: [state, other], figures: [other, state] };
    for (const end of target)
      if (lastOf(end) === lastOf(state) && !fits(state.number, end))
        yield { kind: 'same-date', claims: [state, end], figures: [state, end] };
  }
}

/** More than "at least" and less than "at most" is no contradiction. */
function fits(number: number, { data, number: end }: Figure): boolean {
  if (data.bound === 'min') return number >= end;
  return data.bound === 'max' ? number <= end : number === end;
}

/** A state that lies behind one before it, or beyond the target. */
function* falls(
  { baseline, item }: IndicatorFigures,
  states: readonly Figure[],
  target: readonly Figure[],
): Iterable<Conflict> {
  // What is added up begins at nothing, and only grows.
  const isSum = accumulationOf(item.data) === 'sum';
  const start = isSum || !baseline ? [] : [baseline];
  const way = (isRising: boolean) => [...start, ...states, ...farthest(target, isRising)];
  const given = isSum ? undefined : item.data.direction;
  const isRising = isSum || (given === undefined ? seemsToRise(way) : given === 'increasing');
  if (isRising === undefined) return;
  const direction = given && { at: item, field: ['direction'], text: `direction: ${given}` };
  const figures = way(isRising);
  for (const [index, figure] of figures.entries())
    for (const before of figures.slice(0, index)) {
      if (!isBehind(figure, before, isRising) || isOneDate(before, figure)) continue;
      const claims = [...inDoubt(before, figure, figures), ...(direction ? [direction] : [])];
      if (figure.data.role === 'target' && before.data.role === 'milestone')
        yield { kind: 'beyond', claims, milestone: before, target: figure };
      else yield { kind: 'order', claims, isRising, figures: [before, figure] };
    }
}

/** How far the target may be gone. */
function farthest(target: readonly Figure[], isRising: boolean): readonly Figure[] {
  const bounds = isRising ? ['max', 'value', 'min'] : ['min', 'value', 'max'];
  return bounds.flatMap((bound) => target.filter(({ data }) => data.bound === bound)).slice(0, 1);
}

function isBehind(figure: Figure, before: Figure, isRising: boolean): boolean {
  return isRising ? figure.number < before.number : figure.number > before.number;
}

/** Figures of one date are told as such; a year may end after the target, and begin before it. */
function isOneDate(before: Figure, figure: Figure): boolean {
  return lastOf(figure) !== '' && lastOf(before) >= lastOf(figure);
}

/** First the one without which the others lie closer together, such as the 200 of 10, 200, 30. */
function inDoubt(before: Figure, figure: Figure, all: readonly Figure[]): readonly Figure[] {
  const widthWithout = (left: Figure) => {
    const numbers = all.filter((each) => each !== left).map(({ number }) => number);
    return Math.max(...numbers) - Math.min(...numbers);
  };
  return widthWithout(before) < widthWithout(figure) ? [before, figure] : [figure, before];
}

/** Where the plan gives no direction: as nearly all of its figures go. */
function seemsToRise(way: (isRising: boolean) => readonly Figure[]): boolean | undefined {
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
