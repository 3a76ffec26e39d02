import { type Fields, fieldsIn } from '../model/indicator/figure.ts';
import type { Item } from '../model/item.ts';
import type { FieldChange, Placed } from './change.ts';
import type { Pair } from './match-items.ts';
import type { Reading } from './reading.ts';
import type { ValueReader } from './value-reader.ts';

/** What is recorded of changes of the plan itself: `moved` and `changes`. */
export interface ChangeRecords {
  /** New ones: they explain what was changed. */
  readonly come: readonly Placed[];
  /** What became of those that were there: approved, corrected, taken out. */
  readonly changes: readonly FieldChange[];
}

const lists = ['moved', 'changes'] as const;

export function compareChangeRecords(pair: Pair, reading: Reading): ChangeRecords {
  const each = lists.map((list) => compareList(pair, list, reading));
  return {
    come: each.flatMap(({ come }) => come),
    changes: each.flatMap(({ changes }) => changes),
  };
}

function compareList(
  { after, before }: Pair,
  list: (typeof lists)[number],
  reading: Reading,
): ChangeRecords {
  const then = entriesOf(before, list, reading.before);
  const left = new Set(then);
  const come: Placed[] = [];
  const changes: FieldChange[] = [];
  for (const entry of entriesOf(after, list, reading.after)) {
    const old = [...left].find(({ key }) => key === entry.key);
    if (old) {
      left.delete(old);
      changes.push(...partChanges({ after, before }, old.placed, entry.placed, reading));
    } else come.push(entry.placed);
  }
  const gone = [...left].map(
    ({ placed }): FieldChange => ({
      code: 'record-removed',
      path: placed.path,
      from: placed,
      isWeakening: true,
    }),
  );
  return { come, changes: [...changes, ...gone] };
}

interface Entry {
  readonly key: string;
  readonly placed: Placed;
}

/** An entry is known by its field and what it changed from and to. */
function entriesOf(item: Item, list: string, reader: ValueReader): readonly Entry[] {
  const value = (item.data as Readonly<Record<string, unknown>>)[list];
  return reader.entriesOf(item, [list], value).map((placed) => {
    const { field, from, to } = fieldsIn(placed.value) ?? {};
    return { key: reader.saying(item, { ...placed, value: { field, from, to } }), placed };
  });
}

function partChanges(
  { after, before }: Pair,
  old: Placed,
  young: Placed,
  reading: Reading,
): readonly FieldChange[] {
  const [then, now] = [fieldsIn(old.value) ?? {}, fieldsIn(young.value) ?? {}];
  const names = [...new Set([...Object.keys(then), ...Object.keys(now)])];
  return names.flatMap((name): readonly FieldChange[] => {
    const [from, to] = [partOf(old, then, name), partOf(young, now, name)];
    const [said, says] = [reading.before.saying(before, from), reading.after.saying(after, to)];
    if (said === says) return [];
    const sides = {
      path: says === '' ? from.path : to.path,
      ...(said !== '' && { from }),
      ...(says !== '' && { to }),
    };
    if (name === 'approval') return [{ ...sides, code: 'approval', isWeakening: false }];
    if (said === '') return [{ ...sides, code: 'recorded', isWeakening: false }];
    const isGone = says === '';
    return [
      { ...sides, code: isGone ? 'record-removed' : 'record-corrected', isWeakening: isGone },
    ];
  });
}

function partOf({ path }: Placed, fields: Fields, name: string): Placed {
  return { path: [...path, name], value: fields[name] };
}
