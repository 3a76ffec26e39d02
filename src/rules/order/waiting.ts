import { groupBy } from '../../model/group-by.ts';
import type { Item, Reference } from '../../model/item.ts';
import { itemsOf, type Pact, resolveReference } from '../../model/pact.ts';
import { cancelledOn, recordsOf } from '../../model/record.ts';

/** What waits for another, or is part of it, and the place that says so. */
export interface Link {
  readonly from: Item;
  readonly to: Item;
  /** None where an action waits for its own outputs. */
  readonly reference?: Reference;
}

/** Links that lead back to where they began, in order. */
export type Circle = readonly Link[];

/** Things that wait for one another by `needs` and `after`. What is done waits no more. */
export function waitingCircles(pact: Pact): readonly Circle[] {
  const isOpen = (item: Item) => recordsOf(item).length === 0 && cancelledOn(item) === undefined;
  const outputs = itemsOf(pact, 'output').flatMap((to) =>
    to.parent ? [{ from: to.parent, to }] : [],
  );
  const links = [...linksBy(pact, isWaiting), ...outputs];
  return circlesOf(
    pact,
    links.filter(({ from, to }) => isOpen(from) && isOpen(to)),
  );
}

/** Sections, goals and bodies that contain one another. */
export function nestedCircles(pact: Pact): readonly Circle[] {
  return circlesOf(
    pact,
    linksBy(pact, ({ path }) => path[0] === 'in'),
  );
}

function isWaiting({ path, relation }: Reference): boolean {
  const field = path[0];
  if (field === 'needs') return true;
  return relation === 'after' && (field === 'due' || field === 'date' || field === 'period');
}

function linksBy(pact: Pact, isLink: (reference: Reference) => boolean): Link[] {
  const isClear = ({ id }: Item) => !pact.doubled.has(id.toLowerCase());
  return pact.items
    .filter((from) => !pact.copies.has(from) && isClear(from))
    .flatMap((from) =>
      from.references.filter(isLink).flatMap((reference) => {
        const named = resolveReference(pact, reference).filter(isClear);
        // Of a series, what names it needs the others.
        const others = named.length > 1 ? named.filter((to) => to !== from) : named;
        return others.map((to) => ({ from, to, reference }));
      }),
    );
}

/** One circle for all that is entangled, from the first of them: the shortest way back. */
function circlesOf(pact: Pact, links: readonly Link[]): readonly Circle[] {
  const from = groupBy(withoutLooseEnds(links), (link) => link.from);
  const told = new Set<Item>();
  const circles: Circle[] = [];
  for (const item of pact.items) {
    if (!from.has(item) || told.has(item)) continue;
    const circle = shortestWay(from, item, item);
    if (!circle) continue;
    circles.push(circle);
    const entangled = [...from.keys()].filter(
      (other) => shortestWay(from, item, other) && shortestWay(from, other, item),
    );
    for (const each of entangled) told.add(each);
  }
  return circles;
}

/** What waits for something that waits for nothing is in no circle. */
function withoutLooseEnds(links: readonly Link[]): readonly Link[] {
  const waiting = new Set(links.map(({ from }) => from));
  const left = links.filter(({ to }) => waiting.has(to));
  return left.length < links.length ? withoutLooseEnds(left) : left;
}

function shortestWay(
  links: ReadonlyMap<Item, readonly Link[]>,
  start: Item,
  end: Item,
): Circle | undefined {
  const ways: Circle[] = (links.get(start) ?? []).map((link) => [link]);
  const seen = new Set<Item>();
  for (const way of ways) {
    const last = way.at(-1)?.to;
    if (last === end) return way;
    if (!last || seen.has(last)) continue;
    seen.add(last);
    for (const link of links.get(last) ?? []) ways.push([...way, link]);
  }
  return undefined;
}
