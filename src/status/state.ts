import type { Item, ItemKind } from '../model/item.ts';
import { itemsOf, type Pact, shownWhen } from '../model/pact.ts';
import { cancelledOn, recordsOf } from '../model/record.ts';
import { type Day, daysBetween } from '../model/when/day.ts';
import { type Bound, resolveWhen, type Span, unknownSpan } from '../model/when/span.ts';
import { parseWhen, type When } from '../model/when/when.ts';

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

/** How an item stands on a day. */
export interface ItemState {
  readonly item: Item;
  readonly state: State;
  /** The date as it was planned on that day. */
  readonly when?: When;
  readonly span: Span;
  /** Days since it was due or took place, counted from its latest and its earliest day. */
  readonly daysLate?: { readonly least: number; readonly most: number };
}

/** Two kinds of item take place; the others are due or go on. */
export function isOccasion({ kind }: Item): boolean {
  return kind === 'meeting' || kind === 'event';
}

const commitments = ['action', 'output', 'report', 'decision', 'review'] as const;

/**
 * How the meetings, events and commitments of a pact stand on a day. What was recorded or
 * decided later is not known yet. `within` days before its day a commitment is due soon.
 */
export function statesOn(pact: Pact, day: Day, within: number): readonly ItemState[] {
  const kinds: readonly ItemKind[] = ['meeting', 'event', ...commitments];
  const followed = new Set(kinds.flatMap((kind) => itemsOf(pact, kind)).filter(isFollowed));
  return pact.items
    .filter((item) => followed.has(item))
    .map((item) => stateOn(pact, item, day, within));
}

/** An action with outputs stands as its outputs do; a document without a date owes nothing. */
function isFollowed(item: Item): boolean {
  if (item.kind === 'action') return !('outputs' in item.data && item.data.outputs?.length);
  if (item.kind === 'meeting' || item.kind === 'event' || item.kind === 'output') return true;
  return item.when !== undefined || recordsOf(item).length > 0;
}

function stateOn(pact: Pact, item: Item, day: Day, within: number): ItemState {
  const { when, span } = planOn(pact, item, day);
  const shown = when && shownWhen(pact, when);
  const state = isOccasion(item)
    ? occasionState(item, span, day)
    : commitmentState(item, when, span, day, within);
  const isLate = state === 'record-missing' || state === 'overdue';
  return {
    item,
    state,
    span,
    ...(shown && { when: shown }),
    ...(isLate && { daysLate: daysSince(span.end, day) }),
  };
}

/** A move that was decided later has not happened yet: the date before it counts. */
function planOn(pact: Pact, item: Item, day: Day): { when?: When; span: Span } {
  const moves = ('moved' in item.data ? item.data.moved : undefined) ?? [];
  const later = moves.find(({ decided }) => decided !== undefined && decided > day);
  const former = later && item.when && parseWhen(item.when.role, later.from).when;
  if (former)
    return {
      when: former,
      span: resolveWhen(former, { spanOf: () => undefined, isWorkingDay: () => true }),
    };
  const span = pact.planned.get(item) ?? unknownSpan;
  return { span, ...(item.when && { when: item.when }) };
}

/** Records that were there on the day; one whose day is unknown counts. */
function recordsBy(item: Item, day: Day): readonly Span[] {
  return recordsOf(item)
    .filter(({ recorded, span }) => {
      const known = recorded ?? span.end.latest;
      return known === undefined || known <= day;
    })
    .map(({ span }) => span);
}

function isCancelledBy(item: Item, day: Day): boolean {
  const cancelled = cancelledOn(item);
  return cancelled !== undefined && cancelled <= day;
}

function occasionState(item: Item, { start, end }: Span, day: Day): State {
  if (isCancelledBy(item, day)) return 'cancelled';
  if (recordsBy(item, day).length > 0) return 'held';
  if (end.latest !== undefined && end.latest < day) return 'record-missing';
  if (start.earliest === undefined || start.latest === undefined) return 'day-not-fixed';
  const hasBegun = start.earliest <= day;
  return hasBegun && start.earliest !== start.latest ? 'day-not-fixed' : 'planned';
}

function commitmentState(
  item: Item,
  when: When | undefined,
  span: Span,
  day: Day,
  within: number,
): State {
  if (isCancelledBy(item, day)) return 'dropped';
  const { latest } = span.end;
  const [record] = recordsBy(item, day);
  if (record) {
    const isLate = latest !== undefined && (record.end.earliest ?? latest) > latest;
    return isLate ? 'done-late' : 'done';
  }
  if (when?.role === 'period') return periodState(item, span, day);
  if (latest === undefined) return 'cannot-tell';
  if (latest < day) return 'overdue';
  return daysBetween(day, latest) <= within ? 'due-soon' : 'open';
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
