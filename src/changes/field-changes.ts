import { fieldsIn, numberIn } from '../model/indicator/figure.ts';
import type { Anchor, Path } from '../model/item.ts';
import type { FieldChange, Placed } from './change.ts';
import { differingEntries, entryChanges } from './list-changes.ts';
import type { Reading } from './reading.ts';
import { rhythmChanges } from './rhythm-changes.ts';
import { compareStrictness } from './strictness.ts';

/** One item, or one document, of two states. */
export interface Anchors {
  readonly before: Anchor;
  readonly after: Anchor;
}

/** Without these less is promised than before. */
const promises: ReadonlySet<string> = new Set([
  ...['due', 'date', 'period', 'owner', 'duty', 'target', 'evidenceRequired', 'rhythm', 'meets'],
  ...['quorum', 'notice', 'minutes', 'baseline', 'checks'],
]);
const strict: ReadonlySet<string> = new Set(['quorum', 'notice', 'minutes', 'staleAfter']);
/** Lists of which one entry less is less promised. */
const weakLists: ReadonlySet<string> = new Set(['evidenceRequired', 'duty', 'binds']);
const names: ReadonlySet<string> = new Set(['title', 'name']);
/** What holds fields of its own, each of them compared alone. */
const holders: ReadonlySet<string> = new Set([
  ...['programme', 'grant', 'strategy', 'deadlines', 'thresholds', 'feeds'],
]);

/** What became of any field that has no comparer of its own. */
export function fieldChanges(
  anchors: Anchors,
  from: Placed,
  to: Placed,
  reading: Reading,
): readonly FieldChange[] {
  const { after, before } = anchors;
  const [said, says] = [reading.before.saying(before, from), reading.after.saying(after, to)];
  if (said === says) return [];
  const field = String(to.path.at(-1));
  if (holders.has(field) || (field === 'evidenceRequired' && fieldsIn(to.value ?? from.value)))
    return innerChanges(anchors, from, to, reading);
  if (field === 'rhythm' || field === 'meets') {
    const { before: then, after: now } = sidesOf(anchors, from, to, reading);
    const { come, gone } = differingEntries(then, now);
    return rhythmChanges(gone, come, then.length > gone.length);
  }
  if (said === '') return [{ code: 'set', path: to.path, to, isWeakening: false }];
  if (says === '')
    return [{ code: 'removed', path: from.path, from, isWeakening: isPromise(from.path) }];
  return [strictChange(from, to) ?? namedChange(from, to)].flatMap(
    (change) => change ?? listChanges(anchors, from, to, reading),
  );
}

/** Also by what holds it: the proofs that all indicators need. */
function isPromise(path: Path): boolean {
  return path.some((step) => promises.has(String(step)));
}

function namedChange(from: Placed, to: Placed): FieldChange | undefined {
  const isName = to.path.length === 1 && names.has(String(to.path[0]));
  return isName ? { code: 'renamed', path: to.path, from, to, isWeakening: false } : undefined;
}

function strictChange(from: Placed, to: Placed): FieldChange | undefined {
  const field = String(to.path.at(-1));
  if (to.path[0] === 'thresholds') {
    const [then, now] = [numberIn(from.value), numberIn(to.value)];
    if (then === undefined || now === undefined) return undefined;
    const code = now > then ? 'raised' : 'lowered';
    return { code, path: to.path, from, to, isWeakening: now < then };
  }
  const code = strict.has(field) ? compareStrictness(field, from.value, to.value) : undefined;
  return code && { code, path: to.path, from, to, isWeakening: code === 'loosened' };
}

/** What only grew, or only became shorter, tells of the entries; else both are shown in full. */
function listChanges(
  anchors: Anchors,
  from: Placed,
  to: Placed,
  reading: Reading,
): readonly FieldChange[] {
  const sides = sidesOf(anchors, from, to, reading);
  const differing = differingEntries(sides.before, sides.after);
  const isWeak = weakLists.has(String(to.path[0])) || to.path.at(-1) === 'binds';
  const { come, gone } = differing;
  if ((come.length === 0) !== (gone.length === 0)) return entryChanges(differing, isWeak);
  if (come.length > 0 && isWeak) return entryChanges(differing, isWeak);
  return [{ code: 'changed', path: to.path, from, to, isWeakening: false }];
}

function sidesOf({ after, before }: Anchors, from: Placed, to: Placed, reading: Reading) {
  const entries = (anchor: Anchor, { path, value }: Placed, side: 'before' | 'after') =>
    reading[side].entriesOf(anchor, path, value).map((placed) => ({
      placed,
      saying: reading[side].saying(anchor, placed),
    }));
  return { before: entries(before, from, 'before'), after: entries(after, to, 'after') };
}

/** Each field inside another on its own. */
export function innerChanges(
  anchors: Anchors,
  from: Placed,
  to: Placed,
  reading: Reading,
): readonly FieldChange[] {
  const [then, now] = [fieldsIn(from.value) ?? {}, fieldsIn(to.value) ?? {}];
  const fields = [...new Set([...Object.keys(now), ...Object.keys(then)])];
  return fields.flatMap((field) =>
    fieldChanges(
      anchors,
      { path: [...from.path, field], value: then[field] },
      { path: [...to.path, field], value: now[field] },
      reading,
    ),
  );
}
