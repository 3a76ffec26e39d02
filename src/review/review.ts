import { allowancesOf, type PlacedAllowance } from '../model/allowance.ts';
import type { Pact } from '../model/pact.ts';
import type { IndicatorState } from '../status/indicator/indicator-state.ts';
import type { ItemState } from '../status/state.ts';
import { type PlanHistory, type ReviewBasis, reviewBasis } from './basis.ts';
import { decisionsOf } from './decisions.ts';
import { deletedEntries } from './deleted.ts';
import { deviationsOf } from './deviation.ts';
import type { Entry } from './entry.ts';
import { type Explanation, explanationsIn } from './explanation.ts';
import { type Highlight, highlightsOf, type Told } from './highlight.ts';
import { followedUp } from './last-review.ts';
import { type OpenPoint, openPointsOf } from './open-point.ts';
import { type Outlook, ongoingIn, outlookOf, stillOpen } from './outlook.ts';
import type { ReviewDays, ReviewPeriod } from './period.ts';
import { changesIn } from './plan-change.ts';
import { proofsOf } from './proofs.ts';
import { putOffIn } from './put-off.ts';
import { silentChanges } from './silent-change.ts';
import { type Tally, talliesOf } from './tally.ts';

/** All that the review of a period tells. */
export interface Review extends ReviewBasis, Told {
  /** Planned when the period began, and no longer in the plan. */
  readonly deleted: readonly Entry[];
  readonly tallies: readonly Tally[];
  readonly highlights: readonly Highlight[];
  readonly openPoints: readonly OpenPoint[];
  readonly indicators: readonly IndicatorState[];
  readonly ongoing: readonly ItemState[];
  readonly stillOpen: readonly ItemState[];
  readonly allowances: readonly PlacedAllowance[];
  readonly outlook: Outlook;
  /** A commit whose plan could not be read, so that nobody knows what changed since. */
  readonly unreadable?: string;
  readonly isCutOff: boolean;
  /** What people wrote about things that are as they were planned. */
  readonly otherExplanations: readonly Explanation[];
}

export function reviewOf(
  pact: Pact,
  period: ReviewPeriod,
  days: ReviewDays,
  history: PlanHistory = {},
): Review {
  const basis = reviewBasis(pact, period, days, history);
  const deviations = deviationsOf(basis);
  const changes = changesIn(basis);
  const deleted = deletedEntries(basis);
  const { committed, isCutOff = false, unreadable } = history;
  const told: Told = {
    deviations,
    changes,
    ...(committed && { silent: silentChanges(committed, changes) }),
    putOff: putOffIn(pact, basis.entries),
    decisions: decisionsOf(basis),
    followed: followedUp(basis),
    proofs: proofsOf(basis),
  };
  const outlook = outlookOf(basis);
  const used = new Set(
    deviations.flatMap(({ explanations }) => explanations.map(({ index }) => index)),
  );
  return {
    ...basis,
    ...told,
    ...(unreadable !== undefined && { unreadable }),
    isCutOff,
    outlook,
    deleted,
    tallies: talliesOf(pact, [...basis.entries, ...deleted]),
    highlights: highlightsOf(basis, told),
    openPoints: openPointsOf(basis, told, outlook),
    indicators: basis.standing.indicators,
    ongoing: ongoingIn(basis),
    stillOpen: stillOpen(basis),
    allowances: allowancesOf(pact).filter(
      ({ allowance: { until } }) => until === undefined || until >= basis.view.day,
    ),
    otherExplanations: explanationsIn(pact, period.document).filter(
      ({ index, measure, why }) => !used.has(index) && (why ?? measure) !== undefined,
    ),
  };
}
