import type { FieldChange, Placed } from './change.ts';

/** Entries of a list with what they say, for comparing in any order. */
export interface Entry {
  readonly placed: Placed;
  readonly saying: string;
}

/** Takes entries that say the same out of both lists; what is left came or went. */
export function differingEntries(
  then: readonly Entry[],
  now: readonly Entry[],
): { readonly gone: readonly Placed[]; readonly come: readonly Placed[] } {
  return { gone: notIn(then, now), come: notIn(now, then) };
}

function notIn(entries: readonly Entry[], others: readonly Entry[]): readonly Placed[] {
  const left = new Map<string, number>();
  for (const { saying } of others) left.set(saying, (left.get(saying) ?? 0) + 1);
  return entries.flatMap(({ placed, saying }) => {
    const count = left.get(saying) ?? 0;
    left.set(saying, count - 1);
    return count > 0 ? [] : [placed];
  });
}

/** What is new in a list, and what is gone from it, each on its own. */
export function entryChanges(
  { come, gone }: { readonly gone: readonly Placed[]; readonly come: readonly Placed[] },
  isWeakening: boolean,
): readonly FieldChange[] {
  return [
    ...gone.map((from) => ({ code: 'entry-removed' as const, path: from.path, from, isWeakening })),
    ...come.map((to) => ({ code: 'entry-added' as const, path: to.path, to, isWeakening: false })),
  ];
}
