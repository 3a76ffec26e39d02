import type { Quantity } from '../model/documents.generated.ts';
import type { Item } from '../model/item.ts';
import type { ItemRecord } from '../model/record.ts';
import { type Shortfall, shortfallsOf } from '../status/shortfall.ts';
import type { Entry } from './entry.ts';
import { targetsOf } from './target-in-force.ts';

/** A target that was not reached: by all records together, or by one session. */
export interface MissedTarget extends Omit<Shortfall, 'item'> {
  /** As the plan writes it. */
  readonly wanted: Quantity;
  readonly record?: ItemRecord;
}

/** What was recorded of one item in a period, and lies below the target that counts. */
export function missedTargets(entries: readonly Entry[]): readonly MissedTarget[] {
  const [first] = entries;
  if (!first) return [];
  const { judged } = first;
  const done = entries.filter(({ fate }) => fate === 'done').flatMap(({ records }) => records);
  // A sum over several dates is known when all of them are over.
  const isOpen = entries.some(({ state }) => state.isSeveral && state.open.length > 0);
  const whole = isOpen || done.length === 0 ? [] : missedBy(judged, done, false);
  const sessions = done.flatMap((record) =>
    missedBy(judged, [record], true).map((each) => ({
      ...each,
      ...(done.length > 1 && { record }),
    })),
  );
  return [...whole, ...sessions];
}

function missedBy(
  item: Item,
  records: readonly ItemRecord[],
  isForEach: boolean,
): readonly MissedTarget[] {
  const targets = new Map(targetsOf(item));
  return shortfallsOf(item, records).flatMap(({ item: _, ...missed }) => {
    const wanted = targets.get(missed.name);
    if (wanted === undefined || isPerOccurrence(wanted) !== isForEach) return [];
    return { ...missed, wanted };
  });
}

function isPerOccurrence(target: Quantity): boolean {
  return typeof target === 'object' && 'per' in target && target.per === 'occurrence';
}
