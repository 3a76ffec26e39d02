import type { Item } from '../../model/item.ts';
import { actualSpan, type Pact } from '../../model/pact.ts';
import { before, type Order } from '../../model/when/before.ts';
import { namedBy, referringTo } from './naming.ts';

/** The other side of a preparation, and whether the meeting comes before what it prepares. */
export interface Preparation {
  readonly item: Item;
  readonly before: Order;
}

/** What the agenda of a meeting prepares. */
export function prepares(pact: Pact, meeting: Item): readonly Preparation[] {
  const named = namedBy(pact, meeting)
    .filter(({ reference }) => isPreparing(reference))
    .flatMap((naming) => naming.named);
  return [...new Set(named)].map((item) => ({ item, before: order(pact, meeting, item) }));
}

/** The meetings on whose agenda something is prepared. */
export function preparedBy(pact: Pact, item: Item): readonly Preparation[] {
  const meetings = referringTo(pact, item).flatMap(({ anchor, reference }) =>
    'id' in anchor && isPreparing(reference) ? [anchor] : [],
  );
  return [...new Set(meetings)].map((meeting) => ({
    item: meeting,
    before: order(pact, meeting, item),
  }));
}

function isPreparing({ path, relation }: Item['references'][number]): boolean {
  return relation === 'prepare' && path[0] === 'agenda';
}

function order(pact: Pact, meeting: Item, prepared: Item): Order {
  return before(actualSpan(pact, meeting), actualSpan(pact, prepared));
}
