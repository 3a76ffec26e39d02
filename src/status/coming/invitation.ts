import type { Item } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import { isKnown } from '../../model/plan.ts';
import { readRecords } from '../../model/record.ts';
import type { View } from '../../model/view.ts';
import type { Day } from '../../model/when/day.ts';
import { addDuration, type Bound, type Span } from '../../model/when/span.ts';
import { isWorkingDay } from '../../model/working-days.ts';
import { noticesOf } from './possible-days.ts';

/** When the invitation has to go out, or that the plan gives no notice period. */
export type Invitation =
  | { readonly code: 'sent'; readonly day?: Day }
  | { readonly code: 'due'; readonly by: Bound }
  | { readonly code: 'no-notice' };

/** Nothing for events, which nobody is called to, and for what is over. */
export function invitationOf(
  pact: Pact,
  item: Item,
  { end, start }: Span,
  bodies: readonly Item[],
  view: View,
): Invitation | undefined {
  const isOver = end.latest !== undefined && end.latest < view.day;
  if (item.kind !== 'meeting' || isOver) return undefined;
  const invited = readRecords((item.data as Item<'meeting'>['data']).invited);
  const sent = invited.find((record) => isKnown(record, view));
  if (sent) {
    const day = sent.span.start.earliest;
    return { code: 'sent', ...(day !== undefined && { day }) };
  }
  const notices = noticesOf(bodies);
  if (notices.length === 0) return { code: 'no-notice' };
  // Of two bodies the longer notice holds.
  const before = (day: Day) =>
    notices
      .map((notice) => addDuration(day, notice, (each) => isWorkingDay(pact, each), -1))
      .sort()[0];
  const latest = start.latest && before(start.latest);
  const first = start.earliest && before(start.earliest);
  // What has passed is no day for it any more.
  const isPast = first !== undefined && first < view.day;
  const earliest = isPast && latest !== undefined && latest >= view.day ? view.day : first;
  return { code: 'due', by: { ...(earliest && { earliest }), ...(latest && { latest }) } };
}
