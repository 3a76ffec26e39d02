import type { Ledger } from './ledger.ts';

/** Where every date went, as data. */
export function ledgerJson({ counts, items }: Ledger): object {
  return {
    counts,
    items: items.map(({ entries, feeds, item, leftOut }) => ({
      id: item.id,
      kind: item.kind,
      title: item.title,
      entries,
      feeds,
      leftOut,
    })),
  };
}
