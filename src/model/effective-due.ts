import type { Pact } from './pact.ts';
import { addDays, type Day } from './when/day.ts';
import type { Bound, Span } from './when/span.ts';
import type { When } from './when/when.ts';
import { isWorkingDay } from './working-days.ts';

/** No country rests longer; it only keeps an odd plan from being searched for ever. */
const longestRest = 366;

/**
 * The day by which a deadline has to be kept: its last day, or the next working day where the
 * pact says that deadlines on free days move. Regulation (EEC, Euratom) No 1182/71, Article 3(4):
 * that holds for days and for what is counted, never for a month, quarter, half-year or year.
 */
export function effectiveDue(pact: Pact, when: When | undefined, span: Span): Day | undefined {
  return effectiveEnd(pact, when, span).latest;
}

/** The same for both days between which a deadline lies. */
export function effectiveEnd(pact: Pact, when: When | undefined, { end }: Span): Bound {
  const { earliest, latest } = end;
  if (pact.head.deadlines?.freeDay !== 'next-working-day') return end;
  if (!when || !canMove(when, latest)) return end;
  return {
    ...(earliest !== undefined && { earliest: nextWorkingDay(pact, earliest) }),
    ...(latest !== undefined && { latest: nextWorkingDay(pact, latest) }),
  };
}

function canMove({ details, role, stretches }: When, latest: Day | undefined): boolean {
  if (role !== 'due' || details.at !== undefined) return false;
  if (stretches.length === 0) return details.after !== undefined && details.within !== undefined;
  // Of a list the date that is looked at decides.
  return stretches.some(
    (each) => each.form === 'point' && each.point.precision === 'day' && each.point.last === latest,
  );
}

function nextWorkingDay(pact: Pact, day: Day): Day {
  for (let count = 0; count <= longestRest; count += 1) {
    const next = addDays(day, count);
    if (isWorkingDay(pact, next)) return next;
  }
  return day;
}
