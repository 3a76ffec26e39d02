import type { Item, Reference } from '../../model/item.ts';
import { oncePerPact } from '../../model/once-per-pact.ts';
import { itemsOf, type Pact, resolveReference } from '../../model/pact.ts';
import { cancelledOn, recordsOf } from '../../model/record.ts';
import { type Circle, circlesOf, type Link } from './circles.ts';

/** Things that wait for one another by `needs` and `after`. What is done waits no more. */
export const waitingCircles = oncePerPact((pact): readonly Circle[] => {
  const isOpen = (item: Item) => recordsOf(item).length === 0 && cancelledOn(item) === undefined;
  const outputs = itemsOf(pact, 'output').flatMap((to) =>
    to.parent ? [{ from: to.parent, to }] : [],
  );
  const links = [...linksBy(pact, isWaiting), ...outputs];
  return circlesOf(
    pact,
    links.filter(({ from, to }) => isOpen(from) && isOpen(to)),
  );
});

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
