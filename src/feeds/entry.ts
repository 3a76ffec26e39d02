import type { Item } from '../model/item.ts';
import type { Day } from '../model/when/day.ts';
import type { Instant } from './stamp.ts';

/** Why a date of an item is in no calendar. */
export type LeftOut =
  | 'no-date'
  | 'too-coarse'
  | 'internal'
  | 'repeats'
  | 'outside'
  | 'closed'
  | 'goes-on'
  | 'past';

/** One entry of a calendar, before it is written in the words of RFC 5545. */
export interface Entry {
  readonly item: Item;
  /** What takes place, what is due, or a day to know. */
  readonly kind: 'occasion' | 'deadline' | 'key-date';
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly location?: string;
  readonly url?: string;
  readonly firstDay: Day;
  /** The last day itself. */
  readonly lastDay: Day;
  readonly startTime?: string;
  readonly endTime?: string;
  /** The day is not fixed: the entry fills the span in which it lies. */
  readonly isTentative: boolean;
  readonly isCancelled: boolean;
  /** It takes nobody's time: what is tentative, and deadlines. */
  readonly isFree: boolean;
  /** How often the date was moved. */
  readonly sequence: number;
  /** When a line that its text shows was last changed. */
  readonly stamp: Instant;
  readonly recurrence?: Recurrence;
  /** What this entry stands for in a series (RECURRENCE-ID). */
  readonly standsFor?: PlannedTime;
}

/** A planned day of a series, with the hour at which the series begins. */
export interface PlannedTime {
  readonly day: Day;
  readonly startTime?: string;
}

/** RFC 5545, 3.8.5: how an entry repeats. */
export interface Recurrence {
  /** FREQ and the parts that follow it, without the end. */
  readonly rule: string;
  /** The last day on which it takes place; without one it goes on. */
  readonly until?: Day;
  /** Days on which it does not take place. */
  readonly except: readonly Day[];
}

/** What became of the dates of one item. */
export interface Placed {
  readonly item: Item;
  readonly entries: readonly Entry[];
  /** One for each date that is in no calendar. */
  readonly leftOut: readonly LeftOut[];
}

/** From when to when: a series and all that stands for one of its days belong together. */
export function spansOf(
  entries: readonly Entry[],
): ReadonlyMap<string, { readonly first: Day; readonly last: Day }> {
  const spans = new Map<string, { first: Day; last: Day }>();
  for (const { firstDay, lastDay, recurrence, uid } of entries) {
    const end = recurrence ? (recurrence.until ?? '9999-12-31') : lastDay;
    const { first = firstDay, last = end } = spans.get(uid) ?? {};
    spans.set(uid, { first: first < firstDay ? first : firstDay, last: last > end ? last : end });
  }
  return spans;
}
