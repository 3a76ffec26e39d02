import { effectiveEnd } from '../model/effective-due.ts';
import type { Item } from '../model/item.ts';
import { plannedDates } from '../model/planned-dates.ts';
import { cancelledOn, recordsOf } from '../model/record.ts';
import { unknownSpan } from '../model/when/span.ts';
import { deadlineText, isInternal, whenOf } from './calendar-text.ts';
import type { Entry, LeftOut, Placed } from './entry.ts';
import { entryBase, numbered, type Plan } from './entry-base.ts';

/** The last day on which a deadline is kept; it stays in the calendar until it is closed. */
export function placeDeadline(plan: Plan, item: Item): Placed {
  const { locale, pact } = plan;
  const { when } = item;
  const records = recordsOf(item).map(({ span }) => span);
  const planned = pact.planned.get(item) ?? unknownSpan;
  const dates = plannedDates(when, planned, records, '9999-12-31');
  const isHidden = isInternal(pact, item);
  const base = entryBase(plan, item);
  const entries: Entry[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, { record, span }] of dates.entries()) {
    const day = effectiveEnd(pact, when, span).latest;
    if (isHidden) leftOut.push('internal');
    else if (record) leftOut.push('closed');
    else if (when?.details.external !== undefined) leftOut.push('outside');
    else if (day === undefined) leftOut.push('no-date');
    else {
      const isCancelled = cancelledOn(item) !== undefined;
      const words = locale.feed;
      entries.push({
        ...numbered(base, index),
        kind: 'deadline',
        title: isCancelled ? words.cancelled(item.title) : words.deadline(item.title),
        description: deadlineText(pact, item, whenOf(when, span), locale),
        firstDay: day,
        lastDay: day,
        isTentative: false,
        isCancelled,
        isFree: true,
      });
    }
  }
  return { item, entries, leftOut };
}
