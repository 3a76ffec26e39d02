import type { Anchor, Path, Reference } from '../model/item.ts';
import { namesOf } from '../model/names-of.ts';
import { itemsOf, type Pact } from '../model/pact.ts';
import type { Placed } from './change.ts';

/** Reads values so that two ways of writing the same are equal. */
export interface ValueReader {
  /** What a value says; equal texts say the same, and nothing at all is empty. */
  readonly saying: (anchor: Anchor, placed: Placed) => string;
  /** The entries of a list, or the one value; what is an item of its own is left out. */
  readonly entriesOf: (anchor: Anchor, path: Path, value: unknown) => readonly Placed[];
}

/** `30` and `{ value: 30 }`, a day and `{ date }`, an id and `{ id }` are the same. */
const alone: ReadonlySet<string> = new Set(['value', 'date', 'name', 'id', 'when', 'ref', 'text']);

/**
 * Order counts nowhere: lists of names, points and dates are the same in any order, and one value
 * is the same as a list of one. Ids are given the names that they have in the later state.
 */
export function valueReader(
  pact: Pact,
  idNow: (id: string) => string,
  isGone: (id: string) => boolean,
): ValueReader {
  const items = new Set<unknown>(pact.items.map(({ data }) => data));
  const people = peopleOf(pact);
  const places = new WeakMap<Anchor, ReadonlyMap<string, Reference>>();

  function referenceAt(anchor: Anchor, path: Path): Reference | undefined {
    const known =
      places.get(anchor) ?? new Map(anchor.references.map((each) => [keyOf(each.path), each]));
    places.set(anchor, known);
    return known.get(keyOf(path));
  }

  function named({ form, name }: Reference): string {
    const key = name.trim().toLowerCase();
    const id = pact.byId.has(key) || form === 'id' ? key : people.get(key);
    return id === undefined ? key : idNow(id);
  }

  function read(anchor: Anchor, path: Path, value: unknown): unknown {
    if (value === undefined || value === null) return undefined;
    if (Array.isArray(value)) {
      const each = value.flatMap((one, index) => read(anchor, [...path, index], one) ?? []);
      return each.length <= 1 ? each[0] : each.map((one) => JSON.stringify(one)).sort();
    }
    if (typeof value === 'object') return readFields(anchor, path, value);
    const reference = referenceAt(anchor, path);
    if (!reference || reference.form === 'text') return String(value).replace(/\s+/g, ' ').trim();
    const name = named(reference);
    // That it is gone is told once; who was responsible is told with who is now.
    return isGone(name) && reference.relation !== 'owner' ? undefined : `@${name}`;
  }

  function readFields(anchor: Anchor, path: Path, value: object): unknown {
    if (items.has(value) && path.length > 0) return undefined;
    const fields = Object.entries(value).flatMap(([field, each]) => {
      const said = read(anchor, [...path, field], each);
      return said === undefined ? [] : [[field, said] as const];
    });
    const [only, ...others] = fields;
    if (!only) return undefined;
    if (others.length === 0 && alone.has(only[0])) return only[1];
    return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  return {
    saying: (anchor, { path, value }) => JSON.stringify(read(anchor, path, value)) ?? '',
    entriesOf: (anchor, path, value) =>
      (Array.isArray(value) ? value : [value])
        .map((each: unknown, index) => ({
          path: Array.isArray(value) ? [...path, index] : path,
          value: each,
        }))
        .filter((each) => read(anchor, each.path, each.value) !== undefined),
  };
}

/** Ids by everything that organisations, bodies and groups are called. */
function peopleOf(pact: Pact): ReadonlyMap<string, string> {
  const all = (['organisation', 'body', 'group'] as const).flatMap((kind) => itemsOf(pact, kind));
  return new Map(
    all
      .toReversed()
      .flatMap((item) =>
        namesOf(item).map((name) => [name.trim().toLowerCase(), item.id.toLowerCase()]),
      ),
  );
}

function keyOf(path: Path): string {
  return path.join('\n');
}
