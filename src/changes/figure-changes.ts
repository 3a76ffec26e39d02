import {
  type Fields,
  fieldsIn,
  momentIn,
  numberIn,
  quantityIn,
  rounded,
} from '../model/indicator/figure.ts';
import { type Direction, goalOf, isWeaker, targetIn } from '../model/indicator/target.ts';
import type { Path } from '../model/item.ts';
import { areSameFields } from './are-same-fields.ts';
import type { FieldChange, Placed } from './change.ts';
import { isPutOff, shiftOf } from './shift.ts';

/** Less is better where only a most is given. */
export function directionIn(quantity: unknown): Direction {
  const { max, min, value } = quantityIn(quantity) ?? {};
  return max !== undefined && min === undefined && value === undefined
    ? 'decreasing'
    : 'increasing';
}

/** What became of a quantity: its figure, its date, and each part of its split. */
export function figureChanges(
  from: Placed,
  to: Placed,
  direction: Direction = directionIn(from.value),
): readonly FieldChange[] {
  const [then, now] = [quantityIn(from.value), quantityIn(to.value)];
  if (!then || !now) return [changed(from, to, false)];
  const parts = [
    figureChange(from, to, [then, now], direction),
    dueChange(from, to, [then, now]),
    ...splitChanges(from, to, [then, now], direction),
  ].filter((change) => change !== undefined);
  if (parts.length > 0) return parts;
  return [changed(from, to, isWeaker(now, then, direction) || isRougher(then, now))];
}

type Sides = readonly [then: Fields, now: Fields];

function figureChange(
  from: Placed,
  to: Placed,
  [then, now]: Sides,
  direction: Direction,
): FieldChange | undefined {
  // Persons in each year are not persons in all.
  if (
    ['per', 'unit'].some(
      (key) => then[key] !== now[key] && then[key] !== undefined && now[key] !== undefined,
    )
  )
    return undefined;
  const [former, current] = [figureOf(then, direction), figureOf(now, direction)];
  if (former === undefined || current === undefined || former === current) return undefined;
  const difference = rounded(Math.abs(current - former));
  return {
    code: current > former ? 'raised' : 'lowered',
    path: to.path,
    from: without(from, ['date', 'split']),
    to: without(to, ['date', 'split']),
    difference,
    ...(former !== 0 && { percent: rounded((100 * difference) / Math.abs(former)) }),
    isWeakening: current > former === (direction === 'decreasing'),
  };
}

/** A rough figure counts as one where there is no other. */
function figureOf(fields: Fields, direction: Direction): number | undefined {
  return goalOf(targetIn(fields), direction) ?? numberIn(fields['about']);
}

/** The day by which it is to be reached. */
function dueChange(from: Placed, to: Placed, [then, now]: Sides): FieldChange | undefined {
  if (then['date'] === undefined || now['date'] === undefined) return undefined;
  const [former, current] = [then, now].map(({ date }) => momentIn({ date })?.last);
  if (former === undefined || current === undefined) return undefined;
  const exactly = (day: string) => ({ earliest: day, latest: day });
  const shift = shiftOf(exactly(former), exactly(current));
  if (!shift) return undefined;
  return {
    code: shift.code,
    path: [...to.path, 'date'],
    from: { path: [...from.path, 'date'], value: then['date'] },
    to: { path: [...to.path, 'date'], value: now['date'] },
    shifts: [{ edge: 'both', ...shift }],
    isWeakening: isPutOff(shift),
  };
}

function splitChanges(
  from: Placed,
  to: Placed,
  [then, now]: Sides,
  direction: Direction,
): readonly FieldChange[] {
  const at = (placed: Placed, split: unknown) => ({
    path: [...placed.path, 'split'],
    value: split,
  });
  return namedChanges(at(from, then['split']), at(to, now['split']), direction);
}

/** What became of quantities under names: targets, the parts of a split. */
export function namedChanges(
  from: Placed,
  to: Placed,
  direction?: Direction,
): readonly FieldChange[] {
  const [then, now] = [fieldsIn(from.value) ?? {}, fieldsIn(to.value) ?? {}];
  const names = [...new Set([...Object.keys(then), ...Object.keys(now)])].sort();
  return names.flatMap((name): readonly FieldChange[] => {
    const old = { path: [...from.path, name], value: then[name] };
    const young = { path: [...to.path, name], value: now[name] };
    if (areSameFields(old.value, young.value)) return [];
    return cameOrWent(old, young) ?? figureChanges(old, young, direction);
  });
}

/** A figure that is new, or that is no longer asked for; undefined where there are both. */
export function cameOrWent(from: Placed, to: Placed): readonly FieldChange[] | undefined {
  const isNothing = ({ value }: Placed) => value === undefined || value === null;
  if (isNothing(from)) return [{ code: 'set', path: to.path, to, isWeakening: false }];
  if (isNothing(to)) return [{ code: 'removed', path: from.path as Path, from, isWeakening: true }];
  return undefined;
}

/** A promise that is no longer one: at least so many became about so many. */
function isRougher(then: Fields, now: Fields): boolean {
  const isFirm = ({ max, min, value }: Fields) =>
    [max, min, value].some((each) => each !== undefined);
  return isFirm(then) && !isFirm(now);
}

function changed(from: Placed, to: Placed, isWeakening: boolean): FieldChange {
  return { code: 'changed', path: to.path, from, to, isWeakening };
}

/** The figure alone, where the rest has its own line. */
function without({ path, value }: Placed, names: readonly string[]): Placed {
  const fields = fieldsIn(value);
  if (!fields) return { path, value };
  return {
    path,
    value: Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name))),
  };
}
