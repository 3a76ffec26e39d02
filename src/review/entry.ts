import type { Matched } from '../changes/match-items.ts';
import { effectiveEnd } from '../model/effective-due.ts';
import { compareText } from '../model/finding.ts';
import type { Item } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';
import { cancelledOn, type ItemRecord, isCancelledBy } from '../model/record.ts';
import { type View, viewOf } from '../model/view.ts';
import { addDays, type Day } from '../model/when/day.ts';
import { printWhen, type When } from '../model/when/when.ts';
import type { ItemState } from '../status/state.ts';
import {
  certainPlanThen,
  type DatePair,
  datePairs,
  type Planned,
  type PlanThen,
  planThen,
} from './date-pair.ts';
import { type Days, daysMoved, daysSince, lateness } from './days-late.ts';
import { doneSince } from './done-since.ts';
import type { ReviewPeriod } from './period.ts';
import { withTargetsInForce } from './target-in-force.ts';

export interface Periodic {
  readonly pact: Pact;
  readonly period: ReviewPeriod;
  readonly view: View;
  /** The plan as it was committed when the period began, where that is known. */
  readonly before?: CommittedPlan;
  /** The plan as it was committed when the period ended, where that is known. */
  readonly after?: CommittedPlan;
}

/** An older state of the plan, and which of its items the present ones were. */
export interface CommittedPlan {
  readonly pact: Pact;
  readonly matched: Matched;
}

/** What became of one planned date of an item; each date has one of these. */
export const fates = [
  'done',
  'postponed',
  'dropped',
  /** Its day has passed, and nothing is recorded; a deadline is overdue then. */
  'not-recorded',
  'overdue',
  /** Its day has not passed. */
  'to-come',
] as const;
export type Fate = (typeof fates)[number];

/** One planned date that belongs to the period, or something that was done in it beside the plan. */
export interface Entry {
  readonly item: Item;
  /** The same with the targets that count on the state day. */
  readonly judged: Item;
  readonly state: ItemState;
  readonly fate: Fate;
  /**
   * How it came into the period: planned for it when it began, moved into it, or only done in it,
   * so that it counts in no table.
   */
  readonly origin: 'planned' | 'moved-in' | 'beside-the-plan';
  /** The date that counts: as the period began, else the present one. */
  readonly planned?: Planned;
  /**
   * Where it was planned before it was moved into the period, in the period or before it began; its
   * date may have been unknown.
   */
  readonly movedFrom?: Planned;
  /** The present one, where it is another. */
  readonly movedTo?: Planned;
  /** How much later the present date is than the first one. */
  readonly movedBy?: Days;
  readonly records: readonly ItemRecord[];
  /** How much later it was done than it was planned; between so many days. */
  readonly late?: Days;
  /** Days since it was due or was to take place. */
  readonly since?: Days;
  /** What was recorded after the state day, up to the day on which the review was made. */
  readonly doneSince?: readonly ItemRecord[];
  /** It is no longer in the plan. */
  readonly isDeleted?: boolean;
}

/** All that belongs to a period, by date; what goes on without an end in it does not. */
export function entriesOf(periodic: Periodic, states: readonly ItemState[]): readonly Entry[] {
  const { after, before, pact, period, view } = periodic;
  const dayBefore = viewOf(addDays(period.first, -1));
  const then = before ? planThen(before.pact, dayBefore) : certainPlanThen(pact, dayBefore);
  const now = planThen(pact, view);
  const first = planThen(pact, viewOf(beforeAll));
  const entries = states.flatMap((state) => {
    const { item } = state;
    if (item === period.document || wasDropped(item, period)) return [];
    const former = before ? before.matched.thenOf.get(item) : item;
    const outset = state.isSeveral ? undefined : plannedIn(first, item);
    const isPlan = !after || isOfPlan(item, after);
    return datePairs(item, former, then, now).flatMap(
      (pair) => entryOf(periodic, state, isPlan ? pair : unplanned(pair), outset) ?? [],
    );
  });
  return entries.sort((a, b) => compareText(sortKey(a), sortKey(b)));
}

/** What was written down only once the period was over was never planned for it. */
function isOfPlan(item: Item, plan: CommittedPlan): boolean {
  const { id, kind, parent } = item;
  // These come with what is recorded.
  if (kind === 'decision' || kind === 'measure' || kind === 'review') return true;
  if (id === '') return parent === undefined || isOfPlan(parent, plan);
  return plan.matched.thenOf.has(item);
}

