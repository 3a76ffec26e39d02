import type { Item } from './item.ts';
import { type Pact, titleById } from './pact.ts';

/** The owners of an item, or of what is around it; by title. */
export function ownerNames(pact: Pact, item: Item): string[] {
  const own = ownNames(pact, item, 'owner');
  return own.length > 0 || !item.parent ? own : ownerNames(pact, item.parent);
}

/** Whom a field of the item itself names, and not one of what stands inside it. */
export function ownNames(pact: Pact, item: Item, relation: string): string[] {
  return item.references
    .filter((reference) => reference.relation === relation && reference.path.length <= 2)
    .map(({ name }) => titleById(pact, name));
}
