import type { Accumulation } from '../../model/indicator/accumulation.ts';
import { accumulationOf } from '../../model/indicator/accumulation.ts';
import { momentIn, numberIn, quantityIn, rounded } from '../../model/indicator/figure.ts';
import type { Direction, Target } from '../../model/indicator/target.ts';
import type { Item } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import { type Day, daysBetween } from '../../model/when/day.ts';
import { type Checkpoint, checkpointsOf, shifted } from './indicator-checkpoints.ts';
import type { Calculation, Expected } from './indicator-state.ts';
import type { Facts } from './indicator-verdict.ts';

/** The day by which an indicator is held against its plan. */
export interface Expectation {
  readonly day: Day;
  /** At its end: then its own dates have passed. During a day nothing of that day is late yet. */
  readonly isOver: boolean;
}

/** What the dates of an indicator depend on. */
interface Plan {
  readonly accumulation: Accumulation;
  readonly direction: Direction;
  readonly goal: number | undefined;
  readonly target: Target | undefined;
}

/** What is expected on a day, what has passed, and what comes next. */
export function datesOf(
  pact: Pact,
  item: Item<'indicator'>,
  plan: Plan,
  expectation: Expectation,
): Pick<Facts, 'isDue' | 'isLimit' | 'passed'> &
  Pick<Calculation, 'expected' | 'isInWords' | 'isTargetDue' | 'next'> {
  const { accumulation, direction, goal, target } = plan;
  const { day, isOver } = expectation;
  const isLimit = accumulation === 'sum' && direction === 'decreasing' && goal !== undefined;
  const all = checkpointsOf(pact, item, target, goal);
  const hasFigures = goal !== undefined || all.some(({ value }) => value !== undefined);
  const isInWords = !hasFigures && (target?.text !== undefined || all.length > 0);
  const checkpoints = all.filter((each) => isInWords || each.value !== undefined);
  const hasPassed = ({ due }: Checkpoint) => due < day || (isOver && due === day);
  const passed = checkpoints.filter(hasPassed);
  const next = checkpoints.find((each) => !hasPassed(each));
  const isLinear = item.data.interpolation === 'linear' && !isInWords;
  const line = isLinear ? interpolate(pact, item, checkpoints, day, direction) : undefined;
  // A limit holds until its day; what was expected by a day, from then on.
  const expected = line ?? (isLimit ? next : undefined) ?? passed.at(-1);
  const isDue = line !== undefined || passed.length > 0;
  return {
    isDue,
    isInWords,
    isLimit,
    isTargetDue: passed.some(({ isTarget }) => isTarget),
    passed,
    ...(expected && { expected }),
    ...(!isDue && next && { next }),
  };
}

/** On the straight line from the start, or from the last date, to the next. */
function interpolate(
  pact: Pact,
  item: Item<'indicator'>,
  checkpoints: readonly Checkpoint[],
  day: Day,
  direction: Direction,
): Expected | undefined {
  const next = checkpoints.find(({ due }) => due >= day);
  const from = checkpoints.findLast(({ due }) => due < day) ?? startOf(pact, item, direction);
  if (next?.value === undefined || from?.value === undefined || from.due >= day) return undefined;
  const share = daysBetween(from.due, day) / daysBetween(from.due, next.due);
  const value = rounded(from.value + (next.value - from.value) * share);
  // Nothing is expected on this day by the plan's own words, so the day itself is named.
  return { value, by: next.due === day ? next.by : day, last: day, due: day };
}

/** The baseline and its day; without one nothing, at the start of the period. */
function startOf(pact: Pact, item: Item<'indicator'>, direction: Direction) {
  const baseline = quantityIn(item.data.baseline);
  const isSum = accumulationOf(item.data) === 'sum';
  const given = isSum ? undefined : numberIn(baseline?.['value']);
  const periods = [item.document.data.period, pact.head.period];
  const start =
    momentIn({ date: baseline?.['date'] })?.last ??
    periods.map((period) => momentIn({ period })?.first).find((first) => first !== undefined);
  // Nothing is no start for what is to fall.
  const value = given ?? (isSum || direction === 'increasing' ? 0 : undefined);
  if (start === undefined || value === undefined) return undefined;
  return { value, due: shifted(pact, item, 'followUp', start) ?? start };
}
