import { closest } from './closest.ts';
import type { Item } from './item.ts';
import type { Pact } from './pact.ts';
import { Trouble } from './trouble.ts';

/** The item with an id that was typed; one that does not exist is the tool's trouble. */
export function itemById(pact: Pact, id: string): Item {
  const item = pact.byId.get(id.toLowerCase());
  if (item) return item;
  const ids = pact.items.map((each) => each.id).filter((each) => each !== '');
  const suggestion = closest(id, ids);
  throw new Trouble({ code: 'unknown-id', id, ...(suggestion && { suggestion }) });
}
