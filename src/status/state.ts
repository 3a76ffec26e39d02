import type { Output } from '../model/documents.generated.ts';
import { effectiveEnd } from '../model/effective-due.ts';
import type { Item, ItemKind } from '../model/item.ts';
import { itemsOf, type Pact, shownWhen } from '../model/pact.ts';
import { planSpans, recordsBy, whenOn } from '../model/plan.ts';
import { plannedDates } from '../model/planned-dates.ts';
import { isCancelledBy, recordsOf } from '../model/record.ts';
import { type View, viewOf } from '../model/view.ts';
import { addDays, type Day, daysBetween } from '../model/when/day.ts';
import { type Bound, type Span, unknownSpan } from '../model/when/span.ts';
import type { When } from '../model/when/when.ts';

export const occasionStates = [
  'planned',
  'day-not-fixed',
  'held',
  'record-missing',
  'postponed',
  'cancelled',
] as const;
export const commitmentStates = [
  'open',
  'due-soon',
  'overdue',
  'done',
  'done-late',
  'dropped',
  'ongoing',
  'cannot-tell',
] as const;
export type State = (typeof occasionStates)[number] | (typeof commitmentStates)[number];

export const itemStates: readonly State[] = [...occasionStates, ...commitmentStates];

/** How an item stands on a day. */
export interface ItemState {
  readonly item: Item;
  readonly state: State;
  /** The date as it was planned on that day. */
  readonly when?: When;
  /** The same for people: what is due at a meeting has the date of the meeting. */
  readonly shown?: When;
  readonly span: Span;
  /** Of several dates the one that decides, and all that have no record yet. */
  readonly at: Span;
  readonly open: readonly Span[];
  readonly isSeveral: boolean;
  /** The working day to which a deadline moves from a free day; of a list, the one that decides. */
  readonly movesTo?: Day;
  /** Days since it was due or took place, counted from its latest and its earliest day. */
  readonly daysLate?: { readonly least: number; readonly most: number };
}

/** Two kinds of item take place; the others are due or go on. */
export function isOccasion({ kind }: Item): boolean {
  return kind === 'meeting' || kind === 'event';
}

const followedKinds: readonly ItemKind[] = [
  'meeting',
  'event',
  'action',
  'output',
  'report',
  'decision',
  'review',
  'measure',
];

/**
 * How the meetings, events and commitments of a pact stand on a day, as far as it was recorded by
 * another. What was decided later is not known yet. `within` days before its day a commitment is
 * due soon.
 */
export function statesOn(
  pact: Pact,
  day: Day,
  within: number,
  recordedBy?: Day,
): readonly ItemState[] {
  const view = viewOf(day, recordedBy);
  const followed = new Set(
    followedKinds.flatMap((kind) => itemsOf(pact, kind)).filter((item) => isFollowed(item, view)),
  );
  const spans = planSpans(pact, view);
  return pact.items
    .filter((item) => followed.has(item))
    .map((item) => stateOn(pact, item, spans.get(item) ?? unknownSpan, view, within));
}

/** An action stands as its outputs do, unless its own date is none of theirs. */
function isFollowed(item: Item, view: View): boolean {
  if (item.kind === 'action') {
    const outputs = ('outputs' in item.data && item.data.outputs) || [];
    const hasOwnDate = item.when !== undefined && outputs.every(hasDate);
    return outputs.length === 0 || hasOwnDate;
  }
  if (isOccasion(item) || item.kind === 'output') return true;
  if (item.kind === 'measure') return isAgreed(item, view);
  if (item.kind === 'decision') return isAgreed(item, view) && isTask(item);
  // A document without a date owes nothing.
  return item.when !== undefined || recordsOf(item).length > 0;
}

function hasDate({ date, due, period }: Output): boolean {
  return date !== undefined || due !== undefined || period !== undefined;
}

/** Before it was taken nobody knew of it. */
function isAgreed({ data, parent }: Item, view: View): boolean {
  if ('date' in data && data.date !== undefined && data.date !== null)
    return String(data.date) <= view.day;
  if (parent === undefined) return true;
  if (parent.kind !== 'review') return recordsBy(parent, view).length > 0;
  const review = parent.data as Item<'review'>['data'];
  const explanation = review.explanations?.find(({ measure }) => measure === data);
  const written = explanation?.date ?? review['as-of'] ?? review.closed;
  return written === undefined || written <= view.day;
}

