import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import { cancelledOn, recordsOf } from '../../model/record.ts';
import type { When } from '../../model/when/when.ts';
import { mention, type Related, type RuleFinding, rule } from '../rule.ts';
import { nameOf } from './name-of.ts';
import { type LateNeed, lateNeeds, type Need, openNeeds } from './needs.ts';

export type NeededLateData =
  | (Dated & { readonly code: 'late'; readonly needing: readonly string[] })
  | (Dated & { readonly code: 'early'; readonly needed: readonly string[] })
  | { readonly code: 'cancelled'; readonly title: string; readonly needed: string };

interface Dated {
  readonly title: string;
  readonly when?: When;
}
type Found = RuleFinding<NeededLateData>;

/** Something is only there after what needs it. */
export const neededLate = rule<'order/needed-late', NeededLateData>({
  id: 'order/needed-late',
  severity: 'error',
  *check(pact) {
    const late = lateNeeds(pact);
    const byPart = groupBy(late, ({ part }) => part);
    // Where one thing comes before all that it needs, its own date is the odd one.
    for (const [needing, all] of groupBy(late, (each) => each.needing))
      if (all.length > 1 && all.every(({ part }) => byPart.get(part)?.length === 1)) {
        yield tellEarly(pact, needing, all);
        for (const { part } of all) byPart.delete(part);
      }
    for (const [part, all] of byPart) yield tellLate(pact, part, all);
    const cancelled = [...openNeeds(pact)].filter(
      // What was there before it was called off is there.
      ({ needed }) => cancelledOn(needed) !== undefined && recordsOf(needed).length === 0,
    );
    for (const [needed, all] of groupBy(cancelled, (each) => each.needed))
      yield* tellCancelled(needed, all);
  },
});

function tellLate(pact: Pact, part: Item, all: readonly LateNeed[]): Found {
  return {
    ...dateOf(pact, part),
    data: {
      code: 'late',
      title: nameOf(part),
      ...whenOf(pact, part),
      needing: all.map(({ needing }) => nameOf(needing)),
    },
    related: all.map(({ needing }) => dateOf(pact, needing)),
  };
}

function tellEarly(pact: Pact, needing: Item, all: readonly LateNeed[]): Found {
  return {
    ...dateOf(pact, needing),
    data: {
      code: 'early',
      title: nameOf(needing),
      ...whenOf(pact, needing),
      needed: all.map(({ part }) => nameOf(part)),
    },
    related: all.map(({ part }) => dateOf(pact, part)),
  };
}

function* tellCancelled(needed: Item, [first, ...others]: readonly Need[]): Iterable<Found> {
  if (!first) return;
  yield {
    at: first.needing,
    field: first.path,
    severity: 'warning',
    data: { code: 'cancelled', title: nameOf(first.needing), needed: nameOf(needed) },
    related: [
      { at: needed, field: ['cancelled'], data: { title: nameOf(needed) } },
      ...others.map(({ needing: at, path }) => ({ at, field: path, data: { title: nameOf(at) } })),
    ],
  };
}

/** Where its date stands: an output may have that of its action. */
function dateOf(pact: Pact, item: Item): Related {
  const { parent } = item;
  const isInherited = item.kind === 'output' && !item.when && recordsOf(item).length === 0;
  const shown = mention(pact, isInherited && parent ? parent : item);
  return { ...shown, data: { ...shown.data, title: nameOf(item) } };
}

function whenOf(pact: Pact, item: Item): { readonly when?: When } {
  const { when } = dateOf(pact, item).data;
  return when ? { when } : {};
}
