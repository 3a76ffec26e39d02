import { verbs } from '../../model/agenda.ts';
import type { Item } from '../../model/item.ts';
import { isFaulty, type Pact, resolveReference } from '../../model/pact.ts';

/** It may be a meeting of any body: the one that it names does not exist or cannot be read. */
export function hidesBody(pact: Pact): (item: Item) => boolean {
  return (item) =>
    isFaulty(pact, item, 'body') ||
    item.references.some(
      (each) => each.relation === 'body' && resolveReference(pact, each).length === 0,
    );
}

/** Its agenda may take up the duty, by an id that nothing has or by a title where an id belongs. */
export function hidesDuty(pact: Pact, duty: Item): (item: Item) => boolean {
  const things = [duty, ...duty.references.flatMap((each) => resolveReference(pact, each))];
  const titles = new Set(things.map(({ title }) => title.toLowerCase()));
  const relations: readonly string[] = [...verbs, 'duty'];
  const isHiddenBody = hidesBody(pact);
  return (item) =>
    isHiddenBody(item) ||
    ['agenda', 'results'].some((each) => isFaulty(pact, item, each)) ||
    item.references.some((each) =>
      !relations.includes(each.relation)
        ? false
        : each.form === 'id'
          ? resolveReference(pact, each).length === 0
          : titles.has(each.name.trim().toLowerCase()),
    );
}
