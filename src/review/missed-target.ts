import type { Quantity, Targets } from '../model/documents.generated.ts';
import type { Item } from '../model/item.ts';
import type { ItemRecord } from '../model/record.ts';
import { type Shortfall, shortfallsOf } from '../status/shortfall.ts';
import type { Entry } from './entry.ts';

/** A target that was not reached: by all records together, or by one session. */
export interface MissedTarget extends Omit<Shortfall, 'item'> {
  readonly record?: ItemRecord;
}

/** What was recorded of an item in a period, and lies below its target. */
export function missedTargets(item: Item, entries: readonly Entry[]): readonly MissedTarget[] {
  const done = entries.filter(({ fate }) => fate === 'done');
  const each = done.flatMap(({ records }) => records);
  const sessions = each.flatMap((record) =>
    shortfallsOf(item, [record])
      .filter(({ name }) => isForEach(item, name))
      .map(({ item: _, ...rest }) => ({ ...rest, ...(each.length > 1 && { record }) })),
  );
  // A sum over several dates is known when all of them are over.
  const isOpen = entries.some(({ state }) => state.isSeveral && state.open.length > 0);
  const whole = isOpen || each.length === 0 ? [] : shortfallsOf(item, each);
  return [
    ...whole.filter(({ name }) => !isForEach(item, name)).map(({ item: _, ...rest }) => rest),
    ...sessions,
  ];
}

/** Targets of a meeting, event or commitment; several under names, or one without. */
export function targetsOf({ data }: Item): readonly (readonly [string | undefined, Quantity])[] {
  const { target, targets } = data as { target?: Quantity; targets?: Targets };
  return [
    ...(target === undefined ? [] : [[undefined, target] as const]),
    ...Object.entries(targets ?? {}).map(([name, each]) => [name, each as Quantity] as const),
  ];
}

function isForEach(item: Item, name: string | undefined): boolean {
  const target = targetsOf(item).find(([key]) => key === name)?.[1];
  return typeof target === 'object' && 'per' in target && target.per === 'occurrence';
}
