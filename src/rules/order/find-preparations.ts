import type { Item, Path } from '../../model/item.ts';
import {
  actualSpan,
  isOutsidePlan,
  itemsOf,
  type Pact,
  resolveReference,
} from '../../model/pact.ts';
import { before, isUnknown, type Order } from '../../model/when/before.ts';
import { isUnsure } from '../dates/is-unsure.ts';

/** One thing that an agenda prepares, and whether the meeting comes before it. */
export interface Preparation {
  readonly meeting: Item<'meeting'>;
  readonly path: Path;
  readonly prepared: Item;
  readonly order: Order;
}

export function* findPreparations(pact: Pact): Iterable<Preparation> {
  for (const meeting of itemsOf(pact, 'meeting')) {
    if (isOutsidePlan(meeting) || isUnsure(pact, meeting)) continue;
    const span = actualSpan(pact, meeting);
    if (isUnknown(span)) continue;
    const preparedHere = new Map<Item, Path>();
    for (const reference of meeting.references) {
      if (reference.relation !== 'prepare' || reference.path[0] !== 'agenda') continue;
      // A series is prepared as a whole; which of its documents is meant, nobody says.
      const [prepared, ...others] = resolveReference(pact, reference);
      if (!prepared || others.length > 0 || prepared === meeting) continue;
      if (pact.doubled.has(prepared.id.toLowerCase())) continue;
      if (!preparedHere.has(prepared)) preparedHere.set(prepared, reference.path);
    }
    for (const [prepared, path] of preparedHere) {
      const its = actualSpan(pact, prepared);
      if (isUnknown(its) || isOutsidePlan(prepared) || isUnsure(pact, prepared)) continue;
      // A report stands or falls with the meeting that hears it.
      const hearing = prepared.when?.details.at?.toLowerCase();
      if (hearing !== undefined && preparedHere.has(pact.byId.get(hearing) as Item)) continue;
      yield { meeting, prepared, path, order: before(span, its) };
    }
  }
}
