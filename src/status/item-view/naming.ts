import type { Anchor, Item, Path, Reference } from '../../model/item.ts';
import { anchorsOf, type Pact, resolveReference } from '../../model/pact.ts';

/** One place where something names something else. */
export interface Naming {
  readonly anchor: Anchor;
  readonly reference: Reference;
  /** What is named: one item, all of a series, or none. */
  readonly named: readonly Item[];
}

/** What an item, or a document, names; names that belong to nobody, too. */
export function namedBy(pact: Pact, anchor: Anchor): readonly Naming[] {
  return anchor.references
    .filter(({ form }) => form !== 'text')
    .map((reference) => ({ anchor, reference, named: resolveName(pact, reference) }));
}

/** Every place that names an item. */
export function referringTo(pact: Pact, item: Item): readonly Naming[] {
  return anchorsOf(pact)
    .flatMap((anchor) => namedBy(pact, anchor))
    .filter(({ named }) => named.includes(item));
}

/** People are named by id, or as they are called. */
function resolveName(pact: Pact, reference: Reference): readonly Item[] {
  const found = resolveReference(pact, reference);
  if (found.length > 0 || reference.form !== 'name') return found;
  return pact.items.filter(({ title }) => title === reference.name);
}

/** The field that a path leads to: agenda.prepare. */
export function fieldAt(path: Path): string {
  return path.filter((step) => typeof step === 'string' && step !== 'id').join('.');
}
