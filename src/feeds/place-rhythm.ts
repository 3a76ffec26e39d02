import type { Item } from '../model/item.ts';
import { recordsOf } from '../model/record.ts';
import { viewOf } from '../model/view.ts';
import { type Day, lastOf } from '../model/when/day.ts';
import { type RhythmState, rhythmStates } from '../status/rhythm/rhythm.ts';
import { isInternal, shownBy } from './calendar-text.ts';
import type { Entry, Placed } from './entry.ts';
import type { Plan } from './entry-base.ts';
import { uidOf } from './identifier.ts';
import type { Instant } from './stamp.ts';

/**
 * By when what has to happen again and again is due next: "at least every half-year". That counts
 * from the last time that is recorded, as the plan stood when it was last changed, not from today.
 */
export function placeRhythms(plan: Plan, changed: Instant): readonly Placed[] {
  const { pact } = plan;
  const recorded = pact.items.flatMap((item) =>
    recordsOf(item).flatMap(({ span }) => span.end.latest ?? []),
  );
  const day = lastOf([changed.slice(0, 10), ...recorded]) ?? changed.slice(0, 10);
  const counts = new Map<Item, number>();
  return rhythmStates(pact, viewOf(day)).flatMap((state): readonly Placed[] => {
    const { item } = state;
    const due = dueDay(state);
    if (due === undefined) return [];
    if (isInternal(pact, item)) return [{ item, entries: [], leftOut: ['internal'] }];
    const number = (counts.get(item) ?? 0) + 1;
    counts.set(item, number);
    return [{ item, entries: [toEntry(plan, state, due, number)], leftOut: [] }];
  });
}

/**
 * The day that keeps all its counts; where none does any more, the first that was missed. A body
 * has its meetings in the calendar, and what nothing in the plan fulfils has no day to count from.
 */
function dueDay({ counts, item, keptBy, next }: RhythmState): Day | undefined {
  const isBegun =
    next !== undefined || counts.some(({ since, unrecorded }) => since ?? unrecorded[0]);
  if (item.kind === 'body' || !isBegun) return undefined;
  const days = counts.flatMap(({ dueBy }) => dueBy?.latest ?? []).sort();
  return keptBy ?? days[0];
}

function toEntry(
  { locale, pact, stampOf }: Plan,
  { item, next, rhythm }: RhythmState,
  due: Day,
  number: number,
): Entry {
  const planned = next?.when && `${next.item.title}: ${locale.dates.when(next.when)}`;
  const suffix = number === 1 ? '' : `-${number}`;
  return {
    item,
    kind: 'deadline',
    uid: uidOf(pact, item, `.rhythm${suffix}`),
    title: locale.feed.deadline(item.title),
    description: [
      locale.feed.dueBy(locale.dates.day(due)),
      locale.rhythm(rhythm),
      ...(planned ? [locale.feed.plannedFor(planned)] : []),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
    firstDay: due,
    lastDay: due,
    isTentative: false,
    isCancelled: false,
    isFree: true,
    sequence: 0,
    stamp: stampOf([...shownBy(pact, item), ...(next ? shownBy(pact, next.item) : [])]),
  };
}
