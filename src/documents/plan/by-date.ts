import { compareText } from '../../model/finding.ts';
import type { Item } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';

/** Items by the first day that is planned for them, then by the last; undated ones last. */
export function byDate<Each extends Item>(pact: Pact, items: readonly Each[]): readonly Each[] {
  const key = (item: Item) => {
    const { end, start } = pact.planned.get(item) ?? {};
    return `${start?.earliest ?? '9999'} ${end?.latest ?? '9999'}`;
  };
  return [...items].sort((a, b) => compareText(key(a), key(b)));
}