/** A decision that nobody has to carry out stands by itself. */
function isTask(item: Item): boolean {
  return item.when !== undefined || 'done' in item.data || 'owner' in item.data;
}

/** How far ahead what repeats without an end is followed. */
export const aYear = 366;

function stateOn(pact: Pact, item: Item, span: Span, view: View, within: number): ItemState {
  const { day } = view;
  const when = whenOn(item, day);
  const dates = plannedDates(when, span, recordsBy(item, view), addDays(day, aYear)).map(
    (each) => ({
      ...each,
      due: { ...each.span, end: effectiveEnd(pact, when, each.span) },
    }),
  );
  // The first that has no record decides.
  const open = dates.filter(({ record }) => record === undefined);
  const [{ due = span, span: at = span } = {}] = open.length > 0 ? open : dates.slice(-1);
  const movesTo = due.end.latest === at.end.latest ? undefined : due.end.latest;
  const state = isOccasion(item)
    ? occasionState(item, at, day, open.length > 0)
    : commitmentState(item, { when, at: due, dates, isOpen: open.length > 0 }, day, within);
  const isLate = state === 'record-missing' || state === 'overdue';
  return {
    item,
    state,
    span,
    at,
    open: open.map((each) => each.span),
    isSeveral: dates.length > 1,
    ...(when && { when, shown: shownWhen(pact, when, day) }),
    ...(movesTo && { movesTo }),
    ...(isLate && { daysLate: daysSince(lateFrom(when, due), day) }),
  };
}

/** What goes on is late only from its last day, however coarsely that is known. */
function lateFrom(when: When | undefined, { end }: Span): Bound {
  return when?.role === 'period' && end.latest !== undefined ? { latest: end.latest } : end;
}

function occasionState(item: Item, { start, end }: Span, day: Day, isOpen: boolean): State {
  if (isCancelledBy(item, day)) return 'cancelled';
  if (!isOpen) return 'held';
  if (end.latest !== undefined && end.latest < day) return 'record-missing';
  if (start.earliest === undefined && end.latest === undefined && isMoved(item, day))
    return 'postponed';
  if (start.earliest === undefined || start.latest === undefined) return 'day-not-fixed';
  const hasBegun = start.earliest <= day;
  return hasBegun && start.earliest !== start.latest ? 'day-not-fixed' : 'planned';
}

/** Put off by the day; a move without a day counts from the beginning. */
function isMoved({ data }: Item, day: Day): boolean {
  const moves = 'moved' in data ? (data.moved ?? []) : [];
  return moves.some(({ decided }) => decided === undefined || decided <= day);
}

interface Plan {
  readonly when: When | undefined;
  /** The date that decides. */
  readonly at: Span;
  readonly dates: readonly { readonly due: Span; readonly record?: Span }[];
  /** Something of it has no record yet. */
  readonly isOpen: boolean;
}

function commitmentState(item: Item, plan: Plan, day: Day, within: number): State {
  const { at, dates, isOpen, when } = plan;
  if (isCancelledBy(item, day)) return 'dropped';
  if (!isOpen) return dates.some(isDoneLate) ? 'done-late' : 'done';
  if (when?.role === 'period') return periodState(item, at, day);
  const { latest } = at.end;
  if (latest === undefined) return 'cannot-tell';
  if (latest < day) return pastState(when);
  return daysBetween(day, latest) <= within ? 'due-soon' : 'open';
}

function isDoneLate({ due, record }: Plan['dates'][number]): boolean {
  const [last, done] = [due.end.latest, record?.end.earliest];
  return last !== undefined && done !== undefined && done > last;
}

/** What takes place is not recorded; what somebody else decides cannot be told. */
function pastState(when: When | undefined): State {
  if (when?.details.external !== undefined) return 'cannot-tell';
  return when?.role === 'date' ? 'record-missing' : 'overdue';
}

/** An open end never ends; an end that has passed is missed only where there is a target. */
function periodState(item: Item, { start, end }: Span, day: Day): State {
  if (start.earliest !== undefined && start.earliest > day) return 'open';
  if (end.latest === undefined || end.latest >= day) return 'ongoing';
  return 'target' in item.data || 'targets' in item.data ? 'overdue' : 'cannot-tell';
}

function daysSince({ earliest, latest }: Bound, day: Day): { least: number; most: number } {
  const last = latest ?? day;
  return { least: daysBetween(last, day), most: daysBetween(earliest ?? last, day) };
}
