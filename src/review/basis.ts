import { matchItems } from '../changes/match-items.ts';
import type { Item } from '../model/item.ts';
import { itemsOf, type Pact } from '../model/pact.ts';
import { dueSoonDays } from '../status/due-soon.ts';
import type { Expectation } from '../status/indicator/indicator-dates.ts';
import { type Standing, standingOn } from '../status/standing.ts';
import type { ItemState } from '../status/state.ts';
import { type CommittedPlan, type Entry, entriesOf, type Periodic } from './entry.ts';
import { periodOf, type ReviewDays, type ReviewPeriod } from './period.ts';
import type { CommittedPlans } from './silent-change.ts';

/** What every part of a review is worked out from. */
export interface ReviewBasis extends Periodic {
  readonly days: ReviewDays;
  readonly standing: Standing;
  /** What belongs to the period, by date. */
  readonly entries: readonly Entry[];
  /** The review of the time before. */
  readonly last?: Item<'review'>;
}

/** What is known of the plan beside what it says itself. */
export interface PlanHistory {
  /** The plan as it was committed when the period began, or first after that. */
  readonly before?: Pact;
  /** The same and the plan at the end of the period. */
  readonly committed?: CommittedPlans;
  /** A commit whose plan has errors, so that nothing could be compared. */
  readonly unreadable?: string;
  /** Only the end of the history is there. */
  readonly isCutOff?: boolean;
}

export function reviewBasis(
  pact: Pact,
  period: ReviewPeriod,
  days: ReviewDays,
  { before, committed }: PlanHistory = {},
): ReviewBasis {
  const { states, ...rest } = standingOn(pact, days.day, {
    recordedBy: days.recordedBy,
    within: dueSoonDays(pact, days.day),
    expectation: expectationOf(period, days),
  });
  const standing = { ...rest, states: states.filter(hasDateOfItsOwn) };
  const periodic = {
    pact,
    period,
    view: standing.view,
    ...(before && { before: committedPlan(before, pact) }),
    ...(committed && { after: committedPlan(committed.after, pact) }),
  };
  const last = lastReview(pact, period);
  return {
    ...periodic,
    days,
    standing,
    entries: entriesOf(periodic, standing.states),
    ...(last && { last }),
  };
}

/**
 * Results are held against what the plan expects by the end of the period. A state day in it counts
 * to its end: a milestone says how things stand on its day. Only today is not over yet.
 */
function expectationOf({ last }: ReviewPeriod, { asOf, day }: ReviewDays): Expectation {
  const until = day < last ? day : last;
  return { day: until, isOver: until < asOf };
}

/** A review without a deadline is owed by no day, whether it was adopted or not. */
function hasDateOfItsOwn({ item, when }: ItemState): boolean {
  return item.kind !== 'review' || when !== undefined;
}

function committedPlan(older: Pact, pact: Pact): CommittedPlan {
  return { pact: older, matched: matchItems(older, pact) };
}

/** Of the reviews whose time ended before the period began, the latest. */
function lastReview(pact: Pact, { first }: ReviewPeriod): Item<'review'> | undefined {
  const earlier = itemsOf(pact, 'review').flatMap((item) => {
    const bounds = periodOf(item);
    return bounds && bounds.last < first ? { item, last: bounds.last } : [];
  });
  return earlier.reduce<(typeof earlier)[number] | undefined>(
    (latest, each) => (latest && latest.last >= each.last ? latest : each),
    undefined,
  )?.item;
}
