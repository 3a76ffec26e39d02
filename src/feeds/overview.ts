import { TZDate } from '@date-fns/tz';
import type { Locale } from '../locales/locale.ts';
import { groupBy } from '../model/group-by.ts';
import type { Item } from '../model/item.ts';
import { itemsOf, namedIn, type Pact, shownWhen, titleById } from '../model/pact.ts';
import { cancelledOn, recordsOf } from '../model/record.ts';
import { type Day, lastOf } from '../model/when/day.ts';
import { hasFixedDays } from '../model/when/span.ts';
import type { Calendars } from './calendars.ts';
import type { Entry } from './entry.ts';
import type { Feed, FeedKind } from './feed.ts';
import type { LedgerLine } from './ledger.ts';

/** What somebody has to know who wants to subscribe. */
export interface Overview {
  /** Who meets comes first; bodies that never meet in the plan are not among them. */
  readonly feeds: readonly FeedOverview[];
  /** What has no fixed day yet, with the plan's date in words. */
  readonly waiting: readonly { readonly title: string; readonly when: string }[];
  /** The day, in the pact's zone, on which an entry was last changed. */
  readonly changed?: Day;
}

export interface FeedOverview {
  readonly kind: FeedKind;
  readonly file: string;
  readonly title: string;
  readonly about: string;
  readonly body?: string;
  readonly entries: number;
  /** How many items come into it once they have a day. */
  readonly waiting: number;
}

const order: readonly FeedKind[] = ['body', 'events', 'all', 'deadlines'];

export function overviewOf(pact: Pact, calendars: Calendars, locale: Locale): Overview {
  const every = [...new Set(calendars.feeds.flatMap(({ entries }) => entries))];
  const ofItem = groupBy(every, ({ item }) => item);
  const items = calendars.ledger.items
    .filter((line) => isWaiting(line, ofItem.get(line.item) ?? []))
    .map(({ item }) => item);
  const meeting = new Set(itemsOf(pact, 'meeting').flatMap((each) => namedIn(pact, each, 'body')));
  const changed = lastOf(every.map(({ stamp }) => stamp));
  return {
    feeds: calendars.feeds
      .filter(({ body }) => body === undefined || meeting.has(body))
      .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
      .map((feed) => ({
        kind: feed.kind,
        file: `${feed.id}.ics`,
        title: feed.title,
        about: feed.about,
        ...(feed.body && { body: feed.body.title }),
        entries: feed.entries.length,
        waiting: items.filter((item) => comesInto(pact, feed, item)).length,
      })),
    waiting: items.map((item) => ({ title: item.title, when: dateOf(pact, item, locale) })),
    ...(changed !== undefined && { changed: dayIn(pact.head.timezone, changed) }),
  };
}

/**
 * What was put off without a new date waits, too. A record that gives only the month does not: it
 * is the past.
 */
function isWaiting({ item, leftOut }: LedgerLine, entries: readonly Entry[]): boolean {
  if (item.when?.role !== 'date' || cancelledOn(item) !== undefined) return false;
  const open = entries.filter((entry) => entry.isTentative || entry.isCancelled).length;
  const recorded = recordsOf(item).filter(({ span }) => !hasFixedDays(span)).length;
  return open > recorded || leftOut.some((why) => why === 'too-coarse' || why === 'no-date');
}

function comesInto(pact: Pact, { body, kind }: Feed, item: Item): boolean {
  if (body) return namedIn(pact, item, 'body').includes(body);
  return kind === 'events' && item.kind !== 'meeting' && item.kind !== 'date';
}

function dateOf(pact: Pact, { when }: Item, { dates }: Locale): string {
  return when ? dates.when(shownWhen(pact, when), (id) => titleById(pact, id)) : '';
}

function dayIn(timezone: string, instant: string): Day {
  return new TZDate(instant, timezone).toISOString().slice(0, 10);
}
