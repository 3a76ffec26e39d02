import type { Evidence } from '../model/documents.generated.ts';
import { groupBy } from '../model/group-by.ts';
import type { Item } from '../model/item.ts';
import type { ItemRecord } from '../model/record.ts';
import type { Day } from '../model/when/day.ts';
import type { MissingProof } from '../status/proof.ts';
import type { ReviewBasis } from './basis.ts';

/** What proves that something took place or was done, by reference. */
export interface FiledProof {
  readonly item: Item;
  readonly evidence: Evidence;
}

export interface Proofs {
  readonly filed: readonly FiledProof[];
  readonly missing: readonly MissingProof[];
}

/** Evidence of what was done in the period, as it was there on the day, and what is missing. */
export function proofsOf({ entries, standing, view }: ReviewBasis): Proofs {
  const done = groupBy(
    entries.filter(({ fate }) => fate === 'done'),
    ({ item }) => item,
  );
  return {
    filed: [...done].flatMap(([item, its]) =>
      filedFor(
        item,
        its.flatMap(({ records }) => records),
        view.day,
      ).map((evidence) => ({
        item,
        evidence,
      })),
    ),
    missing: standing.proofs.filter(({ item }) => done.has(item) || item.kind === 'indicator'),
  };
}

/** Evidence in some records of an item, and at the item itself. */
export function filedFor(
  { data }: Item,
  records: readonly ItemRecord[],
  day: Day,
): readonly Evidence[] {
  const own: readonly Evidence[] = ('evidence' in data && data.evidence) || [];
  const recorded = records.flatMap(({ details: { evidence = [], minutes } }) => [
    ...(minutes === undefined ? [] : [asEvidence(minutes)]),
    ...evidence,
  ]);
  return [...recorded, ...own].filter(({ date }) => date === undefined || date <= day);
}

/** Minutes have a field of their own in a record. */
function asEvidence(minutes: NonNullable<ItemRecord['details']['minutes']>): Evidence {
  return { kind: 'minutes', ...(typeof minutes === 'string' ? { ref: minutes } : minutes) };
}
