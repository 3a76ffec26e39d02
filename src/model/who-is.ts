import type { Item, ItemKind } from './item.ts';
import { namesOf } from './names-of.ts';
import { oncePerPact } from './once-per-pact.ts';
import { itemsOf, type Pact } from './pact.ts';

const holderKinds = ['organisation', 'body', 'group'] as const satisfies readonly ItemKind[];

/** The organisation, body or group that is called so, else the name itself. */
export function whoIs(pact: Pact, name: string): Item | string {
  const item = pact.byId.get(name.toLowerCase());
  if (item && holderKinds.some((kind) => kind === item.kind)) return item;
  return calledSo(pact).get(nameKey(name)) ?? nameKey(name);
}

/** Who is called what; asked for each name of each list of those present. */
const calledSo = oncePerPact((pact): ReadonlyMap<string, Item> => {
  const all = holderKinds.flatMap((kind): readonly Item[] => itemsOf(pact, kind));
  return new Map(all.flatMap((item) => namesOf(item).map((name) => [nameKey(name), item])));
});

/** Names are told apart as people do, without case and spacing. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
