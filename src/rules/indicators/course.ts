import { accumulationOf, isPercentage } from '../../model/indicator/accumulation.ts';
import type { Conflict } from './conflict.ts';
import { isBehind, seemsToRise } from './direction.ts';
import type { Claim, Figure } from './figures.ts';
import type { IndicatorFigures } from './indicator-figures.ts';
import { settledTarget } from './settled.ts';

/** States on the way from the baseline to the target that cannot all be wanted. */
export function* courseConflicts(figures: IndicatorFigures): Iterable<Conflict> {
  const { data } = figures.item;
  // Percentages that are summed up are no states; that is told as such.
  if (isPercentage(data) && data.accumulation === 'sum') return;
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
      if (areOfOneTime(other, state) && other.number !== state.number)
        yield { kind: 'same-date', claims: [state, other], figures: [other, state] };
    // The average of a year is not the state on its last day.
    if (state.data.when?.role === 'period') continue;
    for (const end of target)
      if (lastOf(end) === lastOf(state) && !fits(state.number, end))
        yield { kind: 'same-date', claims: [state, end], figures: [state, end] };
  }
}

/** A year as a whole and its last day are two things. */
function areOfOneTime(a: Figure, b: Figure): boolean {
  return lastOf(a) === lastOf(b) && a.data.when?.role === b.data.when?.role;
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
