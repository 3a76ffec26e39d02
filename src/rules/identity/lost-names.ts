import { distance } from '../../model/closest.ts';
import type { Anchor, Item, Reference } from '../../model/item.ts';
import { oncePerPact } from '../../model/once-per-pact.ts';
import { anchorsOf, type Pact, resolveReference } from '../../model/pact.ts';

interface UnknownName {
  readonly name: string;
  readonly places: readonly { readonly at: Anchor; readonly reference: Reference }[];
}

/** An id that is named and that nothing has, with every place that names it. */
export function unknownIds(pact: Pact): readonly UnknownName[] {
  const unknown = new Map<string, { at: Anchor; reference: Reference }[]>();
  for (const at of anchorsOf(pact))
    for (const reference of at.references) {
      if (reference.form !== 'id' || resolveReference(pact, reference).length > 0) continue;
      // It may be the id of something that could not be read.
      if (pact.unread.size > 0 && isAmong(pact.unread, reference)) continue;
      const key = reference.name.toLowerCase();
      unknown.set(key, [...(unknown.get(key) ?? []), { at, reference }]);
    }
  return [...unknown.values()].map((places) => ({
    name: places[0]?.reference.name ?? '',
    places,
  }));
}

function isAmong(unread: Pact['unread'], { to }: Reference): boolean {
  return to.some((kind) => kind === 'any' || unread.has(kind));
}

interface LostName extends UnknownName {
  readonly doubled: Item;
}

/**
 * Who doubles an id takes away the one that stood there: the places that still name it are a
 * consequence, not a second mistake. Each doubled item accounts for one name at most.
 */
export const lostNames = oncePerPact((pact): readonly LostName[] => {
  const doubled = pact.items.filter(
    (item) =>
      item.id !== '' && pact.byId.get(item.id.toLowerCase()) !== item && !pact.copies.has(item),
  );
  const lost: LostName[] = [];
  const unknown = doubled.length > 0 ? [...unknownIds(pact)] : [];
  for (const item of doubled) {
    const fitting = unknown
      .filter(({ places }) => places.every(({ reference: { to } }) => fits(to, item)))
      .sort((a, b) => distance(a.name, item.id) - distance(b.name, item.id));
    const [name] = fitting;
    if (!name) continue;
    unknown.splice(unknown.indexOf(name), 1);
    lost.push({ ...name, doubled: item });
  }
  return lost;
});

function fits(to: Reference['to'], item: Item): boolean {
  return to.includes('any') || to.includes(item.kind);
}
