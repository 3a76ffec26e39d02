import { fieldsIn } from '../model/indicator/figure.ts';
import type { Anchor, Path } from '../model/item.ts';
import type { FieldChange, Placed } from './change.ts';
import type { Anchors } from './field-changes.ts';
import { differingEntries } from './list-changes.ts';
import type { Reading } from './reading.ts';
import type { ValueReader } from './value-reader.ts';

/** By what an entry of a record is known; one that has none of these is the only one. */
const keys: Readonly<Record<string, readonly string[]>> = {
  held: ['date'],
  done: ['date'],
  values: ['date', 'period'],
  explanations: ['about'],
  questions: ['text'],
};

/** Fields that say what has happened, and not what is planned. */
export const recordFields: ReadonlySet<string> = new Set([
  ...['held', 'done', 'values', 'explanations', 'questions'],
  ...['invited', 'adopted', 'closed', 'sent', 'returned', 'accepted', 'evidence', 'votes'],
]);

/** What was recorded, corrected, or taken out of a record again. */
export function recordChanges(
  { after, before }: Anchors,
  field: string,
  reading: Reading,
): readonly FieldChange[] {
  const then = entriesOf(before, field, reading.before);
  const now = entriesOf(after, field, reading.after);
  const gone = [...then].filter(([key]) => !now.has(key)).map(([, placed]) => placed);
  const come = [...now].filter(([key]) => !then.has(key)).map(([, placed]) => placed);
  const both = [...now].flatMap(([key, to]) => {
    const from = then.get(key);
    return from ? [{ from, to }] : [];
  });
  const parts = both.flatMap((each) => partChanges(each, { after, before }, reading));
  const [from, to] = [gone[0], come[0]];
  if (from && to && gone.length === 1 && come.length === 1) return [...parts, corrected(from, to)];
  return [...parts, ...gone.map(taken), ...come.map(recorded)];
}

/** What is new, and what is else, in one entry that is in both. */
function partChanges(
  { from, to }: { readonly from: Placed; readonly to: Placed },
  { after, before }: Anchors,
  { after: now, before: then }: Reading,
): readonly FieldChange[] {
  if (then.saying(before, from) === now.saying(after, to)) return [];
  const [old, young] = [asFields(from.value), asFields(to.value)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(young)])];
  return names.flatMap((name): readonly FieldChange[] => {
    const sides = [partOf(from, name, old), partOf(to, name, young)] as const;
    const [said, says] = [then.saying(before, sides[0]), now.saying(after, sides[1])];
    if (said === says) return [];
    if (said === '') return [recorded(sides[1])];
    if (says === '') return [taken(sides[0])];
    if (name === 'state') return [{ ...corrected(...sides), code: 'approval' }];
    if (name !== 'evidence') return [corrected(...sides)];
    const { come, gone } = differingEntries(
      sayings(before, sides[0], then),
      sayings(after, sides[1], now),
    );
    return [...gone.map(taken), ...come.map(recorded)];
  });
}

function entriesOf(
  anchor: Anchor,
  field: string,
  reader: ValueReader,
): ReadonlyMap<string, Placed> {
  const value = (anchor.data as unknown as Readonly<Record<string, unknown>>)[field];
  const entries = reader.entriesOf(anchor, [field], value);
  const known = new Map<string, Placed>();
  for (const placed of entries) {
    const fields = asFields(placed.value);
    const name = (keys[field] ?? []).find((each) => fields[each] !== undefined);
    const whole = field === 'evidence' ? placed : partOf(placed, name, fields);
    const key = name === undefined && field !== 'evidence' ? '' : reader.saying(anchor, whole);
    const count = [...known.keys()].filter((each) => each.startsWith(`${key}\n`)).length;
    known.set(`${key}\n${count}`, placed);
  }
  return known;
}

function sayings(anchor: Anchor, { path, value }: Placed, reader: ValueReader) {
  return reader
    .entriesOf(anchor, path, value)
    .map((placed) => ({ placed, saying: reader.saying(anchor, placed) }));
}

/** A day alone is the date of its record. */
function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return fieldsIn(value) ?? { date: value };
}

function partOf({ path, value }: Placed, name: string | undefined, fields: object): Placed {
  if (name === undefined) return { path, value };
  const inner: Path = fieldsIn(value) ? [...path, name] : path;
  return { path: inner, value: (fields as Readonly<Record<string, unknown>>)[name] };
}

function recorded(to: Placed): FieldChange {
  return { code: 'recorded', path: to.path, to, isWeakening: false };
}

function taken(from: Placed): FieldChange {
  return { code: 'record-removed', path: from.path, from, isWeakening: true };
}

function corrected(from: Placed, to: Placed): FieldChange {
  return { code: 'record-corrected', path: to.path, from, to, isWeakening: false };
}
