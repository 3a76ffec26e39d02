import type { Item } from '../model/item.ts';
import { type Span, stretchSpan } from '../model/when/span.ts';
import { printStretch, type Stretch, type When } from '../model/when/when.ts';
import type { FieldChange, Placed, Shift } from './change.ts';
import type { Pair } from './match-items.ts';
import type { Reading } from './reading.ts';
import { recurrenceChange } from './recurrence-change.ts';
import { isPutOff, shiftOf } from './shift.ts';

/** What became of the date of an item, and of its hours: one change where both changed. */
export function dateChanges({ after, before }: Pair, reading: Reading): readonly FieldChange[] {
  const hours = hoursChange(before, after);
  const moved = dateChange({ after, before }, reading);
  if (!moved) return hours ? [hourChange(hours)] : [];
  return [{ ...moved, ...(hours && { hours }) }];
}

function dateChange({ after, before }: Pair, reading: Reading): FieldChange | undefined {
  const { when: now } = after;
  const { when: then } = before;
  const from = then && placedDate(before, then);
  const to = now && placedDate(after, now);
  if (!from || !to || !then || !now) {
    if (to) return { code: 'set', path: to.path, to, isWeakening: false };
    return from && { code: 'removed', path: from.path, from, isWeakening: true };
  }
  const isSame = reading.before.saying(before, from) === reading.after.saying(after, to);
  if (isSame && then.role === now.role) return undefined;
  const sides = { path: to.path, from, to };
  const spans = [reading.plannedThen(before), reading.plannedNow(after)] as const;
  const repeated = recurrenceChange(then, now);
  if (repeated) return { ...sides, ...repeated };
  if (then.isList || now.isList) return listChange(then, now, sides);
  return classified(sides, spans, now, isSame);
}

type Sides = Pick<FieldChange, 'path' | 'from' | 'to'>;

/** By its first day where it takes place, by its last where it is due, by both where it goes on. */
export function shiftsBetween(
  [then, now]: readonly [Span, Span],
  role: When['role'],
): readonly Shift[] {
  if (role === 'period')
    return shiftsOf(shiftOf(then.start, now.start), shiftOf(then.end, now.end));
  const [former, current] = role === 'due' ? [then.end, now.end] : [then.start, now.start];
  const shift = shiftOf(former, current);
  return shift ? [{ edge: 'both', ...shift }] : [];
}

/** What became of a date, by the days between which it was and is now. */
export function classified(
  sides: Sides,
  [then, now]: readonly [Span, Span],
  { role }: Pick<When, 'role'>,
  isSame = false,
): FieldChange {
  const shifts = shiftsBetween([then, now], role);
  const [decisive] = shifts.toSorted((a, b) => rank(a) - rank(b));
  if (decisive)
    return { ...sides, code: decisive.code, shifts, isWeakening: shifts.some(isPutOff) };
  // The same last day, written as a day or as its month.
  const finer = !isSame && role === 'due' ? finerOf(sides) : undefined;
  return { ...sides, code: finer ?? 'changed', isWeakening: false };
}

function shiftsOf(
  start: Omit<Shift, 'edge'> | undefined,
  end: Omit<Shift, 'edge'> | undefined,
): readonly Shift[] {
  const isBoth = start && end && JSON.stringify(start) === JSON.stringify(end);
  if (isBoth) return [{ edge: 'both', ...end }];
  return [
    ...(start ? [{ edge: 'start' as const, ...start }] : []),
    ...(end ? [{ edge: 'end' as const, ...end }] : []),
  ];
}

/** What is put off says more than what is not; an end more than a start. */
function rank(shift: Shift): number {
  return (isPutOff(shift) ? 0 : 2) + (shift.edge === 'start' ? 1 : 0);
}

function finerOf({ from, to }: Sides): 'more-exact' | 'less-exact' | undefined {
  const [then, now] = [from, to].map((side) => String(side?.value).length) as [number, number];
  return now === then ? undefined : now > then ? 'more-exact' : 'less-exact';
}

/** Of several dates only those that are not in both. */
function listChange(then: When, now: When, sides: Sides): FieldChange {
  const gone = missingIn(then, now);
  const come = missingIn(now, then);
  const [old, young] = [gone[0], come[0]];
  const { path } = sides;
  const at = (stretches: readonly Stretch[]): Placed => ({
    path,
    value: stretches.map(printStretch),
  });
  if (gone.length === 1 && come.length === 1 && old && young)
    return classified(
      { path, from: at(gone), to: at(come) },
      [stretchSpan(old, then), stretchSpan(young, now)],
      now,
    );
  if (gone.length === 0 && come.length > 0)
    return { code: 'entry-added', path, to: at(come), isWeakening: false };
  if (come.length === 0 && gone.length > 0)
    return { code: 'entry-removed', path, from: at(gone), isWeakening: true };
  const isFewer = come.length < gone.length;
  const [last, lastNow] = [lastDay(gone, then), lastDay(come, now)];
  return { ...sides, code: 'changed', isWeakening: isFewer || lastNow > last };
}

function missingIn(some: When, others: When): readonly Stretch[] {
  const left = others.stretches.map(printStretch);
  return some.stretches.filter((stretch) => {
    const at = left.indexOf(printStretch(stretch));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function lastDay(stretches: readonly Stretch[], when: When): string {
  const days = stretches.map((each) => stretchSpan(each, when).end.latest ?? '');
  return days.sort().at(-1) ?? '';
}

function placedDate({ data }: Item, { role }: When): Placed {
  return { path: [role], value: (data as Partial<Record<typeof role, unknown>>)[role] };
}

function hoursChange(before: Item, after: Item): FieldChange['hours'] | undefined {
  const [from, to] = [before, after].map(({ data }) => ('time' in data ? data.time : undefined));
  if (from === to) return undefined;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function hourChange({ from, to }: NonNullable<FieldChange['hours']>): FieldChange {
  const path = ['time'];
  return {
    code: from === undefined ? 'time-fixed' : to === undefined ? 'removed' : 'changed',
    path,
    ...(from !== undefined && { from: { path, value: from } }),
    ...(to !== undefined && { to: { path, value: to } }),
    isWeakening: false,
  };
}
