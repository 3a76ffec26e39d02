import { groupBy } from '../model/group-by.ts';
import type { PlanDocument } from '../model/item.ts';
import { headOf, type Pact } from '../model/pact.ts';
import type { Matched } from './match-items.ts';

/** One document of two states. */
export interface DocumentPair {
  readonly before: PlanDocument;
  readonly after: PlanDocument;
}

export interface MatchedDocuments {
  readonly pairs: readonly DocumentPair[];
  readonly come: readonly PlanDocument[];
  readonly gone: readonly PlanDocument[];
}

/**
 * Which documents of two states are the same: by what stands in them, because files can be split,
 * merged and renamed. A review is an item of its own.
 */
export function matchDocuments(
  before: Pact,
  after: Pact,
  { pairs: items }: Matched,
): MatchedDocuments {
  const shared = groupBy(items, (pair) => pair.after.document);
  const taken = new Set<PlanDocument>();
  const found = (document: PlanDocument): PlanDocument | undefined => {
    if (document === headOf(after)) return headOf(before);
    const free = before.documents.filter(
      (each) => each.kind === document.kind && each !== headOf(before) && !taken.has(each),
    );
    const sources = groupBy(shared.get(document) ?? [], (pair) => pair.before.document);
    const count = (each: PlanDocument) => sources.get(each)?.length ?? 0;
    const [most] = free.toSorted((a, b) => count(b) - count(a));
    const isAlone = after.documents.filter(({ kind }) => kind === document.kind).length === 1;
    return most && (count(most) > 0 || (free.length === 1 && isAlone)) ? most : undefined;
  };
  const pairs: DocumentPair[] = [];
  const come: PlanDocument[] = [];
  for (const document of after.documents.filter(({ kind }) => kind !== 'review')) {
    const old = found(document);
    if (old) {
      taken.add(old);
      pairs.push({ before: old, after: document });
    } else come.push(document);
  }
  const isLeft = (each: PlanDocument) => each.kind !== 'review' && !taken.has(each);
  return { pairs, come, gone: before.documents.filter(isLeft) };
}
