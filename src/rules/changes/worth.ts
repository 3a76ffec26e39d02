import { type Fields, fieldsIn, numberIn } from '../../model/indicator/figure.ts';
import type { Direction } from '../../model/indicator/target.ts';
import type { Path } from '../../model/item.ts';
import { parseWhen, type Role, type When } from '../../model/when/when.ts';
import { areOtherDates, isLater } from './date-change.ts';
import { areOtherQuantities, type Shown, shownQuantity, weakenedPart } from './figure-change.ts';

/** What stands, or stood, in a field, as far as one can say what became of it. */
export type Worth =
  | { readonly kind: 'figure'; readonly fields: Fields }
  | { readonly kind: 'date'; readonly when: When }
  | { readonly kind: 'words'; readonly text: string };

const roles: readonly unknown[] = ['due', 'date', 'period'] satisfies Role[];
const quantities: readonly unknown[] = ['target', 'targets', 'milestones', 'split'];
const figureKeys = ['value', 'min', 'max', 'about'] as const;

/**
 * What a value at a path of an item says. A figure alone is meant as the one that stands there
 * now; undefined where nothing can be read.
 */
export function worthAt(path: Path, value: unknown, current: unknown): Worth | undefined {
  if (value === undefined) return undefined;
  const [field] = path;
  if (path.length === 1 && roles.includes(field)) {
    const { when } = parseWhen(field as Role, value);
    return when && { kind: 'date', when };
  }
  if (!quantities.includes(field))
    return { kind: 'words', text: typeof value === 'string' ? value : JSON.stringify(value) };
  const fields = fieldsAt(path, value, current);
  return fields && { kind: 'figure', fields };
}

function fieldsAt(path: Path, value: unknown, current: unknown): Fields | undefined {
  if (value === null) return {};
  const key = path.at(-1);
  if (path.at(-2) === 'split') {
    const part = numberIn(value);
    return part === undefined ? undefined : { split: { [String(key)]: part } };
  }
  if (key === 'split' || key === 'date' || key === 'period') return { [key]: value };
  const number = numberIn(value);
  if (number === undefined) return fieldsIn(value);
  if (figureKeys.some((each) => each === key)) return { [String(key)]: number };
  const used = figureKeys.find((each) => fieldsIn(current)?.[each] !== undefined);
  return { [used ?? 'value']: number };
}

/** What became weaker: a figure that asks for less, or a date that is put off. */
export function weakened(
  before: Worth | undefined,
  after: Worth | undefined,
  direction: Direction,
): readonly [Shown, Shown] | undefined {
  if (before?.kind === 'figure' && after?.kind === 'figure')
    return weakenedPart(before.fields, after.fields, direction);
  if (before?.kind !== 'date' || after?.kind !== 'date') return undefined;
  return isLater(after.when, before.when)
    ? [{ when: before.when }, { when: after.when }]
    : undefined;
}

/** Whether two values certainly disagree. Words may be given in short. */
export function differ(recorded: Worth | undefined, current: Worth | undefined): boolean {
  if (recorded?.kind === 'figure' && current?.kind === 'figure')
    return areOtherQuantities(recorded.fields, current.fields);
  if (recorded?.kind === 'date' && current?.kind === 'date')
    return areOtherDates(recorded.when, current.when);
  return false;
}

/** Whether a value is the one that a record names. */
export function isSame(recorded: Worth | undefined, current: Worth | undefined): boolean {
  if (!recorded || !current || recorded.kind !== current.kind) return false;
  if (recorded.kind === 'words') return recorded.text === (current as typeof recorded).text;
  return !differ(recorded, current);
}

export function shown(worth: Worth | undefined): Shown {
  if (worth?.kind === 'date') return { when: worth.when };
  if (worth?.kind === 'words') return { text: worth.text };
  return worth ? shownQuantity(worth.fields) : {};
}
