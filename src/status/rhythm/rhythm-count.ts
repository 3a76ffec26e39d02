import type { Occasion } from '../../model/rhythm/occasions.ts';
import type { Order } from '../../model/when/before.ts';
import type { CalendarUnit, UnitSpan } from '../../model/when/calendar-unit.ts';
import type { Day } from '../../model/when/day.ts';
import { daysLeft } from '../../model/when/days-left.ts';
import type { Bound } from '../../model/when/span.ts';

export type RhythmVerdict =
  | 'satisfied'
  | 'open'
  | 'violated'
  | 'cannot-tell'
  | 'not-begun'
  | 'over';

/** How a rhythm stands by one way of counting. */
export interface CountState {
  readonly counted: 'calendar' | 'gap';
  readonly verdict: RhythmVerdict;
  /** A gap runs since this day. */
  readonly since?: Bound;
  /** The calendar unit that has to be kept, and of what length it is. */
  readonly unit?: UnitSpan;
  readonly unitLength?: CalendarUnit;
  /** By when the next is due; two days where the one before is only known to its month. */
  readonly dueBy?: Required<Bound>;
  readonly violatedSince?: Day;
  /** Units and gaps of the past in which it is missing, as the plan writes spans. */
  readonly missed: readonly string[];
  /** Units of the past of which nobody can tell. */
  readonly notRecorded: readonly string[];
  /** What is over without a record and would fulfil it. */
  readonly unrecorded: readonly Occasion[];
  /** What is planned that decides whether it will be kept, and whether it does. */
  readonly next?: Occasion;
  readonly keeps?: Order;
}

/** What a count needs to know of a rhythm. */
export interface Counting {
  readonly day: Day;
  /** By day, the first first. */
  readonly occasions: readonly Occasion[];
  /** The span in which the rhythm holds; a missing end is not known. */
  readonly window: { readonly first?: Day; readonly last?: Day };
  /** Where the count begins before anything has been held. */
  readonly anchor?: Bound;
  /** The last day of anything in the plan: where no end is given, nobody can tell beyond it. */
  readonly horizon?: Day;
  readonly isWorkingDay: (day: Day) => boolean;
}

/** Occasions whose days are known, so that they can be counted. */
export type Dated = Occasion & { readonly day: Required<Bound> };

export function isDated(occasion: Occasion): occasion is Dated {
  return occasion.day.earliest !== undefined && occasion.day.latest !== undefined;
}

/** Planned, begun or over, and without a record: it may have taken place. */
export function mayHaveBeen({ occasions, day }: Counting): readonly Dated[] {
  return occasions.filter(isDated).filter((each) => !each.isHeld && each.day.earliest <= day);
}

/** Planned for a day that has not passed. */
export function toCome({ occasions, day }: Counting): readonly Dated[] {
  return occasions.filter(isDated).filter((each) => !each.isHeld && each.day.latest >= day);
}

/** Nobody knows how long a rhythm holds whose end the plan does not give. */
export function isBeyondPlan({ horizon, window }: Counting, day: Day): boolean {
  return window.last === undefined && horizon !== undefined && day > horizon;
}

/** Whether something that takes place between two days does so from one day to another. */
export function within(day: Required<Bound>, today: Day, first: Day, last: Day): Order {
  const earliest = day.earliest < today ? today : day.earliest;
  if (earliest > last || day.latest < first) return 'no';
  return earliest >= first && day.latest <= last ? 'yes' : 'cannot-tell';
}

/** Its turn comes soon, it was missed, or nobody can tell. */
export function isToBeTold(
  { dueBy, missed, notRecorded, verdict }: CountState,
  day: Day,
  soon: number,
): boolean {
  if (verdict === 'violated' || verdict === 'cannot-tell') return true;
  // Once its time is over, what was missed has still to be told.
  if (verdict === 'over') return missed.length + notRecorded.length > 0;
  return dueBy !== undefined && verdict !== 'satisfied' && daysLeft(dueBy, day).least <= soon;
}
