import type { Item, ItemKind } from '../../model/item.ts';
import { type Pact, resolveReference } from '../../model/pact.ts';

const kinds: readonly ItemKind[] = ['section', 'action', 'output'];

/** What the actions speak of. Who carries them out stands beside them, and needs no explanation. */
export function namedInActions(pact: Pact): ReadonlySet<Item> {
  const references = pact.items
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((item) => item.references.filter(({ relation }) => relation !== 'owner'));
  return new Set(references.flatMap((reference) => resolveReference(pact, reference)));
}
