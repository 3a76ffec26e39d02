import type { Locale } from '../locales/locale.ts';
import type { Pact } from '../model/pact.ts';
import { type Feed, feedsOf } from './feed.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { placeItems } from './place-items.ts';
import type { StampOf } from './stamp.ts';

/** All calendars of a pact, and what became of every date in it. */
export interface Calendars {
  readonly feeds: readonly Feed[];
  readonly ledger: Ledger;
}

export function calendarsOf(pact: Pact, locale: Locale, stampOf: StampOf): Calendars {
  const placed = placeItems(pact, locale, stampOf);
  const feeds = feedsOf(pact, placed, locale);
  return { feeds, ledger: ledgerOf(placed, feeds) };
}
