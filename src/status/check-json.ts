import { itemsOf, type Pact } from '../model/pact.ts';
import type { Day } from '../model/when/day.ts';
import { printWhen } from '../model/when/when.ts';
import type { ItemState } from './state.ts';

/** How a pact stands on a day, as data: all items with their state. */
export function checkJson(pact: Pact, states: readonly ItemState[], day: Day): unknown {
  return {
    asOf: day,
    items: states.map(({ daysLate, item, span, state, when }) => ({
      id: item.id,
      kind: item.kind,
      title: item.title,
      state,
      ...(when && { [when.role]: printWhen(when) }),
      earliest: span.start.earliest ?? null,
      latest: span.end.latest ?? null,
      daysLate: daysLate ?? null,
    })),
    indicators: itemsOf(pact, 'indicator').map(({ id, kind, title }) => ({ id, kind, title })),
  };
}
