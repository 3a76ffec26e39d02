import type { Item, Reference } from '../../model/item.ts';
import { itemsOf, type Pact } from '../../model/pact.ts';
import { isKnown, recordsIn } from '../../model/plan.ts';
import { type ItemRecord, readRecords } from '../../model/record.ts';
import type { View } from '../../model/view.ts';

/** What was recorded of a meeting or event by the day; all of its sessions together. */
export interface Session {
  readonly records: readonly ItemRecord[];
  /** Who was there; missing where nobody wrote it down. */
  readonly present?: readonly Reference[];
  readonly hadQuorum?: boolean;
  readonly decisions: readonly Item<'decision'>[];
}

export function sessionOf(pact: Pact, item: Item, view: View): Session {
  const records = recordsIn(item, view);
  const held = 'held' in item.data ? readRecords(item.data.held) : [];
  const known = (index: number) => held[index] !== undefined && isKnown(held[index], view);
  const present = item.references.filter(
    ({ path, relation }) =>
      path[0] === 'held' && relation === 'present' && known(Number(path[1]) || 0),
  );
  const quorum = records.map(({ details }) => details.quorum).find((each) => each !== undefined);
  const isTold = records.some(({ details }) => details.present !== undefined);
  return {
    records,
    ...(isTold && { present }),
    ...(quorum !== undefined && { hadQuorum: quorum }),
    decisions:
      records.length === 0 ? [] : itemsOf(pact, 'decision').filter(({ parent }) => parent === item),
  };
}