function unplanned({ records }: DatePair): DatePair {
  return { records };
}

const beforeAll: Day = '0001-01-01';

function plannedIn({ spans, whenOf }: PlanThen, item: Item): Planned | undefined {
  const [span, when] = [spans.get(item), whenOf(item)];
  return span && { span, ...(when && { when }) };
}

/** What had been called off before the period began was not planned for it. */
function wasDropped(item: Item, { first }: ReviewPeriod): boolean {
  const day = cancelledOn(item);
  return day !== undefined && day < first;
}

function entryOf(
  periodic: Periodic,
  state: ItemState,
  pair: DatePair,
  outset: Planned | undefined,
): Entry | undefined {
  const { period, view } = periodic;
  const { before, now, records } = pair;
  const wasPlanned = isIn(before?.span.end.latest, period);
  const isPlanned = isIn(now?.span.end.latest, period);
  const isDone = records.some(({ span }) => isIn(span.end.latest, period));
  if (!wasPlanned && !isPlanned && !isDone) return undefined;
  const planned = wasPlanned ? before : (now ?? before);
  const moved = wasPlanned && now && now.span.end.latest !== before?.span.end.latest;
  const movedFrom = wasPlanned
    ? carriedOver(outset, before, period)
    : isPlanned && leftBehind(pair);
  const late =
    planned && records.length > 0 ? lateness(periodic.pact, planned, records) : undefined;
  const movedBy = moved && before ? daysMoved(before.span, now.span) : undefined;
  const fate = fateOf(periodic, state.item, pair, wasPlanned);
  const isLate = fate === 'not-recorded' || fate === 'overdue';
  const at = isPlanned ? now : planned;
  const since = isLate && at ? doneSince(state, view, at.span) : [];
  return {
    item: state.item,
    judged: withTargetsInForce(state.item, view.day),
    state,
    fate,
    origin: wasPlanned ? 'planned' : isPlanned ? 'moved-in' : 'beside-the-plan',
    ...(planned && { planned }),
    ...(movedFrom && { movedFrom }),
    ...(moved && { movedTo: now }),
    ...(movedBy && { movedBy }),
    records,
    ...(late && { late }),
    ...(isLate && at && { since: daysSince(periodic.pact, at, view.day) }),
    ...(since.length > 0 && { doneSince: since }),
  };
}

/** The date that somebody moved into the period while it ran. */
function leftBehind({ before, now }: DatePair): Planned | undefined {
  return isMoved(before, now) ? before : undefined;
}

/** The first date of what was moved into the period before that began. */
function carriedOver(
  outset: Planned | undefined,
  before: Planned | undefined,
  { first }: ReviewPeriod,
): Planned | undefined {
  const day = outset?.span.end.latest;
  return day !== undefined && day < first && isMoved(outset, before) ? outset : undefined;
}

/** Somebody decided on another date; what is counted from something else only follows it. */
function isMoved(before: Planned | undefined, now: Planned | undefined): boolean {
  const written = (when: When | undefined) => JSON.stringify(when && printWhen(when));
  return written(before?.when) !== written(now?.when);
}

function isIn(day: Day | undefined, { first, last }: ReviewPeriod): boolean {
  return day !== undefined && day >= first && day <= last;
}

function fateOf(
  { pact, period, view }: Periodic,
  item: Item,
  { before, now, records }: DatePair,
  wasPlanned: boolean,
): Fate {
  if (isCancelledBy(item, view.day)) return 'dropped';
  if (records.length > 0) return 'done';
  const end = now?.span.end.latest;
  // Without a date, or with one after the period.
  if (wasPlanned && before !== now && (end === undefined || end > period.last)) return 'postponed';
  const at = now ?? before;
  const due = at && effectiveEnd(pact, at.when, at.span).latest;
  if (due === undefined || due >= view.day) return 'to-come';
  const { details, role } = at?.when ?? {};
  // What somebody else decides is nobody's delay here.
  if (details?.external !== undefined) return 'not-recorded';
  const hasTarget = 'target' in item.data || 'targets' in item.data;
  return role === 'due' || (role === 'period' && hasTarget) ? 'overdue' : 'not-recorded';
}

function sortKey({ planned, records }: Entry): string {
  const span = planned?.span ?? records[0]?.span;
  return `${span?.end.latest ?? '9999-12-31'} ${span?.start.earliest ?? ''}`;
}
