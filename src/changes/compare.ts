import type { Anchor, Item, PlanDocument } from '../model/item.ts';
import { type Pact, plansOf } from '../model/pact.ts';
import { becauseOf, recordsOf } from './because.ts';
import type { Change, FieldChange, Placed, State } from './change.ts';
import { compareChangeRecords } from './change-records.ts';
import type { Consequence } from './consequence.ts';
import type { Anchors } from './field-changes.ts';
import { followsOf } from './follows.ts';
import { groupOf } from './group-of.ts';
import { documentChanges, itemChanges } from './item-changes.ts';
import { type Kept, keptMonths } from './kept-months.ts';
import { allowanceChanges } from './keyed-changes.ts';
import { likelyNewIds } from './likely-ids.ts';
import { matchDocuments } from './match-documents.ts';
import { type Matched, matchItems, type Pair } from './match-items.ts';
import { type Reading, readBoth } from './reading.ts';
import { remedyFor } from './remedy.ts';
import { isToldElsewhere, isWeakLoss } from './told-elsewhere.ts';

/** What changed from one state of a plan to another, and what follows from it. */
export interface Comparison {
  readonly before: State;
  readonly after: State;
  /** In the order of the later state; what is gone comes last. */
  readonly changes: readonly Change[];
  readonly follows: readonly Consequence[];
  readonly kept: Kept;
}

/** Compares two states of a plan; texts, order and place of what is written do not count. */
export function comparePacts(
  before: State,
  after: State,
  usualSeverity: Reading['usualSeverity'],
): Comparison {
  const matched = matchItems(before.pact, after.pact);
  const reading = readBoth(before.pact, after.pact, matched, usualSeverity);
  const newIds = likelyNewIds(matched);
  const plans = plansOf(after.pact);
  const explain: Explain = (change, anchors, records = []) => {
    const because = becauseOf(change, records, aboutOf(anchors, matched, plans), reading);
    const maybeNow = change.code === 'deleted' ? newIds.get(anchors.before) : undefined;
    const explained = {
      ...change,
      ...anchors,
      ...(because && { because }),
      ...(maybeNow && { maybeNow }),
    };
    const remedy = remedyFor(explained);
    return { ...explained, group: groupOf(change), ...(remedy && { remedy }) };
  };
  const documents = matchDocuments(before.pact, after.pact, matched);
  const changes = [
    ...documents.pairs.flatMap((anchors) =>
      documentChanges(anchors, reading).map((change) => explain(change, anchors)),
    ),
    ...documents.come.flatMap((document) =>
      [...emptyDocument('added', document, after.pact), ...newAllowances(document, reading)].map(
        (change) => explain(change, { after: document }),
      ),
    ),
    ...documents.gone.flatMap((document) =>
      emptyDocument('deleted', document, before.pact).map((change) =>
        explain(change, { before: document }),
      ),
    ),
    ...after.pact.items.flatMap((item) => {
      const old = matched.thenOf.get(item);
      if (old) return pairChanges({ before: old, after: item }, reading, explain);
      if (after.pact.copies.has(item) || isToldElsewhere(item, 'after', matched)) return [];
      return [explain(cameOf(item), { after: item })];
    }),
    ...matched.gone
      .filter((item) => !isToldElsewhere(item, 'before', matched))
      .map((item) => explain(goneOf(item), { before: item })),
  ];
  return {
    before,
    after,
    changes,
    follows: followsOf(before, after, matched, reading, changes),
    kept: keptMonths(matched.pairs, before.pact, after.pact),
  };
}

type Explain = (
  change: FieldChange,
  anchors: Partial<Anchors>,
  records?: readonly Placed[],
) => Change;

/** What became of an item, with the records of it that tell of nothing else. */
function pairChanges(pair: Pair, reading: Reading, explain: Explain): readonly Change[] {
  const { changes, come } = compareChangeRecords(pair, reading);
  const fields = itemChanges(pair, reading).map((change) => ({
    change,
    records: recordsOf(change, pair, come, reading),
  }));
  const used = new Set(fields.flatMap(({ records }) => records));
  const alone = come
    .filter((entry) => !used.has(entry))
    .map((to) => ({ code: 'recorded' as const, path: to.path, to, isWeakening: false }));
  return [
    ...fields.map(({ change, records }) => explain(change, pair, records)),
    ...[...changes, ...alone].map((change) => explain(change, pair)),
  ];
}

/** What a document holds tells of it; one without items is told of itself. */
function emptyDocument(
  code: 'added' | 'deleted',
  document: PlanDocument,
  { items }: Pact,
): readonly FieldChange[] {
  const isEmpty = items.every((item) => item.document !== document);
  return isEmpty ? [{ code, path: [], isWeakening: false }] : [];
}

function newAllowances(document: Anchor, reading: Reading): readonly FieldChange[] {
  const { data } = document;
  const path = ['allow'];
  const to = { path, value: 'allow' in data ? data.allow : undefined };
  return allowanceChanges(
    { before: document, after: document },
    { path, value: undefined },
    to,
    reading,
  );
}

function cameOf({ kind }: Item): FieldChange {
  return { code: kind === 'decision' ? 'decided' : 'added', path: [], isWeakening: false };
}

function goneOf(item: Item): FieldChange {
  return { code: 'deleted', path: [], isWeakening: isWeakLoss(item) };
}

/** What a decision would have to be about; the plan itself for what is no item of it any more. */
function aboutOf(
  { after, before }: Partial<Anchors>,
  { nowOf }: Matched,
  plans: readonly Item[],
): readonly Item[] {
  if (after)
    return 'id' in after
      ? [after.id === '' ? after.parent : after].flatMap((item) => item ?? [])
      : plans;
  const parent = before && 'parent' in before ? before.parent : undefined;
  const now = parent && nowOf.get(parent);
  return now ? [now, ...plans] : plans;
}
