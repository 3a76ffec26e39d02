import { groupBy } from '../../model/group-by.ts';
import type { Item, Reference } from '../../model/item.ts';
import { isOutsidePlan, itemsOf, type Pact, resolveReference } from '../../model/pact.ts';
import { recordsOf } from '../../model/record.ts';
import { rule } from '../rule.ts';

export interface CountedTwiceData {
  readonly alternative: string;
  /** What it could stand for. */
  readonly titles: readonly string[];
}

interface Use {
  readonly item: Item;
  readonly reference: Reference;
  readonly alternative: Item;
}

/** One delivery that may be taken for two. */
export const countedTwice = rule<'measurability/counted-twice', CountedTwiceData>({
  id: 'measurability/counted-twice',
  severity: 'warning',
  *check(pact) {
    for (const [alternative, uses] of groupBy(usesOf(pact), (use) => use.alternative)) {
      const [first, second, ...more] = uses;
      if (!first || !second) continue;
      yield {
        at: second.item,
        field: second.reference.path,
        data: {
          alternative: second.reference.as ?? alternative.title,
          titles: uses.map(({ item }) => item.title),
        },
        related: [first, ...more].map(({ item, reference }) => ({
          at: item,
          field: reference.path,
          data: { title: item.title },
        })),
      };
    }
  },
});

/** Every output or action that names an alternative, once for each. */
function usesOf(pact: Pact): readonly Use[] {
  const items: readonly Item[] = [...itemsOf(pact, 'action'), ...itemsOf(pact, 'output')];
  const uses = items.filter(isOpen).flatMap((item) =>
    item.references
      .filter(({ relation }) => relation === 'alternatives')
      .flatMap((reference): readonly Use[] => {
        // Of a series each output may take another document.
        const [alternative, ...others] =
          reference.form === 'text' ? [] : resolveReference(pact, reference);
        if (!alternative || others.length > 0) return [];
        return pact.doubled.has(alternative.id.toLowerCase())
          ? []
          : [{ item, reference, alternative }];
      }),
  );
  const inOrder = uses.sort((a, b) => pact.items.indexOf(a.item) - pact.items.indexOf(b.item));
  return inOrder.filter(
    (use, index) =>
      !inOrder.some(
        (other, at) =>
          other.alternative === use.alternative &&
          (other.item === use.item.parent || (other.item === use.item && at < index)),
      ),
  );
}

function isOpen(item: Item): boolean {
  return !isOutsidePlan(item) && recordsOf(item).length === 0;
}
