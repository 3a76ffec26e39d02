import { agendaPoints, verbs } from '../model/agenda.ts';
import { fieldsIn } from '../model/indicator/figure.ts';
import type { Item, Reference } from '../model/item.ts';
import { cancelledOn } from '../model/record.ts';
import type { FieldChange, Placed } from './change.ts';
import type { Pair } from './match-items.ts';
import type { Reading } from './reading.ts';
import type { ValueReader } from './value-reader.ts';

type List = 'agenda' | 'results';

/** One thing of an agenda: a verb with one object, a duty, or words. */
interface Atom {
  readonly saying: string;
  /** What else its point says: the period it reports on, the meeting to which it was put off. */
  readonly rest: string;
  readonly isText: boolean;
  readonly placed: Placed;
  readonly point: Placed;
}

/** Points that came, went or were changed. How they are bundled and in which order does not count. */
export function pointChanges(
  { after, before }: Pair,
  field: List,
  reading: Reading,
): readonly FieldChange[] {
  const then = atomsOf(before, field, reading.before);
  const now = atomsOf(after, field, reading.after);
  takePairs(then, now, (a, b) => a.saying === b.saying && a.rest === b.rest);
  const touched = takePairs(then, now, (a, b) => a.saying === b.saying);
  const reworded = takePairs(then, now, (a, b) => a.isText && b.isText && isReworded(a, b));
  return [
    ...oncePerPoint([...touched, ...reworded]).map(([{ point: from }, { point: to }]) => {
      const isPutOff = field === 'agenda' && isMovedElsewhere({ before, after }, from, to, reading);
      const code = isPutOff ? ('put-off' as const) : ('changed' as const);
      return { code, path: to.path, from, to, isWeakening: isPutOff };
    }),
    ...then.map(({ placed }) => ({
      code: 'entry-removed' as const,
      path: placed.path,
      from: placed,
      isWeakening: field === 'agenda' && !isCalledOff(placed, before, reading),
    })),
    ...now.map(({ placed }) => ({
      code: 'entry-added' as const,
      path: placed.path,
      to: placed,
      isWeakening: false,
    })),
  ];
}

/** Put off to a meeting, or from that one to yet another. */
function isMovedElsewhere(
  { after, before }: Pair,
  from: Placed,
  to: Placed,
  reading: Reading,
): boolean {
  const target = ({ path, value }: Placed) => ({
    path: [...path, 'movedTo'],
    value: fieldsIn(value)?.['movedTo'],
  });
  const now = reading.after.saying(after, target(to));
  return now !== '' && now !== reading.before.saying(before, target(from));
}

/** What no longer takes place need not be on an agenda any more. */
function isCalledOff({ value }: Placed, { references }: Item, reading: Reading): boolean {
  const named = references.find(({ name }) => name === value);
  const now = named && reading.nowOfId(named.name);
  return now !== undefined && cancelledOn(now) !== undefined;
}

const things: ReadonlySet<string> = new Set([...verbs, 'duty']);

function atomsOf(item: Item, field: List, reader: ValueReader): Atom[] {
  const data = item.data as Partial<Record<List, readonly unknown[]>>;
  return agendaPoints(item, field).flatMap(({ duties, objects, text }, index): Atom[] => {
    const point = { path: [field, index], value: data[field]?.[index] };
    const named = [...objects.flatMap((each) => each.named), ...duties];
    const rest = restOf(item, point, reader);
    if (named.length === 0)
      return text === undefined
        ? []
        : [{ saying: plain(text), rest, isText: true, placed: { ...point, value: text }, point }];
    const there = named.filter((reference) => reader.saying(item, placeOf(reference)) !== '');
    return there.map((reference) => ({
      saying: `${reference.relation} ${reader.saying(item, placeOf(reference))}`,
      rest: `${rest} ${text === undefined ? '' : plain(text)} ${reference.as ?? ''}`,
      isText: reference.form === 'text',
      placed: placeOf(reference),
      point,
    }));
  });
}

function placeOf({ name, path }: Reference): Placed {
  return { path, value: name };
}

function restOf(item: Item, { path, value }: Placed, reader: ValueReader): string {
  if (typeof value !== 'object' || value === null) return '';
  const others = Object.entries(value).filter(([name]) => !things.has(name) && name !== 'text');
  return reader.saying(item, { path, value: Object.fromEntries(others) });
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** At least half of the words are the same. */
function isReworded(a: Atom, b: Atom): boolean {
  const [former, current] = [a, b].map(({ saying }) => saying.toLowerCase().split(' '));
  const shared = (former ?? []).filter((word) => current?.includes(word)).length;
  return shared * 2 >= Math.max(former?.length ?? 0, current?.length ?? 0);
}

/** Takes what belongs together out of both lists. */
function takePairs(
  then: Atom[],
  now: Atom[],
  areSame: (a: Atom, b: Atom) => boolean,
): readonly (readonly [Atom, Atom])[] {
  const pairs = then.flatMap((a) => {
    const b = now.find((each) => areSame(a, each));
    if (!b) return [];
    now.splice(now.indexOf(b), 1);
    return [[a, b] as const];
  });
  for (const [a] of pairs) then.splice(then.indexOf(a), 1);
  return pairs;
}

/** What is said of several objects at once changed once. */
function oncePerPoint(
  pairs: readonly (readonly [Atom, Atom])[],
): readonly (readonly [Atom, Atom])[] {
  return pairs.filter(
    ([, { point }], index) => index === pairs.findIndex(([, other]) => other.point === point),
  );
}
