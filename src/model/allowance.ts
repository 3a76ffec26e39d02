import type { Allowance } from './documents.generated.ts';
import type { Anchor } from './item.ts';
import { anchorsOf, type Pact } from './pact.ts';
import type { Day } from './when/day.ts';

/** A rule whose findings an item or a document accepts. */
export interface PlacedAllowance {
  readonly at: Anchor;
  /** Its place in the list. */
  readonly index: number;
  readonly allowance: Allowance;
}

/** Everything that a pact accepts, in the order of files and lines. */
export function allowancesOf(pact: Pact): readonly PlacedAllowance[] {
  return anchorsOf(pact).flatMap((at) =>
    allowIn(at).flatMap((allowance, index) =>
      // An entry that could not be read has left a gap.
      typeof allowance?.rule === 'string' ? { at, index, allowance } : [],
    ),
  );
}

function allowIn({ data }: Anchor): readonly (Allowance | undefined)[] {
  return ('allow' in data && data.allow) || [];
}

/** What was accepted only until a day that has passed. */
export function endedAllowances(pact: Pact, day: Day): readonly PlacedAllowance[] {
  return allowancesOf(pact).filter(
    ({ allowance: { until } }) => until !== undefined && until < day,
  );
}
