import type { Item } from '../../model/item.ts';
import { namedIn } from '../../model/pact.ts';
import { ownersOf, partyNames } from '../../status/tasks/party.ts';
import type { DatedInput } from '../input.ts';
import { joined } from '../plan/text.ts';

/** Who calls it, with the addresses that the plan gives; no persons, and not the body that meets. */
export function contactText(item: Item, { pact }: DatedInput): string {
  const nameOf = partyNames(pact);
  const meeting = namedIn(pact, item, 'body');
  const urlOf = ({ data }: Item) => ('url' in data ? data.url : undefined);
  return joined([
    ...ownersOf(pact, item).flatMap((owner) => {
      const url = typeof owner === 'string' ? undefined : urlOf(owner);
      const isTold = typeof owner !== 'string' && meeting.includes(owner) && url === undefined;
      return isTold ? [] : [nameOf(owner), url];
    }),
    urlOf(item),
    pact.head.url,
  ]);
}
