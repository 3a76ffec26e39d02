import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import { isFaulty, isOutsidePlan, itemsOf, namedIn, type Pact } from '../../model/pact.ts';
import { recordsOf } from '../../model/record.ts';
import { bundle } from '../bundle.ts';
import { commitmentsOf } from '../commitment.ts';
import { isHabit } from '../habit.ts';
import { mention, rule } from '../rule.ts';
import type { LackingData } from './no-deadline.ts';

export interface NoOwnerData extends LackingData {
  readonly isDecision: boolean;
}

export const noOwner = rule<'pairing/no-owner', NoOwnerData>({
  id: 'pairing/no-owner',
  severity: 'warning',
  *check(pact) {
    // Of decisions only those that leave something to do.
    const decisions = itemsOf(pact, 'decision').filter(
      (each) => each.data.due !== undefined && !isOutsidePlan(each),
    );
    for (const neighbours of [commitmentsOf(pact), decisions])
      for (const all of groupBy<Item, unknown>(neighbours, ({ document }) => document).values())
        for (const [first, ...others] of bundle(ownerless(pact, all)))
          yield {
            at: first,
            field: ['title' in first.data ? 'title' : 'text'],
            data: {
              titles: [first, ...others].map(({ title }) => title.replace(/\.$/, '')),
              isDecision: first.kind === 'decision',
            },
            related: others.map((item) => mention(pact, item)),
          };
  },
});

/** What is left to do and nobody's, where the others have an owner. */
function ownerless(pact: Pact, all: readonly Item[]): readonly Item[] {
  const without = all.filter((each) => !hasOwner(pact, each));
  if (!isHabit(all.length - without.length, without.length)) return [];
  const open = without.filter((each) => recordsOf(each).length === 0);
  const wholes = open.map((each) => wholeOf(each, all, without));
  const found = new Set(wholes);
  return pact.items.filter((item) => found.has(item));
}

/** The action, where none of its outputs has an owner; one owner there is enough. */
function wholeOf(item: Item, all: readonly Item[], without: readonly Item[]): Item {
  const { parent } = item;
  if (item.kind !== 'output' || !parent) return item;
  const siblings = all.filter((each) => each.parent === parent);
  return siblings.every((each) => without.includes(each)) ? parent : item;
}

/** Whether it has an owner, or what it belongs to has one. */
function hasOwner(pact: Pact, item: Item, seen: readonly Item[] = []): boolean {
  if (seen.includes(item)) return false;
  if ('owner' in item.data && item.data.owner !== undefined) return true;
  if (isFaulty(pact, item, 'owner') || namedIn(pact, item, 'duty').length > 0) return true;
  const around = item.parent && item.kind === 'output' ? [item.parent] : [];
  const wholes = ['section', 'in', 'projects'].flatMap((field) => namedIn(pact, item, field));
  return [...around, ...wholes].some((each) => hasOwner(pact, each, [...seen, item]));
}
