import { closest } from '../../model/closest.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Item, Reference } from '../../model/item.ts';
import { titlesOf } from '../../model/names-of.ts';
import { itemsOf, namedIn, type Pact } from '../../model/pact.ts';
import { Trouble } from '../../model/trouble.ts';
import { nameKey, whoIs } from '../../model/who-is.ts';

/** Who can be responsible: an organisation, body or group, or a name that is none of these. */
export type Party = Item | string;

/** The owners of an item, or of what is around it; a meeting without any belongs to its bodies. */
export function ownersOf(pact: Pact, item: Item): readonly Party[] {
  const own = partiesIn(pact, item, 'owner');
  if (own.length > 0) return own;
  if (item.parent) return ownersOf(pact, item.parent);
  return item.kind === 'meeting' || item.kind === 'duty' ? namedIn(pact, item, 'body') : [];
}

/** Whom a field of the item itself names, and not one of what stands inside it. */
export function partiesIn(pact: Pact, { references }: Item, relation: string): readonly Party[] {
  const named = references.filter((each) => each.relation === relation && each.path.length <= 2);
  return [...new Set(named.map(({ name }) => whoIs(pact, name)))];
}

/** Every organisation, then all others that own something, by kind and in the order of the plan. */
export function partiesOf(pact: Pact): readonly Party[] {
  const owners = new Set(pact.items.flatMap((item) => ownersOf(pact, item)));
  const items = ([...itemsOf(pact, 'body'), ...itemsOf(pact, 'group')] as readonly Item[]).filter(
    (item) => owners.has(item),
  );
  const names = [...owners].filter((owner) => typeof owner === 'string');
  return [...itemsOf(pact, 'organisation'), ...items, ...names];
}

/** What a party is called; a name as the plan first writes it. */
export function partyNames(pact: Pact): (party: Party) => string {
  const written = groupBy(
    pact.items.flatMap(({ references }) => references),
    ({ name }: Reference) => nameKey(name),
  );
  return (party) =>
    typeof party === 'string' ? (written.get(party)?.[0]?.name.trim() ?? party) : party.title;
}

/** Who is called so, by id or by any name; one who owns nothing and is not listed is not known. */
export function partyCalled(pact: Pact, name: string): Party {
  const known = partiesOf(pact);
  const bodies: readonly Item[] = [...itemsOf(pact, 'body'), ...itemsOf(pact, 'group')];
  const party = whoIs(pact, name);
  if (known.includes(party) || (typeof party !== 'string' && bodies.includes(party))) return party;
  const names = [...known, ...bodies].flatMap((each) =>
    typeof each === 'string' ? partyNames(pact)(each) : [...titlesOf(each), each.id],
  );
  const suggestion = closest(name, names);
  throw new Trouble({ code: 'unknown-party', name, ...(suggestion && { suggestion }) });
}
