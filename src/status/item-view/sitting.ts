import { type Item, sameId } from '../../model/item.ts';
import { listed } from '../../model/listed.ts';
import { actualSpan, itemsOf, type Pact } from '../../model/pact.ts';
import { cancelledOn } from '../../model/record.ts';
import { daysBetween } from '../../model/when/day.ts';
import type { Span } from '../../model/when/span.ts';

/** A meeting among the sittings of one of its bodies. */
export interface Sitting {
  readonly body: Item;
  /** From 1, by date; a vote in writing or a meeting called off is no sitting. */
  readonly number?: number;
  readonly count: number;
  readonly neighbours: readonly Neighbour[];
}

/** The meeting before or after, and how many days lie between. */
export interface Neighbour {
  readonly item: Item;
  readonly side: 'before' | 'after';
  /** Negative where it may be the other way round; missing where a day is unknown. */
  readonly days?: { readonly least: number; readonly most: number };
}

/** The sittings of a body, by date; undated ones last. */
export function sittingsOf(pact: Pact, body: Item): readonly Item[] {
  return meetingsOf(pact, body).filter(isSitting);
}

export function sittings(pact: Pact, meeting: Item): readonly Sitting[] {
  const ids = 'body' in meeting.data ? listed(meeting.data.body) : [];
  return ids
    .flatMap((id) => pact.byId.get(id.toLowerCase()) ?? [])
    .map((body) => {
      const all = meetingsOf(pact, body).filter((each) => each === meeting || isSitting(each));
      const index = all.indexOf(meeting);
      return {
        body,
        ...(isSitting(meeting) && { number: index + 1 }),
        count: all.filter(isSitting).length,
        neighbours: [
          ...neighbour(pact, all[index - 1], meeting, 'before'),
          ...neighbour(pact, all[index + 1], meeting, 'after'),
        ],
      };
    });
}

function meetingsOf(pact: Pact, body: Item): readonly Item[] {
  const key = (item: Item) => {
    const { end, start } = actualSpan(pact, item);
    return start.earliest ?? end.latest ?? '9999-12-31';
  };
  return itemsOf(pact, 'meeting')
    .filter(({ data }) => [data.body].flat().some((id) => sameId(id, body.id)))
    .map((item) => ({ item, at: key(item) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ item }) => item);
}

function isSitting(item: Item): boolean {
  const isWritten = 'form' in item.data && item.data.form === 'written';
  return !isWritten && cancelledOn(item) === undefined;
}

function neighbour(
  pact: Pact,
  item: Item | undefined,
  meeting: Item,
  side: Neighbour['side'],
): Neighbour[] {
  if (!item) return [];
  const [first, second] = side === 'before' ? [item, meeting] : [meeting, item];
  const days = daysApart(actualSpan(pact, first), actualSpan(pact, second));
  return [{ item, side, ...(days && { days }) }];
}

/** From the end of one to the start of the next, at least and at most. */
function daysApart({ end }: Span, { start }: Span): Neighbour['days'] {
  if (!end.earliest || !end.latest || !start.earliest || !start.latest) return undefined;
  return {
    least: daysBetween(end.latest, start.earliest),
    most: daysBetween(end.earliest, start.latest),
  };
}
