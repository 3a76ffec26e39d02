import type { Locale } from '../locales/locale.ts';
import type { Item } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';
import { placeText, shownBy } from './calendar-text.ts';
import type { Entry } from './entry.ts';
import { uidOf } from './identifier.ts';
import type { StampOf } from './stamp.ts';

/** What all entries of a pact are made from. */
export interface Plan {
  readonly pact: Pact;
  readonly locale: Locale;
  readonly stampOf: StampOf;
  /** What is internal is wanted, too. */
  readonly isOpen?: boolean;
}

/** What all entries of one item have alike, whichever of its dates they show. */
export type EntryBase = Pick<Entry, 'item' | 'uid' | 'sequence' | 'stamp' | 'location'>;

export function entryBase({ pact, stampOf }: Plan, item: Item): EntryBase {
  const moved = 'moved' in item.data ? item.data.moved : undefined;
  const location = placeText(item);
  return {
    item,
    uid: uidOf(pact, item),
    sequence: moved?.length ?? 0,
    stamp: stampOf(shownBy(pact, item)),
    ...(location && { location }),
  };
}

/** Of several dates of an item each has an identifier of its own, by its place in the plan. */
export function numbered<Each extends Pick<Entry, 'uid'>>(entry: Each, index: number): Each {
  return index === 0 ? entry : { ...entry, uid: `${index + 1}.${entry.uid}` };
}
