import { endedAllowances, type PlacedAllowance } from '../model/allowance.ts';
import type { Item } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';
import { type View, viewOf } from '../model/view.ts';
import type { Day } from '../model/when/day.ts';
import { type Contradiction, contradictions, recordedForLater } from './contradiction.ts';
import { indicatorStates } from './indicator/indicator.ts';
import type { Expectation } from './indicator/indicator-dates.ts';
import type { IndicatorState } from './indicator/indicator-state.ts';
import { type MissingProof, missingProofs, unprovenIndicators } from './proof.ts';
import { type RhythmState, rhythmStates } from './rhythm/rhythm.ts';
import { type Shortfall, shortfalls } from './shortfall.ts';
import { type ItemState, statesOn } from './state.ts';

/** How a pact stands on a day: everything that `check` tells. */
export interface Standing {
  readonly pact: Pact;
  readonly view: View;
  /** How many days ahead counts as soon. */
  readonly within: number;
  readonly states: readonly ItemState[];
  readonly proofs: readonly MissingProof[];
  readonly shortfalls: readonly Shortfall[];
  readonly indicators: readonly IndicatorState[];
  readonly rhythms: readonly RhythmState[];
  readonly contradictions: readonly Contradiction[];
  /** Findings that were accepted until a day that has passed. */
  readonly endedAllowances: readonly PlacedAllowance[];
  /** Items with a record that does not count yet, because it bears a later day. */
  readonly later: readonly Item[];
}

export function standingOn(
  pact: Pact,
  day: Day,
  {
    expectation,
    recordedBy,
    within,
  }: {
    /** The day that indicators are held against, where it is another. */
    readonly expectation?: Expectation;
    readonly recordedBy?: Day;
    readonly within: number;
  },
): Standing {
  const view = viewOf(day, recordedBy);
  return {
    pact,
    view,
    within,
    states: statesOn(pact, day, within, view.recordedBy),
    proofs: [...missingProofs(pact, view), ...unprovenIndicators(pact, view)],
    shortfalls: shortfalls(pact, view),
    indicators: indicatorStates(pact, view, expectation),
    rhythms: rhythmStates(pact, view),
    contradictions: contradictions(pact, view),
    endedAllowances: endedAllowances(pact, day),
    later: recordedForLater(pact, view),
  };
}
