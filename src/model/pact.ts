import type { PactDocument } from './documents.generated.ts';
import type { Anchor, Item, ItemKind, PlanDocument, Reference } from './item.ts';
import type { Span } from './when/span.ts';

/** A pact as its documents say it: plain data, the same whatever the day and the machine. */
export interface Pact {
  readonly head: PactDocument;
  readonly documents: readonly PlanDocument[];
  /** All items in the order of files and lines. */
  readonly items: readonly Item[];
  /** Where several items have one id, the first. Keys are small letters. */
  readonly byId: ReadonlyMap<string, Item>;
  /** Documents that share the name of a series. Keys are small letters. */
  readonly series: ReadonlyMap<string, readonly Item[]>;
  /** When each item is planned; a date that cannot be read counts as unknown. */
  readonly planned: ReadonlyMap<Item, Span>;
  /** The span that a document plans, where it says so. */
  readonly periods: ReadonlyMap<PlanDocument, Span>;
  /** Fields that could not be read, so that no rule takes them for missing. */
  readonly faulty: ReadonlyMap<Anchor, ReadonlySet<string>>;
}

export function itemsOf<Kind extends ItemKind>(pact: Pact, kind: Kind): readonly Item<Kind>[] {
  return pact.items.filter((item): item is Item<Kind> => item.kind === kind);
}

/** The items that a reference names: one, all of a series, or none. */
export function resolveReference(pact: Pact, reference: Reference): readonly Item[] {
  const key = reference.name.toLowerCase();
  const item = pact.byId.get(key);
  return item ? [item] : (pact.series.get(key) ?? []);
}

export function isFaulty(pact: Pact, anchor: Anchor, field: string): boolean {
  return pact.faulty.get(anchor)?.has(field) ?? false;
}
