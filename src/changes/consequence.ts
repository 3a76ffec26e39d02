import type { Quantity } from '../model/documents.generated.ts';
import type { Finding } from '../model/finding.ts';
import type { Item } from '../model/item.ts';
import type { Order } from '../model/when/before.ts';
import type { Span } from '../model/when/span.ts';
import type { Days, Shift } from './change.ts';

/** Why one thing has to come before another. */
export type Relation = 'prepare' | 'evaluate' | 'needs';

/** What follows from the changes, although nobody wrote it. */
export type Consequence =
  /** Whether one comes before the other, which it has to. */
  | {
      readonly code: 'order';
      readonly relation: Relation;
      readonly first: Item;
      readonly second: Item;
      readonly was: Order;
      readonly is: Order;
      /** Between the end of the first and the start of the second, whichever comes first. */
      readonly days?: Days;
    }
  /** Its date is counted from another one, and moved with it. */
  | {
      readonly code: 'moved-along';
      readonly item: Item;
      readonly span: Span;
      readonly shifts: readonly Shift[];
    }
  /** What all events together are to reach. */
  | {
      readonly code: 'total';
      readonly name: string;
      readonly from?: Quantity;
      readonly to?: Quantity;
    }
  /** A rule that was kept, or one that was not. */
  | { readonly code: 'broken' | 'mended'; readonly finding: Finding };
