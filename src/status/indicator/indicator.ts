import { accumulationOf, isPercentage } from '../../model/indicator/accumulation.ts';
import type { Split } from '../../model/indicator/figure.ts';
import { figureIn, quantityIn, splitIn } from '../../model/indicator/figure.ts';
import { type Direction, directionOf, goalOf, type Target } from '../../model/indicator/target.ts';
import type { Item } from '../../model/item.ts';
import { itemsOf, type Pact } from '../../model/pact.ts';
import type { View } from '../../model/view.ts';
import { targetsOn } from './indicator-changes.ts';
import { datesOf, type Expectation } from './indicator-dates.ts';
import { missedParts } from './indicator-missed.ts';
import { actualsIn } from './indicator-parts.ts';
import { ratioOf, thresholdsOf } from './indicator-ratio.ts';
import type { Actual, Calculation, IndicatorState } from './indicator-state.ts';
import { waitingOf } from './indicator-values.ts';
import { type Facts, judge } from './indicator-verdict.ts';

/** How each indicator of a pact stands, seen from a day; held against that day, or another one. */
export function indicatorStates(
  pact: Pact,
  view: View,
  expectation: Expectation = { day: view.day, isOver: false },
): readonly IndicatorState[] {
  const actualOf = actualsIn(pact, view);
  const wholes = itemsOf(pact, 'indicator').map((item) => {
    const facts = factsOf(pact, item, actualOf(item), view, expectation);
    const judgement = judge(facts);
    return { facts, state: { ...facts.calculation, ...judgement } };
  });
  const missedOf = missedParts(
    pact,
    wholes.map(({ facts, state }) => ({
      ...state,
      expectedSplit: expectedSplit(facts, state.verdict === 'reached'),
    })),
  );
  return wholes.map(({ state }) => ({ ...state, missedParts: missedOf(state.item) }));
}

/**
 * For each key what was last said of it, so that a later date without a split hides none. Who has
 * reached the total is through, and is held against the target's own split.
 */
function expectedSplit({ calculation: { target }, passed }: Facts, isReached: boolean): Split {
  const said = passed.map(({ split }) => split);
  return new Map(
    [...said, ...(isReached ? [splitIn(target?.split)] : [])].flatMap((each) => [...each]),
  );
}

function factsOf(
  pact: Pact,
  item: Item<'indicator'>,
  actual: Actual | undefined,
  view: View,
  expectation: Expectation,
): Facts {
  const { data } = item;
  const direction = directionOf(data);
  const accumulation = accumulationOf(data);
  const { inForce: target, pending } = targetsOn(data, direction, view.day);
  const goal = wholeGoal(item, target, direction);
  const pendingGoal = wholeGoal(item, pending, direction);
  const baseline = figureIn(quantityIn(data.baseline) ?? {}, isPercentage(data));
  const waiting = waitingOf(pact, item, actual, view);
  const { isDue, isLimit, passed, ...dates } = datesOf(
    pact,
    item,
    { accumulation, direction, goal, target },
    expectation,
  );
  const calculation: Calculation = {
    item,
    direction,
    isPercentage: isPercentage(data),
    thresholds: thresholdsOf(pact, item),
    ...dates,
    ...(actual && { actual }),
    ...(waiting && { waiting }),
    // What is added up begins at nothing.
    ...(accumulation !== 'sum' && baseline !== undefined && { baseline }),
    ...(target && { target }),
    ...(goal !== undefined && { goal }),
    ...(pending && { pending }),
    ...(pendingGoal !== undefined && { pendingGoal }),
  };
  const ratio = ratioOf(calculation);
  return {
    calculation: { ...calculation, ...(ratio && { ratio }) },
    pact,
    day: view.day,
    accumulation,
    isDue,
    isLimit,
    passed,
  };
}

function wholeGoal(
  { data }: Item<'indicator'>,
  target: Target | undefined,
  direction: Direction,
): number | undefined {
  return goalOf(target, direction) ?? figureIn({ split: target?.split }, isPercentage(data));
}
