import type { Item } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import { before } from '../../model/when/before.ts';
import { unknownSpan } from '../../model/when/span.ts';

/** A higher number that certainly comes earlier, such as a 13 before the 2. */
export function contradictsDates(
  pact: Pact,
  own: readonly { readonly item: Item; readonly number: number }[],
): boolean {
  const sorted = [...own].sort((a, b) => a.number - b.number);
  return sorted.some(({ item }, index) => {
    const next = sorted[index + 1]?.item;
    if (!next) return false;
    const span = (each: Item) => pact.planned.get(each) ?? unknownSpan;
    return before(span(next), span(item)) === 'yes';
  });
}
