import type { Item } from '../item.ts';
import { type Pact, resolveReference } from '../pact.ts';

type Indicator = Item<'indicator'>;
type PartField = 'sumOf' | 'partOf' | 'numerator' | 'denominator';

/** The indicators that a field names, each once; an id that several items have names no one. */
export function named(pact: Pact, item: Indicator, ...fields: PartField[]): readonly Indicator[] {
  const items = item.references
    .filter(({ path }) => fields.some((field) => path[0] === field))
    .filter(({ name }) => !pact.doubled.has(name.toLowerCase()))
    .flatMap((reference) => resolveReference(pact, reference));
  return [...new Set(items)].filter((each): each is Indicator => each.kind === 'indicator');
}
