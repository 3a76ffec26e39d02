import type { Indicator } from '../model/documents.generated.ts';
import { fieldsIn, momentIn } from '../model/indicator/figure.ts';
import { directionOf } from '../model/indicator/target.ts';
import type { Item } from '../model/item.ts';
import { listed } from '../model/listed.ts';
import { areSameFields } from './are-same-fields.ts';
import type { FieldChange, Placed } from './change.ts';
import { figureChanges } from './figure-changes.ts';
import type { Pair } from './match-items.ts';
import { isPutOff, shiftOf } from './shift.ts';

/** What became of the milestones of an indicator; each is known by its date. */
export function milestoneChanges({ after, before }: Pair): readonly FieldChange[] {
  const direction = directionOf(before.data as Indicator);
  const [then, now] = [milestonesOf(before), milestonesOf(after)];
  const both = [...now].flatMap(([date, to]) => {
    const from = then.get(date);
    return from ? [{ from, to }] : [];
  });
  const gone = [...then].filter(([date]) => !now.has(date)).map(([, placed]) => placed);
  const come = [...now].filter(([date]) => !then.has(date)).map(([, placed]) => placed);
  const moved = gone.flatMap((from) => {
    const to = come.find((each) => areSameFields(undated(each), undated(from)));
    if (!to) return [];
    come.splice(come.indexOf(to), 1);
    return [{ from, to }];
  });
  const isMoved = (placed: Placed) => moved.some(({ from }) => from === placed);
  return [
    ...both
      .filter(({ from, to }) => !areSameFields(from.value, to.value))
      .flatMap(({ from, to }) => figureChanges(from, to, direction)),
    ...moved.flatMap(({ from, to }) => moveOf(from, to)),
    ...gone
      .filter((placed) => !isMoved(placed))
      .map((from) => ({ code: 'removed' as const, path: from.path, from, isWeakening: true })),
    ...come.map((to) => ({ code: 'set' as const, path: to.path, to, isWeakening: false })),
  ];
}

function moveOf(from: Placed, to: Placed): readonly FieldChange[] {
  const [then, now] = [from, to].map(({ value }) => momentIn(fieldsIn(value) ?? {})?.last);
  const exactly = (day: string | undefined) =>
    day === undefined ? {} : { earliest: day, latest: day };
  const shift = shiftOf(exactly(then), exactly(now));
  if (!shift) return [{ code: 'changed', path: to.path, from, to, isWeakening: false }];
  const shifts = [{ edge: 'both' as const, ...shift }];
  return [{ code: shift.code, path: to.path, from, to, shifts, isWeakening: isPutOff(shift) }];
}

function milestonesOf({ data }: Item): ReadonlyMap<string, Placed> {
  const list = listed((data as Indicator).milestones as readonly unknown[] | undefined);
  return new Map(
    list.map((value, index) => {
      const { date, period } = fieldsIn(value) ?? {};
      return [String(date ?? period ?? index), { path: ['milestones', index], value }];
    }),
  );
}

function undated({ value }: Placed): object {
  const { date: _, period: __, ...figure } = fieldsIn(value) ?? {};
  return figure;
}
