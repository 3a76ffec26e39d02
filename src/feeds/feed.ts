import type { Locale } from '../locales/locale.ts';
import type { Item } from '../model/item.ts';
import { itemsOf, namedIn, type Pact } from '../model/pact.ts';
import type { Entry, Placed } from './entry.ts';

/** What a calendar holds: everything, the meetings of a body, the events, or what is due. */
export type FeedKind = 'all' | 'body' | 'events' | 'deadlines';

/** A calendar that people subscribe to. */
export interface Feed {
  readonly kind: FeedKind;
  /** The name of its file without the ending; it never changes, because phones know the address. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** The body whose meetings it holds. */
  readonly body?: Item<'body'>;
  readonly entries: readonly Entry[];
}

/** Names that no body's feed may take, nor what is put before them. */
const reserved = /^(?:body-)*(?:all|events|deadlines|index)$/i;

/**
 * The feeds of a pact: everything that takes place, the meetings of each body, the events, and
 * what is due. Only the first holds what has no day yet: a month-long bar helps nobody elsewhere.
 */
export function feedsOf(pact: Pact, placed: readonly Placed[], { feed }: Locale): readonly Feed[] {
  const name = pact.head.feeds?.name ?? pact.head.name;
  const entries = placed.flatMap((each) => each.entries);
  const occasions = entries.filter(({ kind }) => kind === 'occasion');
  const fixed = occasions.filter(({ isTentative }) => !isTentative);
  const open = entries.filter(({ isTentative, kind }) => isTentative && kind === 'key-date');
  return [
    {
      kind: 'all',
      id: 'all',
      title: name,
      about: feed.about.all,
      entries: [...occasions, ...open],
    },
    ...publicBodies(pact).map((body) => ({
      kind: 'body' as const,
      id: reserved.test(body.id) ? `body-${body.id}` : body.id,
      title: `${body.title} – ${name}`,
      about: feed.about.body,
      body,
      entries: fixed.filter(({ item }) => namedIn(pact, item, 'body').includes(body)),
    })),
    {
      kind: 'events',
      id: 'events',
      title: `${feed.events} – ${name}`,
      about: feed.about.events,
      entries: fixed.filter(({ item }) => item.kind !== 'meeting'),
    },
    {
      kind: 'deadlines',
      id: 'deadlines',
      title: `${feed.deadlines} – ${name}`,
      about: feed.about.deadlines,
      entries: entries.filter(({ isTentative, kind }) => kind !== 'occasion' && !isTentative),
    },
  ];
}

function publicBodies(pact: Pact): readonly Item<'body'>[] {
  return itemsOf(pact, 'body').filter(
    ({ data, id }) => id !== '' && data.visibility !== 'internal',
  );
}
