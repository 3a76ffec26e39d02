import type { Item } from '../model/item.ts';
import type { LeftOut, Placed } from './entry.ts';
import type { Feed } from './feed.ts';

/** Where the dates of a pact went: none is lost without a word. */
export interface Ledger {
  readonly items: readonly LedgerLine[];
  readonly feeds: readonly { readonly id: string; readonly entries: number }[];
  /** Every date is an entry of some feed, or left out. */
  readonly counts: { readonly dates: number; readonly entries: number; readonly leftOut: number };
}

export interface LedgerLine {
  readonly item: Item;
  readonly entries: number;
  /** Ids of the feeds that hold one of its entries. */
  readonly feeds: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * What became of every item with a date. Throws where the sum is wrong: a date that is neither in
 * a feed nor left out would be missing on somebody's phone.
 */
export function ledgerOf(placed: readonly Placed[], feeds: readonly Feed[]): Ledger {
  const feedsWith = new Map<Item, Set<string>>();
  const inFeeds = new Set(feeds.flatMap(({ entries }) => entries));
  for (const { entries, id } of feeds)
    for (const { item } of entries) feedsWith.set(item, (feedsWith.get(item) ?? new Set()).add(id));
  const items = placed.map(({ entries, item, leftOut }) => ({
    item,
    entries: entries.length,
    feeds: [...(feedsWith.get(item) ?? [])],
    leftOut,
  }));
  const lost = placed.flatMap(({ entries }) => entries).filter((each) => !inFeeds.has(each));
  const silent = items.filter(({ entries, leftOut }) => entries === 0 && leftOut.length === 0);
  const missing = [...lost.map(({ uid }) => uid), ...silent.map(({ item }) => item.id)];
  if (missing.length > 0) throw new Error(`the calendars do not add up: ${missing.join(', ')}`);
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  const entries = sum(items.map((each) => each.entries));
  const leftOut = sum(items.map((each) => each.leftOut.length));
  return {
    items,
    feeds: feeds.map((feed) => ({ id: feed.id, entries: feed.entries.length })),
    counts: { dates: entries + leftOut, entries, leftOut },
  };
}
