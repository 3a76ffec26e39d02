import type { Item } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import { namedIn, titleById } from '../../model/pact.ts';
import { whoIs } from '../../model/who-is.ts';
import { namesIn, type Point, point } from '../plan/text.ts';

/** Who is invited, each group and body with its members; the bodies where nobody is named. */
export function inviteePoints(pact: Pact, item: Item): Point[] {
  const named = item.references.filter(({ relation }) => relation === 'invitees');
  const invited =
    named.length > 0
      ? named.map(({ name }) => name)
      : namedIn(pact, item, 'body').map(({ id }) => id);
  return [...new Set(invited)].map((name) => {
    const who = whoIs(pact, name);
    const members = typeof who === 'string' ? [] : membersOf(pact, who);
    return point(
      titleById(pact, name),
      members.map((each) => point(each)),
    );
  });
}

/** A group that consists of a body has the members of that body. */
function membersOf(pact: Pact, who: Item, seen: readonly Item[] = []): string[] {
  if (seen.includes(who)) return [];
  if (who.kind === 'body') {
    const { members = [] } = who.data as Item<'body'>['data'];
    return members.map(({ name, organisation }) => name ?? namesIn(pact, organisation));
  }
  if (who.kind !== 'group') return [];
  return who.references
    .filter(({ relation }) => relation === 'members')
    .flatMap(({ name }) => {
      const inner = whoIs(pact, name);
      const found = typeof inner === 'string' ? [] : membersOf(pact, inner, [...seen, who]);
      return found.length > 0 ? found : [titleById(pact, name)];
    });
}
