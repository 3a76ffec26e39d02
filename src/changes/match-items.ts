import { groupBy } from '../model/group-by.ts';
import type { Item } from '../model/item.ts';
import { listed } from '../model/listed.ts';
import type { Pact } from '../model/pact.ts';

/** One item of two states. */
export interface Pair {
  readonly before: Item;
  readonly after: Item;
}

export interface Matched {
  /** In the order of the later state. */
  readonly pairs: readonly Pair[];
  readonly gone: readonly Item[];
  readonly come: readonly Item[];
  /** What an item of the former state is now, and the other way round. */
  readonly nowOf: ReadonlyMap<Item, Item>;
  readonly thenOf: ReadonlyMap<Item, Item>;
}

/**
 * Which items of two states are the same: by id, then by a former id, and what has no id by its
 * number or words inside the same item. Where it stands never counts.
 */
export function matchItems(before: Pact, after: Pact): Matched {
  const then = before.items.filter((item) => !before.copies.has(item));
  const now = after.items.filter((item) => !after.copies.has(item));
  const nowOf = new Map<Item, Item>();
  const thenOf = new Map<Item, Item>();
  const match = (old: Item | undefined, item: Item) => {
    if (!old || thenOf.has(item)) return;
    nowOf.set(old, item);
    thenOf.set(item, old);
  };
  const byId = groupBy(then, ({ id }) => id.toLowerCase());
  const called = (id: string, item: Item) =>
    id === '' ? undefined : mostAlike(byId.get(id.toLowerCase()) ?? [], item, nowOf);
  for (const item of now) match(called(item.id, item), item);
  for (const item of now) for (const id of formerIds(item)) match(called(id, item), item);
  const isLeft = (item: Item) => !nowOf.has(item);
  const isOpen = (item: Item) => !thenOf.has(item);
  for (const find of [sameNumber, sameWords, onlyOne]) {
    const open = groupBy(now.filter(isOpen), ({ parent }) => parent);
    const left = groupBy(then.filter(isLeft), ({ parent }) => parent && nowOf.get(parent));
    open.delete(undefined);
    for (const [parent, items] of open)
      for (const item of items) {
        const old = (left.get(parent) ?? []).filter(isLeft);
        match(find(ofKind(old, item), item, ofKind(items.filter(isOpen), item)), item);
      }
  }
  return {
    pairs: now.flatMap((item) => {
      const old = thenOf.get(item);
      return old ? [{ before: old, after: item }] : [];
    }),
    gone: then.filter((item) => !nowOf.has(item)),
    come: now.filter((item) => !thenOf.has(item)),
    nowOf,
    thenOf,
  };
}

function formerIds({ data }: Item): readonly string[] {
  return listed('formerly' in data ? data.formerly : undefined);
}

/** Of several with one id the one of the same kind and title. */
function mostAlike(
  items: readonly Item[],
  { kind, title }: Item,
  taken: ReadonlyMap<Item, Item>,
): Item | undefined {
  const free = items.filter((each) => !taken.has(each));
  const alike = free.filter((each) => each.kind === kind);
  return alike.find((each) => each.title === title) ?? alike[0] ?? free[0];
}

function ofKind(items: readonly Item[], { kind }: Item): readonly Item[] {
  return items.filter((each) => each.kind === kind);
}

function sameNumber(items: readonly Item[], item: Item): Item | undefined {
  const number = numberOf(item);
  return number === undefined ? undefined : items.find((each) => numberOf(each) === number);
}

function sameWords(items: readonly Item[], { title }: Item): Item | undefined {
  return items.find((each) => each.title === title);
}

/** What is left over on both sides was reworded, unless each has a number of its own. */
function onlyOne(items: readonly Item[], item: Item, open: readonly Item[]): Item | undefined {
  const [only, ...others] = items;
  if (!only || others.length > 0 || open.length > 1) return undefined;
  const areNumbered = numberOf(only) !== undefined && numberOf(item) !== undefined;
  const haveIds = only.id !== '' && item.id !== '';
  return areNumbered || haveIds ? undefined : only;
}

function numberOf({ data }: Item): string | undefined {
  const number = 'number' in data ? data.number : undefined;
  return number === undefined || number === null ? undefined : String(number);
}
