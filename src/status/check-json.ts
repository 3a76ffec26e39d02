import { itemsOf, type Pact } from '../model/pact.ts';
import type { Day } from '../model/when/day.ts';
import { itemJson } from './item-json.ts';
import type { ItemState } from './state.ts';

/** How a pact stands on a day, as data: all items with their state. */
export function checkJson(pact: Pact, states: readonly ItemState[], day: Day): unknown {
  return {
    asOf: day,
    items: states.map(itemJson),
    indicators: itemsOf(pact, 'indicator').map(({ id, kind, title }) => ({ id, kind, title })),
  };
}
