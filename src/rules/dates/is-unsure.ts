import type { Item } from '../../model/item.ts';
import { isFaulty, type Pact } from '../../model/pact.ts';
import { outsideOf } from './outside-period.ts';

/** Its date could not be read or lies outside the plan, which is told there; so may a record. */
export function isUnsure(pact: Pact, item: Item): boolean {
  // What is due at a meeting has its date.
  const hearing = pact.byId.get(item.when?.details.at?.toLowerCase() ?? '');
  return [item, ...(hearing ? [hearing] : [])].some(
    (each) =>
      ['date', 'due', 'held', 'done'].some((field) => isFaulty(pact, each, field)) ||
      outsideOf(pact, each) !== undefined,
  );
}
