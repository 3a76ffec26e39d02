import type { Pact } from '../../model/pact.ts';
import type { CalendarUnit } from '../../model/when/calendar-unit.ts';
import { type CalendarCount, counterOf, type GapCount, type Kept } from './counter.ts';
import type { StatedRhythm } from './stated-rhythm.ts';

export type Count =
  | CalendarCount
  /** With the other way of counting, where the plan keeps that and does not say which holds. */
  | (GapCount & { readonly keptBy?: CalendarUnit });

/** The count by which a plan does worst, where it may not keep its rhythm. */
export function worstCount(pact: Pact, stated: StatedRhythm): Count | undefined {
  const { counted, day, every, max, maxGap, min, per } = stated.rhythm;
  const { byGap, byUnit } = counterOf(pact, stated);
  const counts: (Count | undefined)[] = [];
  if (per !== undefined && (min !== undefined || max === undefined)) counts.push(byUnit(per, min));
  if (maxGap !== undefined) counts.push(byGap(maxGap));
  if (every !== undefined) {
    const [units, gaps] = [byUnit(every, min), byGap(every)];
    if (counted === 'gap' || (!units && counted !== 'calendar')) counts.push(gaps);
    // A day of each unit, such as its last Friday, is not as far from one to the next.
    else if (!units || counted === 'calendar' || day !== undefined) counts.push(units);
    else counts.push(counted === 'not-stated' ? bothWays(units, gaps) : better(units, gaps));
  }
  const missed = counts.flatMap((each) => (each && each.kept !== 'yes' ? [each] : []));
  return missed.find(({ kept }) => kept === 'no') ?? missed[0];
}

/** Where the plan leaves open how it counts, it is wrong only where it is so by both. */
function bothWays(units: CalendarCount, gaps: GapCount): Count {
  if (units.kept === 'no' && gaps.kept === 'no') return units;
  if (units.kept !== 'yes') return { ...units, kept: 'perhaps' };
  return gaps.kept === 'yes' ? gaps : { ...gaps, kept: 'perhaps', keptBy: units.unit };
}

/** Who only says "every two months" is content with one in each two months, and the other way. */
function better(units: CalendarCount, gaps: GapCount): Count {
  const order: readonly Kept[] = ['yes', 'perhaps', 'no'];
  return order.indexOf(gaps.kept) < order.indexOf(units.kept) ? gaps : units;
}
