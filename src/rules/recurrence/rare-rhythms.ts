import type { Severity } from '../../model/finding.ts';
import type { Pact } from '../../model/pact.ts';
import { misplacedItems } from '../order/misplaced.ts';
import { type StatedRhythm, statedRhythms } from './stated-rhythm.ts';
import { bodiesOf, isToldElsewhere, missingDays, overlap } from './told-elsewhere.ts';
import { type Count, worstCount } from './worst-count.ts';

/** A rhythm that a plan does not keep, or perhaps not. */
export interface RareRhythm {
  readonly stated: StatedRhythm;
  readonly count: Count;
  readonly severity: Severity;
}

/** All of them; behind each that is to be told stand those that the same meeting would keep. */
export function rareRhythms(pact: Pact): readonly (readonly [RareRhythm, ...RareRhythm[]])[] {
  const misplaced = misplacedItems(pact);
  const rare = statedRhythms(pact).flatMap((stated): RareRhythm | [] => {
    const count = worstCount(pact, stated);
    if (!count || isToldElsewhere(pact, stated, count)) return [];
    // A meeting whose date is wrong may have been meant for any time.
    if (stated.occasions.some(({ item }) => misplaced.has(item))) return [];
    return { stated, count, severity: severityOf(stated, count) };
  });
  const causes: [RareRhythm, ...RareRhythm[]][] = [];
  for (const each of severities.flatMap((wanted) => rare.filter(isOf(wanted)))) {
    const cause = causes.find(([first]) => isKeptWith(pact, each, first));
    if (cause) cause.push(each);
    else causes.push([each]);
  }
  return causes;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

function isOf(wanted: Severity): (rhythm: RareRhythm) => boolean {
  return ({ severity }) => severity === wanted;
}

function severityOf({ rhythm }: StatedRhythm, { kept }: Count): Severity {
  if (rhythm.usual || rhythm.expected) return 'info';
  return kept === 'no' ? 'error' : 'warning';
}

/** One meeting more of the same body, at the same time, would keep this rhythm, too. */
function isKeptWith(pact: Pact, { count, stated }: RareRhythm, first: RareRhythm): boolean {
  const others = bodiesOf(pact, first.stated);
  const days = missingDays(first.count);
  return (
    [...bodiesOf(pact, stated)].some((body) => others.has(body)) &&
    missingDays(count).every((each) => days.some((other) => overlap(each, other)))
  );
}
