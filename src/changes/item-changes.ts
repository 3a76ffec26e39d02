import type { Indicator } from '../model/documents.generated.ts';
import { directionOf } from '../model/indicator/target.ts';
import type { Item } from '../model/item.ts';
import type { FieldChange, Placed } from './change.ts';
import { checkChanges } from './check-changes.ts';
import { dateChanges } from './date-changes.ts';
import { fieldChanges } from './field-changes.ts';
import { cameOrWent, figureChanges, namedChanges } from './figure-changes.ts';
import { allowanceChanges, memberChanges } from './keyed-changes.ts';
import type { DocumentPair } from './match-documents.ts';
import type { Pair } from './match-items.ts';
import { milestoneChanges } from './milestone-changes.ts';
import { periodChanges } from './period-changes.ts';
import { pointChanges } from './point-changes.ts';
import type { Reading } from './reading.ts';
import { recordChanges, recordFields } from './record-changes.ts';
import { withShift } from './record-shift.ts';

/** What heads a document or an item, or is told of in another way. */
const untold: ReadonlySet<string> = new Set([
  ...['paktum', 'kind', 'id', 'formerly', 'moved', 'changes'],
]);

type Data = Readonly<Record<string, unknown>>;

/** What became of each field of an item, in the order in which the later state has them. */
export function itemChanges(pair: Pair, reading: Reading): readonly FieldChange[] {
  const { after, before } = pair;
  const [then, now] = [before.data as unknown as Data, after.data as unknown as Data];
  // Several fields say when it is; they are told together.
  const dates: ReadonlySet<string> = new Set(
    [before.when?.role, after.when?.role, 'time'].flatMap((each) => each ?? []),
  );
  const fields = fieldsOf(then, now).filter((field) => !dates.has(field));
  return withoutOwnEvidence([
    ...idChange(pair),
    ...kindChange(pair),
    ...dateChanges(pair, reading),
    ...fields.flatMap((field) =>
      itemField(
        pair,
        { path: [field], value: then[field] },
        { path: [field], value: now[field] },
        reading,
      ),
    ),
    ...parentChange(pair, reading),
  ]);
}

/** What proves a record that is new itself belongs to it. */
function withoutOwnEvidence(changes: readonly FieldChange[]): readonly FieldChange[] {
  const isRecord = ({ code, path: [field] }: FieldChange) =>
    code === 'recorded' && (field === 'held' || field === 'done');
  if (!changes.some(isRecord)) return changes;
  return changes.filter(({ code, path }) => code !== 'recorded' || path[0] !== 'evidence');
}

/** What became of each field of a document. */
export function documentChanges(pair: DocumentPair, reading: Reading): readonly FieldChange[] {
  const [then, now] = [pair.before.data as unknown as Data, pair.after.data as unknown as Data];
  return fieldsOf(then, now).flatMap((field) => {
    const [from, to] = [
      { path: [field], value: then[field] },
      { path: [field], value: now[field] },
    ];
    if (field === 'checks') return checkChanges(from, to, reading.usualSeverity);
    if (field === 'allow') return allowanceChanges(pair, from, to, reading);
    if (field === 'adopted') return recordChanges(pair, field, reading);
    if (field === 'period') return periodChanges(pair, from, to, reading);
    return fieldChanges(pair, from, to, reading);
  });
}

function fieldsOf(then: Data, now: Data): readonly string[] {
  return [...new Set([...Object.keys(now), ...Object.keys(then)])].filter(
    (field) => !untold.has(field),
  );
}

function itemField(pair: Pair, from: Placed, to: Placed, reading: Reading): readonly FieldChange[] {
  const field = String(to.path[0]);
  const direction =
    pair.before.kind === 'indicator' ? directionOf(pair.before.data as Indicator) : undefined;
  if (field === 'held' || field === 'done')
    return recordChanges(pair, field, reading).map((each) => withShift(each, pair.after, reading));
  if (recordFields.has(field)) return recordChanges(pair, field, reading);
  if (field === 'agenda' && pair.after.kind === 'duty')
    return fieldChanges(pair, from, to, reading);
  switch (field) {
    case 'agenda':
    case 'results':
      return pointChanges(pair, field, reading);
    case 'targets':
    case 'split':
      return namedChanges(from, to, direction);
    case 'target':
      return isSame(pair, from, to, reading)
        ? []
        : (cameOrWent(from, to) ?? figureChanges(from, to, direction));
    case 'milestones':
      return milestoneChanges(pair);
    case 'cancelled':
      return cancellationChanges(pair, from, to, reading);
    case 'members':
      return memberChanges(pair, from, to, reading);
    case 'allow':
      return allowanceChanges(pair, from, to, reading);
    default:
      return fieldChanges(pair, from, to, reading);
  }
}

function isSame({ after, before }: Pair, from: Placed, to: Placed, reading: Reading): boolean {
  return reading.before.saying(before, from) === reading.after.saying(after, to);
}

function cancellationChanges(
  pair: Pair,
  from: Placed,
  to: Placed,
  reading: Reading,
): readonly FieldChange[] {
  if (isSame(pair, from, to, reading)) return [];
  const { path } = to;
  if (from.value === undefined || from.value === null)
    return [{ code: 'cancelled', path, to, isWeakening: true }];
  if (to.value === undefined || to.value === null)
    return [{ code: 'resumed', path, from, isWeakening: false }];
  return [{ code: 'record-corrected', path, from, to, isWeakening: false }];
}

function idChange({ after, before }: Pair): readonly FieldChange[] {
  if (before.id.toLowerCase() === after.id.toLowerCase()) return [];
  const path = ['id'];
  const from = { path, value: before.id };
  return [{ code: 'id-changed', path, from, to: { path, value: after.id }, isWeakening: false }];
}

/** An event that is a meeting now. */
function kindChange({ after, before }: Pair): readonly FieldChange[] {
  if (after.kind === before.kind) return [];
  const path = ['kind'];
  const sides = { from: { path, value: before.kind }, to: { path, value: after.kind } };
  return [{ code: 'changed', path, ...sides, isWeakening: false }];
}

/** It belongs to something else now: another action has the output. */
function parentChange({ after, before }: Pair, { nowOf }: Reading): readonly FieldChange[] {
  const { parent } = after;
  const former: Item | undefined = before.parent && nowOf.get(before.parent);
  if (!parent || !before.parent || former === parent) return [];
  const place = (item: Item): Placed => ({ path: ['parent'], value: item.title });
  const sides = { from: place(before.parent), to: place(parent) };
  return [{ code: 'changed', path: ['parent'], ...sides, isWeakening: false }];
}
