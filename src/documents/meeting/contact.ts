import type { Item } from '../../model/item.ts';
import { ownersOf } from '../../status/tasks/party.ts';
import type { DatedInput } from '../input.ts';
import { joined } from '../plan/text.ts';

/** Who calls it, with the addresses that the plan gives; no persons. */
export function contactText(item: Item, { pact }: DatedInput): string {
  const owners = ownersOf(pact, item);
  const urlOf = ({ data }: Item) => ('url' in data ? data.url : undefined);
  return joined([
    ...owners.flatMap((owner) =>
      typeof owner === 'string' ? [owner] : [owner.title, urlOf(owner)],
    ),
    urlOf(item),
    pact.head.url,
  ]);
}
