import { type Fields, momentIn, numberIn, rounded, splitIn } from '../../model/indicator/figure.ts';
import { type Direction, goalOf, isWeaker, targetIn } from '../../model/indicator/target.ts';
import { parseWhen, type When } from '../../model/when/when.ts';

/** What is shown of a value: a figure, a date or words; none of them where nothing is left. */
export interface Shown {
  readonly text?: string;
  readonly number?: number;
  readonly when?: When;
}

const figures = ['value', 'min', 'max', 'about'] as const;

/** Less is better where only a most is given. */
export function directionIn({ max, min, value }: Fields): Direction {
  return max !== undefined && min === undefined && value === undefined
    ? 'decreasing'
    : 'increasing';
}

/** What became weaker of a quantity, before and after; undefined where nothing certainly did. */
export function weakenedPart(
  before: Fields,
  after: Fields,
  direction: Direction,
): readonly [Shown, Shown] | undefined {
  if (areOtherMeasures(before, after)) return undefined;
  const now = withFigure(after);
  const then = saidInBoth(withFigure(before), now);
  if (!isWeaker(now, then, direction)) return undefined;
  const [from, to] = [goal(then, direction), goal(now, direction)];
  if (from !== to) return [shownNumber(from), shownNumber(to)];
  const [by, until] = [targetIn(then)?.date, targetIn(now)?.date];
  if (by !== until) return [shownDate(by), shownDate(until)];
  const parts = splitIn(now['split']);
  const [name, part] =
    [...splitIn(then['split'])].find(([key, each]) => parts.get(key) !== each) ?? [];
  return [shownNumber(part), shownNumber(name === undefined ? undefined : parts.get(name))];
}

/** Whether two quantities, of which one may say less, cannot be the same. */
export function areOtherQuantities(recorded: Fields, current: Fields): boolean {
  if (areOtherMeasures(recorded, current)) return false;
  const [own, others] = [numbersOf(recorded), numbersOf(current)];
  if (own.length > 0 && others.length > 0 && own.some((each) => !others.includes(each)))
    return true;
  const [day, other] = [momentIn({ date: recorded['date'] }), momentIn({ date: current['date'] })];
  if (day?.last !== undefined && other?.last !== undefined && day.first && other.first)
    if (day.last < other.first || other.last < day.first) return true;
  const parts = splitIn(current['split']);
  return [...splitIn(recorded['split'])].some(([name, part]) => (parts.get(name) ?? part) !== part);
}

/** A figure, else a date, as a sentence shows it. */
export function shownQuantity(fields: Fields): Shown {
  const [number] = [...numbersOf(fields), ...splitIn(fields['split']).values()];
  return number === undefined ? shownDate(targetIn(fields)?.date) : { number };
}

/** A record need not repeat what stayed; only where nothing is left, all of it was dropped. */
function saidInBoth(before: Fields, after: Fields): Fields {
  if (Object.keys(after).length === 0) return before;
  const parts = splitIn(after['split']);
  const split = [...splitIn(before['split'])].filter(([name]) => parts.has(name));
  const hasFigure = figures.some((key) => after[key] !== undefined);
  const kept = Object.entries(before).filter(([key]) =>
    (figures as readonly string[]).includes(key) ? hasFigure : after[key] !== undefined,
  );
  return { ...Object.fromEntries(kept), split: Object.fromEntries(split) };
}

/** Persons in each year are not persons in all. */
function areOtherMeasures(a: Fields, b: Fields): boolean {
  return (['per', 'unit'] as const).some(
    (key) => a[key] !== undefined && b[key] !== undefined && a[key] !== b[key],
  );
}

/** A rough figure counts as one. */
function withFigure(fields: Fields): Fields {
  const { about, max, min, value } = fields;
  return value === undefined && min === undefined && max === undefined && about !== undefined
    ? { ...fields, value: about }
    : fields;
}

function numbersOf(fields: Fields): readonly number[] {
  const own = figures.flatMap((key) => numberIn(fields[key]) ?? []);
  const parts = [...splitIn(fields['split']).values()];
  if (own.length > 0 || parts.length === 0) return own;
  return [rounded(parts.reduce((sum, part) => sum + part, 0))];
}

function goal(fields: Fields, direction: Direction): number | undefined {
  return goalOf(targetIn(fields), direction);
}

function shownNumber(number: number | undefined): Shown {
  return number === undefined ? {} : { number };
}

function shownDate(date: string | undefined): Shown {
  const { when } = parseWhen('due', date);
  return when ? { when } : {};
}
