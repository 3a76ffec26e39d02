import { type Item, type Reference, sameId } from '../model/item.ts';
import { actualSpan, isOutsidePlan, type Pact, resolveReference } from '../model/pact.ts';
import { recordsOf } from '../model/record.ts';
import { before, isUnknown, type Order } from '../model/when/before.ts';
import type { Days } from './change.ts';
import type { Consequence, Relation } from './consequence.ts';
import type { Matched } from './match-items.ts';
import { daysFrom } from './shift.ts';

interface Ordered {
  readonly relation: Relation;
  readonly first: Item;
  readonly second: Item;
  readonly order: Order;
}

type OrderChange = Extract<Consequence, { readonly code: 'order' }>;

/** What has to come before something else, where the answer is another one than it was, or open. */
export function orderChanges(
  before: Pact,
  after: Pact,
  { nowOf }: Matched,
  isTouched: (item: Item) => boolean,
): readonly OrderChange[] {
  const former = new Map(
    ordersIn(before).map(({ first, order, relation, second }) => [
      keyOf(relation, nowOf.get(first), nowOf.get(second)),
      order,
    ]),
  );
  return ordersIn(after).flatMap((now): readonly OrderChange[] => {
    const { first, order, relation, second } = now;
    const was = former.get(keyOf(relation, first, second));
    if (was === undefined) return [];
    const isOpen = order === 'cannot-tell' && [first, second].some(isTouched);
    if (was === order && !isOpen) return [];
    const days = order === 'cannot-tell' ? undefined : daysBetweenThem(after, first, second, order);
    return [{ code: 'order', relation, first, second, was, is: order, ...(days && { days }) }];
  });
}

function ordersIn(pact: Pact): readonly Ordered[] {
  const seen = new Set<string>();
  return pact.items
    .filter((item) => !pact.copies.has(item) && isPlanned(pact, item))
    .flatMap((item) =>
      item.references.flatMap((reference): readonly Ordered[] => {
        const relation = relationOf(reference);
        const [named, ...others] = relation ? resolveReference(pact, reference) : [];
        // Which one of a series is meant, nobody says.
        if (!relation || !named || others.length > 0 || named === item) return [];
        // What is due at a meeting is there when the meeting begins.
        if (isDueAt(named, item) || isDueAt(item, named)) return [];
        if (!isPlanned(pact, named) || pact.doubled.has(named.id.toLowerCase())) return [];
        if ([item, named].every((each) => recordsOf(each).length > 0)) return [];
        const [first, second] = relation === 'prepare' ? [item, named] : [named, item];
        const key = keyOf(relation, first, second);
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ relation, first, second, order: orderOf(pact, first, second) }];
      }),
    );
}

function relationOf({ path: [field], relation }: Reference): Relation | undefined {
  if (field === 'needs') return 'needs';
  const isOnAgenda = field === 'agenda' && (relation === 'prepare' || relation === 'evaluate');
  return isOnAgenda ? relation : undefined;
}

function isDueAt({ when }: Item, { id }: Item): boolean {
  return when?.details.at !== undefined && sameId(when.details.at, id);
}

function isPlanned(pact: Pact, item: Item): boolean {
  return !isOutsidePlan(item) && !isUnknown(actualSpan(pact, item));
}

function orderOf(pact: Pact, first: Item, second: Item): Order {
  return before(actualSpan(pact, first), actualSpan(pact, second));
}

/** From the end of the first to the start of the second, or back where that comes too early. */
function daysBetweenThem(
  pact: Pact,
  first: Item,
  second: Item,
  order: 'yes' | 'no',
): Days | undefined {
  const [{ end }, { start }] = [actualSpan(pact, first), actualSpan(pact, second)];
  if (!end.earliest || !end.latest || !start.earliest || !start.latest) return undefined;
  const ends = { earliest: end.earliest, latest: end.latest };
  const starts = { earliest: start.earliest, latest: start.latest };
  return order === 'yes' ? daysFrom(ends, starts) : daysFrom(starts, ends);
}

function keyOf(relation: Relation, first: Item | undefined, second: Item | undefined): string {
  const name = (item: Item | undefined) => item?.id.toLowerCase() ?? '';
  return [relation, name(first), name(second)].join(' ');
}
