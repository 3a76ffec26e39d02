import type { Item } from '../model/item.ts';
import type { Matched } from './match-items.ts';

interface Likely {
  readonly then: Item;
  readonly now: Item;
  readonly likeness: number;
}

/**
 * What is gone and what came that may be one thing whose id was changed without `formerly`: of one
 * kind, with one title, or with two of its date, number and body. Each is proposed once.
 */
export function likelyNewIds({ come, gone }: Matched): ReadonlyMap<unknown, Item> {
  const hasId = ({ id }: Item) => id !== '';
  const likely = gone.filter(hasId).flatMap((then) =>
    come
      .filter((now) => hasId(now) && now.kind === then.kind)
      .map((now): Likely => ({ then, now, likeness: likenessOf(then, now) }))
      .filter(({ likeness }) => likeness >= 2),
  );
  const nowOf = new Map<Item, Item>();
  const taken = new Set<Item>();
  for (const { now, then } of likely.toSorted((a, b) => b.likeness - a.likeness)) {
    if (nowOf.has(then) || taken.has(now)) continue;
    nowOf.set(then, now);
    taken.add(now);
  }
  return nowOf;
}

/** A title says as much as two other things. */
function likenessOf(then: Item, now: Item): number {
  const isSameTitle = plain(then.title) === plain(now.title);
  return (isSameTitle ? 2 : 0) + marks.filter((mark) => isSame(mark(then), mark(now))).length;
}

const marks: readonly ((item: Item) => unknown)[] = [
  ({ data, when }) => when && (data as Partial<Record<string, unknown>>)[when.role],
  ({ data }) => ('number' in data ? data.number : undefined),
  ({ data }) => ('body' in data ? data.body : undefined),
];

function isSame(then: unknown, now: unknown): boolean {
  return then !== undefined && then !== null && JSON.stringify(then) === JSON.stringify(now);
}

function plain(title: string): string {
  return title.replace(/\s+/g, ' ').trim().toLowerCase();
}
