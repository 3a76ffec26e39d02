import { compareText } from '../../model/finding.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import { itemsOf, namedIn, type Pact } from '../../model/pact.ts';
import { isCancelledBy } from '../../model/record.ts';
import type { IndicatorState } from '../indicator/indicator-state.ts';
import type { MissingProof } from '../proof.ts';
import type { Standing } from '../standing.ts';
import type { ItemState } from '../state.ts';
import { ownersOf, type Party, partiesIn } from './party.ts';

/** Something to do, with what it needs and is not done, and what waits for it. */
export interface Task {
  readonly state: ItemState;
  readonly needs: readonly Item[];
  readonly waiting: readonly Item[];
}

/** What somebody has to do, as of a day. */
export interface Tasks {
  /** What is late first, then by its last day, undated last. */
  readonly open: readonly Task[];
  readonly done: readonly ItemState[];
  /** Open, and somebody else's. */
  readonly asPartner: readonly ItemState[];
  readonly proofs: readonly MissingProof[];
  readonly indicators: readonly IndicatorState[];
  readonly duties: readonly Item<'duty'>[];
}

/** Gives the tasks of anybody; those that nobody owns, where no party is given. */
export function tasksOn(standing: Standing): (party: Party | undefined) => Tasks {
  const { indicators, pact, proofs, states, view } = standing;
  const isOpen = openOn(standing);
  const waiting = waitingFor(pact, isOpen);
  const isOwn = (item: Item, party: Party | undefined) => {
    const owners = ownersOf(pact, item);
    return party === undefined ? owners.length === 0 : owners.includes(party);
  };
  return (party) => {
    const own = states.filter(({ item }) => isOwn(item, party)).sort(byUrgency);
    return {
      open: own
        .filter(({ item }) => isOpen(item))
        .map((state) => ({
          state,
          needs: withParent(state.item)
            .flatMap((item) => namedIn(pact, item, 'needs'))
            .filter((item) => item !== state.item && isOpen(item)),
          waiting: [...new Set(withParent(state.item).flatMap((item) => waiting.get(item) ?? []))],
        })),
      done: own.filter(
        ({ state }) => state === 'done' || state === 'done-late' || state === 'held',
      ),
      asPartner: states
        .filter(({ item }) => isOpen(item) && party !== undefined && !isOwn(item, party))
        .filter(({ item }) =>
          withParent(item).some((each) => partiesIn(pact, each, 'partners').includes(party ?? '')),
        )
        .sort(byUrgency),
      proofs: proofs.filter(({ item }) => isOwn(item, party)),
      indicators: indicators.filter(({ item }) => isOwn(item, party)),
      duties: itemsOf(pact, 'duty').filter(
        (duty) => isOwn(duty, party) && !isCancelledBy(duty, view.day),
      ),
    };
  };
}

/** An action with outputs stands as they do; whatever else has no state is simply there. */
function openOn({ pact, states }: Standing): (item: Item) => boolean {
  const byItem = new Map(states.map((state) => [state.item, state]));
  const outputs = groupBy(itemsOf(pact, 'output'), ({ parent }) => parent);
  const isOpen = (item: Item): boolean => {
    const state = byItem.get(item)?.state;
    if (state === undefined) return (outputs.get(item) ?? []).some(isOpen);
    return !['held', 'cancelled', 'done', 'done-late', 'dropped'].includes(state);
  };
  return isOpen;
}

/** What is open and needs something, by what it needs. */
function waitingFor(
  pact: Pact,
  isOpen: (item: Item) => boolean,
): ReadonlyMap<Item, readonly Item[]> {
  const pairs = pact.items
    .filter((item) => !pact.copies.has(item) && isOpen(item))
    .flatMap((item) => namedIn(pact, item, 'needs').map((needed) => ({ item, needed })));
  const groups = groupBy(pairs, ({ needed }) => needed);
  return new Map([...groups].map(([needed, all]) => [needed, all.map(({ item }) => item)]));
}

/** What an action needs, and who works on it, holds for its outputs. */
function withParent(item: Item): readonly Item[] {
  return item.kind === 'output' && item.parent ? [item, item.parent] : [item];
}

function byUrgency(a: ItemState, b: ItemState): number {
  const key = ({ at, daysLate }: ItemState) =>
    `${daysLate ? 0 : 1} ${at.end.latest ?? '9999-12-31'}`;
  return compareText(key(a), key(b));
}
