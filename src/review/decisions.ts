import type { Item } from '../model/item.ts';
import { itemsOf } from '../model/pact.ts';
import { recordsIn } from '../model/plan.ts';
import type { Day } from '../model/when/day.ts';
import type { ItemState } from '../status/state.ts';
import type { ReviewBasis } from './basis.ts';

export interface TakenDecision {
  readonly item: Item<'decision'>;
  /** The day on which it was taken. */
  readonly day: Day;
  /** Where somebody has to carry it out. */
  readonly state?: ItemState;
}

export interface Decisions {
  /** Taken in the period, by day. */
  readonly taken: readonly TakenDecision[];
  /** Taken before the period, and still to be carried out. */
  readonly open: readonly ItemState[];
}

export function decisionsOf({ pact, period, standing, view }: ReviewBasis): Decisions {
  const states = new Map(standing.states.map((state) => [state.item, state]));
  const taken = itemsOf(pact, 'decision').flatMap((item) => {
    const records = item.parent ? recordsIn(item.parent, view) : [];
    const day = item.data.date ?? records.at(-1)?.span.end.latest;
    if (day === undefined || day < period.first || day > period.last) return [];
    const state = states.get(item);
    return { item, day, ...(state && { state }) };
  });
  const isTaken = new Set<Item>(taken.map(({ item }) => item));
  return {
    taken: taken.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    open: standing.states.filter(
      ({ item, state }) => item.kind === 'decision' && !isTaken.has(item) && openStates.has(state),
    ),
  };
}

const openStates: ReadonlySet<string> = new Set([
  'open',
  'due-soon',
  'overdue',
  'record-missing',
  'cannot-tell',
]);
