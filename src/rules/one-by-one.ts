import { bundle } from './bundle.ts';
import type { Related, RuleFinding } from './rule.ts';

/** A few findings about what is missing are told one by one; of many the first, with the others as related. */
export function oneByOne<Data>(
  found: readonly RuleFinding<Data>[],
  others: (each: RuleFinding<Data>) => Related,
): readonly RuleFinding<Data>[] {
  return bundle(found).map(([first, ...rest]) =>
    rest.length === 0
      ? first
      : { ...first, related: [...(first.related ?? []), ...rest.map(others)] },
  );
}
