import { fieldsIn } from '../model/indicator/figure.ts';
import type { FieldChange, Placed } from './change.ts';
import type { Anchors } from './field-changes.ts';
import type { Reading } from './reading.ts';

/** Members of a body: each is known by its organisation, else by its number. */
export function memberChanges(
  anchors: Anchors,
  from: Placed,
  to: Placed,
  reading: Reading,
): readonly FieldChange[] {
  return keyedChanges(anchors, from, to, reading, ['organisation', 'name', 'number'], {
    come: (placed) => ({ code: 'entry-added', path: placed.path, to: placed, isWeakening: false }),
    gone: (placed) => ({
      code: 'entry-removed',
      path: placed.path,
      from: placed,
      isWeakening: false,
    }),
  });
}

/** Findings that are accepted from now on, and that no longer are. */
export function allowanceChanges(
  anchors: Anchors,
  from: Placed,
  to: Placed,
  reading: Reading,
): readonly FieldChange[] {
  return keyedChanges(anchors, from, to, reading, ['rule'], {
    come: (placed) => ({ code: 'accepted', path: placed.path, to: placed, isWeakening: true }),
    gone: (placed) => ({
      code: 'no-longer-accepted',
      path: placed.path,
      from: placed,
      isWeakening: false,
    }),
  });
}

interface CameOrWent {
  readonly come: (placed: Placed) => FieldChange;
  readonly gone: (placed: Placed) => FieldChange;
}

function keyedChanges(
  { after, before }: Anchors,
  from: Placed,
  to: Placed,
  reading: Reading,
  keys: readonly string[],
  { come, gone }: CameOrWent,
): readonly FieldChange[] {
  const list = (side: 'before' | 'after', anchor: Anchors['before'], { path, value }: Placed) =>
    reading[side].entriesOf(anchor, path, value).map((placed) => {
      const fields = fieldsIn(placed.value);
      const key = keys.find((each) => fields?.[each] !== undefined);
      const inner =
        key === undefined ? placed : { path: [...placed.path, key], value: fields?.[key] };
      return { placed, key: reading[side].saying(anchor, inner) };
    });
  const left = list('before', before, from);
  const changes = list('after', after, to).flatMap(({ key, placed }): readonly FieldChange[] => {
    const at = left.findIndex((each) => each.key === key);
    const [old] = at < 0 ? [] : left.splice(at, 1);
    if (!old) return [come(placed)];
    const isSame =
      reading.before.saying(before, old.placed) === reading.after.saying(after, placed);
    if (isSame) return [];
    const sides = { path: placed.path, from: old.placed, to: placed };
    return [{ code: 'changed', ...sides, isWeakening: false }];
  });
  return [...left.map(({ placed }) => gone(placed)), ...changes];
}
