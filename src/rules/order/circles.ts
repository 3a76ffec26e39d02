import { groupBy } from '../../model/group-by.ts';
import type { Item, Reference } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';

/** What waits for another, or is part of it, and the place that says so. */
export interface Link {
  readonly from: Item;
  readonly to: Item;
  /** None where an action waits for its own outputs. */
  readonly reference?: Reference;
}

/** Links that lead back to where they began, in order. */
export type Circle = readonly Link[];

/** One circle for all that is entangled, from the first of them: the shortest way back. */
export function circlesOf(pact: Pact, links: readonly Link[]): readonly Circle[] {
  const left = withoutLooseEnds(links);
  const from = groupBy(left, (link) => link.from);
  const back = groupBy(
    left.map((link) => ({ ...link, from: link.to, to: link.from })),
    (link) => link.from,
  );
  const told = new Set<Item>();
  const circles: Circle[] = [];
  for (const item of pact.items) {
    if (!from.has(item) || told.has(item)) continue;
    const ahead = linksTo(from, item);
    if (!ahead.has(item)) continue;
    circles.push(wayTo(ahead, item));
    for (const each of linksTo(back, item).keys()) if (ahead.has(each)) told.add(each);
  }
  return circles;
}

/** What waits for something that waits for nothing is in no circle. */
function withoutLooseEnds(links: readonly Link[]): readonly Link[] {
  const to = groupBy(links, (link) => link.to);
  const open = new Map(
    [...groupBy(links, ({ from }) => from)].map(([item, { length }]) => [item, length]),
  );
  const loose = [...to.keys()].filter((item) => !open.has(item));
  for (const end of loose)
    for (const { from } of to.get(end) ?? []) {
      const count = (open.get(from) ?? 0) - 1;
      open.set(from, count);
      if (count === 0) loose.push(from);
    }
  return links.filter((link) => (open.get(link.to) ?? 0) > 0);
}

/** What can be reached from an item, the nearest first, each with the link that leads there. */
function linksTo(links: ReadonlyMap<Item, readonly Link[]>, start: Item): Map<Item, Link> {
  const found = new Map<Item, Link>();
  const queue = [start];
  for (const item of queue)
    for (const link of links.get(item) ?? []) {
      if (found.has(link.to)) continue;
      found.set(link.to, link);
      queue.push(link.to);
    }
  return found;
}

function wayTo(links: ReadonlyMap<Item, Link>, end: Item): Circle {
  const way: Link[] = [];
  let link = links.get(end);
  while (link) {
    way.unshift(link);
    link = link.from === end ? undefined : links.get(link.from);
  }
  return way;
}
