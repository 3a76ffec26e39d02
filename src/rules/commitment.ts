import type { Quantity, Rhythm, Rhythms, Targets } from '../model/documents.generated.ts';
import { groupBy } from '../model/group-by.ts';
import type { Item } from '../model/item.ts';
import { listed } from '../model/listed.ts';
import { isFaulty, isOutsidePlan, itemsOf, namedIn, type Pact } from '../model/pact.ts';
import { recordsOf } from '../model/record.ts';
import { isHabit } from './habit.ts';

/** What is to be delivered: an output, or an action that has none. */
export type Commitment = Item<'action'> | Item<'output'>;

export function commitmentsOf(pact: Pact): readonly Commitment[] {
  const all = [...itemsOf(pact, 'action').filter((action) => !hasOutputs(pact, action))];
  return [...all, ...itemsOf(pact, 'output')].filter((each) => !isOutsidePlan(each));
}

export function hasOutputs(pact: Pact, action: Item<'action'>): boolean {
  return (action.data.outputs?.length ?? 0) > 0 || isFaulty(pact, action, 'outputs');
}

/**
 * What is left to do and has no date, in each document where the others have one; in the order
 * of the file.
 */
export function undatedCommitments(pact: Pact): readonly (readonly Commitment[])[] {
  const byDocument = groupBy(commitmentsOf(pact), ({ document }) => document);
  return [...byDocument.values()].map((all) => {
    const undated = all.filter((each) => !isDated(pact, each));
    if (!isHabit(all.length - undated.length, undated.length)) return [];
    const open = new Set<Item>(undated.filter((each) => recordsOf(each).length === 0));
    return pact.items.filter((item): item is Commitment => open.has(item));
  });
}

/** Whether anything says when: a date, a rhythm, or the plan's own words for one. */
function isDated(pact: Pact, item: Item): boolean {
  const { condition, rhythm } = item.data as { condition?: string; rhythm?: Rhythms };
  return (
    item.when !== undefined ||
    condition !== undefined ||
    listed(rhythm).some(isPromised) ||
    numbersOf(item).some(
      (quantity) => typeof quantity === 'object' && quantity.per !== undefined,
    ) ||
    ['due', 'date', 'period'].some((field) => isFaulty(pact, item, field)) ||
    namedIn(pact, item, 'duty').length > 0 ||
    (item.parent !== undefined && isDated(pact, item.parent))
  );
}

/** What is only usual or foreseen keeps nobody to a date. */
function isPromised({ expected, usual }: Rhythm): boolean {
  return !expected && !usual;
}

/** The numbers that an item is to reach. */
export function numbersOf({ data }: Item): readonly Quantity[] {
  const { target, targets } = data as { target?: Quantity; targets?: Targets };
  return [target, ...Object.values(targets ?? {})].filter(
    (quantity): quantity is Quantity => quantity !== undefined && isNumber(quantity),
  );
}

/** Whether a quantity has a number, and not words alone. */
export function isNumber(quantity: Quantity): boolean {
  if (typeof quantity === 'number') return true;
  const { about, max, min, value } = quantity ?? {};
  return [value, min, max, about].some((each) => each !== undefined);
}
