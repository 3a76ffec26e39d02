import type { Locale } from '../../locales/locale.ts';
import type { Item } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import type { Day } from '../../model/when/day.ts';
import type { ItemState } from '../../status/state.ts';

export interface PlanInput {
  readonly pact: Pact;
  readonly locale: Locale;
  /** The text of `templates/plan.md.hbs`. */
  readonly template: string;
  /** With a day and the states on it the document also says how each item stands. */
  readonly asOf?: { readonly day: Day; readonly states: ReadonlyMap<Item, ItemState> };
}
