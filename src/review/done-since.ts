import { recordsIn, whenOn } from '../model/plan.ts';
import { plannedDates } from '../model/planned-dates.ts';
import type { ItemRecord } from '../model/record.ts';
import { type View, viewOf } from '../model/view.ts';
import { addDays } from '../model/when/day.ts';
import type { Span } from '../model/when/span.ts';
import { aYear, type ItemState } from '../status/state.ts';
import { isSameSpan } from './date-pair.ts';

/**
 * What was recorded for one date of an item after the state day, and was there when the review was
 * made. It changes nothing that is counted.
 */
export function doneSince(
  { at: present, isSeveral, item, span }: ItemState,
  view: View,
  at: Span = present,
): readonly ItemRecord[] {
  const known = recordsIn(item, view);
  const later = viewOf(view.recordedBy);
  const all = recordsIn(item, later);
  const since = all.filter((record) => !known.includes(record));
  if (since.length === 0 || !isSeveral) return since;
  const dates = plannedDates(
    whenOn(item, later.day),
    span,
    all.map((record) => record.span),
    addDays(later.day, aYear),
  );
  const record = dates.find((each) => isSameSpan(each.span, at))?.record;
  return since.filter((each) => each.span === record);
}
