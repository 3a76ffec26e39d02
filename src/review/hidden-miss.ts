import type { Quantity } from '../model/documents.generated.ts';
import { groupBy } from '../model/group-by.ts';
import type { Item } from '../model/item.ts';
import type { Entry } from './entry.ts';
import { missedTargets } from './missed-target.ts';
import { targetsOf } from './target-in-force.ts';

/** Together they reached enough, though one of them did not: each has a target of its own. */
export interface HiddenMiss {
  /** What is counted, such as participants. */
  readonly name: string;
  readonly items: readonly Item[];
  readonly reached: number;
  readonly target: number;
}

/** Sums over all that was done in a period, for each kind of target, that hide a miss. */
export function hiddenMisses(entries: readonly Entry[]): readonly HiddenMiss[] {
  const judged = entries.flatMap(({ fate, item, judged, records }) =>
    fate === 'done'
      ? targetsOf(judged).flatMap(([name, target]) => {
          const reached = records.flatMap(({ details: { participants, results } }) =>
            name === undefined
              ? []
              : (sizeOf(results?.[name] ?? (name === 'participants' ? participants : undefined)) ??
                []),
          );
          const wanted = sizeOf(target);
          if (name === undefined || wanted === undefined || reached.length === 0) return [];
          return [{ name, item, wanted, reached: reached.reduce((a, b) => a + b, 0) }];
        })
      : [],
  );
  return [...groupBy(judged, ({ name }) => name)].flatMap(([name, all]) => {
    const items = [...new Set(all.map(({ item }) => item))];
    const reached = all.reduce((sum, each) => sum + each.reached, 0);
    const target = all.reduce((sum, each) => sum + each.wanted, 0);
    const isMissed = items.some((item) =>
      missedTargets(entries.filter((entry) => entry.item === item)).some(
        (missed) => missed.name === name,
      ),
    );
    return isMissed && items.length > 1 && reached >= target
      ? [{ name, items, reached, target }]
      : [];
  });
}

function sizeOf(quantity: unknown): number | undefined {
  if (typeof quantity === 'number') return quantity;
  const { min, value } = (quantity ?? {}) as Exclude<Quantity, number>;
  return min ?? value;
}
