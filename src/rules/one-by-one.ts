import type { Related, RuleFinding } from './rule.ts';

/** More than so many are one finding: the rest would only repeat it. */
const most = 3;

/** A few missing things are told one by one; of many the first, with the others as related. */
export function oneByOne<Data>(
  found: readonly RuleFinding<Data>[],
  others: (each: RuleFinding<Data>) => Related,
): readonly RuleFinding<Data>[] {
  const [first, ...rest] = found;
  if (!first || found.length <= most) return found;
  return [{ ...first, related: [...(first.related ?? []), ...rest.map(others)] }];
}
