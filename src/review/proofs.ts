import type { Evidence } from '../model/documents.generated.ts';
import type { Item } from '../model/item.ts';
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

/** Evidence of what was done in the period, and what is still missing for it. */
export function proofsOf({ entries, standing, view }: ReviewBasis): Proofs {
  const done = new Set(entries.flatMap(({ fate, item }) => (fate === 'done' ? [item] : [])));
  const filed = [...done].flatMap((item) => {
    const its = entries.filter((entry) => entry.item === item);
    const own: readonly Evidence[] = ('evidence' in item.data && item.data.evidence) || [];
    const recorded = its.flatMap(({ records }) =>
      records.flatMap(({ details: { evidence = [], minutes } }) => [
        ...(minutes === undefined ? [] : [asEvidence(minutes)]),
        ...evidence,
      ]),
    );
    return [...recorded, ...own]
      .filter(({ date }) => date === undefined || date <= view.recordedBy)
      .map((evidence) => ({ item, evidence }));
  });
  return {
    filed,
    missing: standing.proofs.filter(({ item }) => done.has(item) || item.kind === 'indicator'),
  };
}

/** Minutes have a field of their own in a record. */
function asEvidence(
  minutes: string | { readonly ref?: string; readonly date?: string; readonly file?: string },
): Evidence {
  return { kind: 'minutes', ...(typeof minutes === 'string' ? { ref: minutes } : minutes) };
}
