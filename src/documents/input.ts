import type { Locale } from '../locales/locale.ts';
import type { Item } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';
import type { Day } from '../model/when/day.ts';
import type { ItemState } from '../status/state.ts';

/** What a document is made of. */
export interface DocumentInput {
  readonly pact: Pact;
  readonly locale: Locale;
  /** Without it the document is the same on every day, and tells no states. */
  readonly asOf?: AsOf;
  /** Tells what is planned, and nothing of what became of it. */
  readonly isPlanOnly?: boolean;
  /** What a person typed as the thing that the document is about. */
  readonly about?: string | undefined;
}

/** The input of a document that is always of a day. */
export interface DatedInput extends DocumentInput {
  readonly asOf: AsOf;
}

export interface AsOf {
  readonly day: Day;
  readonly states: ReadonlyMap<Item, ItemState>;
}
