import { groupBy } from '../../model/group-by.ts';
import type { Split } from '../../model/indicator/figure.ts';
import { named } from '../../model/indicator/named-indicators.ts';
import type { Item } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import { isMet } from './indicator-ratio.ts';
import type { Calculation, Judgement, MissedPart } from './indicator-state.ts';

/** A state before its parts were looked at, with the split that is expected by then. */
export interface Whole extends Calculation, Judgement {
  readonly expectedSplit: Split;
}

/** For each indicator the parts that fall short, however well the total stands. */
export function missedParts(
  pact: Pact,
  wholes: readonly Whole[],
): (item: Item<'indicator'>) => readonly MissedPart[] {
  const byItem = new Map(wholes.map((whole) => [whole.item, whole]));
  const subsets = groupBy(
    wholes.flatMap(({ item }) => named(pact, item, 'partOf').map((of) => ({ item, of }))),
    ({ of }) => of,
  );
  return (item) => {
    const whole = byItem.get(item);
    const within = (subsets.get(item) ?? []).map((each) => each.item);
    const parts = [...new Set([...named(pact, item, 'sumOf'), ...within])]
      .filter((part) => part !== item)
      .flatMap((part) => byItem.get(part) ?? []);
    return [...parts.filter(isMissed).map(asPart), ...(whole ? missedKeys(whole) : [])];
  };
}

function isMissed({ isTargetDue, reason, verdict }: Whole): boolean {
  if (verdict === 'at-risk' || verdict === 'off-track') return true;
  // Words that differ may still mean the same.
  return isTargetDue && verdict !== 'reached' && reason !== 'other-words';
}

function asPart({ actual, expected, goal, isTargetDue, item, verdict }: Whole): MissedPart {
  const wanted = isTargetDue ? goal : expected?.value;
  return {
    name: item.title,
    item,
    verdict,
    ...(actual?.value !== undefined && { actual: actual.value }),
    ...(wanted !== undefined && { expected: wanted }),
  };
}

function missedKeys({ actual, direction, expectedSplit }: Whole): readonly MissedPart[] {
  if (!actual) return [];
  return [...expectedSplit].flatMap(([name, expected]) => {
    const part = actual.split.get(name);
    if (part !== undefined && isMet(part, expected, direction)) return [];
    return [{ name, expected, ...(part !== undefined && { actual: part }) }];
  });
}
