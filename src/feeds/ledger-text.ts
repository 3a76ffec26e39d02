import type { Locale } from '../locales/locale.ts';
import { groupBy } from '../model/group-by.ts';
import type { LeftOut } from './entry.ts';
import type { Ledger, LedgerLine } from './ledger.ts';

/** So many titles are named for each reason. */
const named = 3;

/** How many dates are in no calendar, by reason, with the first few titles. */
export function ledgerLines({ counts, items }: Ledger, { feed }: Locale): string[] {
  const dates = items.flatMap(({ item, leftOut }) => leftOut.map((reason) => ({ item, reason })));
  const lines = [...groupBy(dates, ({ reason }) => reason)].map(([reason, all]) => {
    const titles = [...new Set(all.map(({ item }) => item.title))];
    const rest = titles.length > named ? ' …' : '';
    return `  ${feed.leftOut[reason]} (${all.length}): ${titles.slice(0, named).join(', ')}${rest}`;
  });
  return [feed.ledger(counts), ...lines];
}

/** Where every date went, one item a line. */
export function ledgerTable({ counts, items }: Ledger, { feed }: Locale): string[] {
  return [feed.ledger(counts), ...items.map((line) => `  ${lineOf(line, feed)}`)];
}

function lineOf({ feeds, item, leftOut }: LedgerLine, words: Locale['feed']): string {
  const reasons = [...groupBy(leftOut, (reason: LeftOut) => reason)].map(
    ([reason, all]) => `${words.leftOut[reason]}${all.length > 1 ? ` (${all.length})` : ''}`,
  );
  return `${item.id}  ${item.title}: ${[...feeds.map((id) => `${id}.ics`), ...reasons].join(', ')}`;
}
