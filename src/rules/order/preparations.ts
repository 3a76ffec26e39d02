import type { Item } from '../../model/item.ts';
import { itemsOf, type Pact, resolveReference } from '../../model/pact.ts';
import { cancelledOn } from '../../model/record.ts';
import { agendaTexts, isInTexts } from '../agenda-texts.ts';
import { unclearObjects } from './unclear-objects.ts';

/** What meetings and events prepare, with those that do. */
export function preparedBy(pact: Pact): ReadonlyMap<Item, readonly Item[]> {
  const prepared = new Map<Item, Item[]>();
  for (const meeting of gatherings(pact)) {
    if (cancelledOn(meeting) !== undefined) continue;
    for (const reference of meeting.references) {
      if (reference.relation !== 'prepare') continue;
      for (const item of resolveReference(pact, reference)) {
        const known = prepared.get(item);
        if (!known) prepared.set(item, [meeting]);
        else if (!known.includes(meeting)) known.push(meeting);
      }
    }
  }
  return prepared;
}

/** Tells whether something may be prepared in words, or by an id that is misspelt. */
export function mayBePrepared(pact: Pact): (item: Item) => boolean {
  const unclear = unclearObjects(pact, 'prepare');
  const texts = agendaTexts(gatherings(pact));
  return (item) => unclear.has(item) || isInTexts(texts, item);
}

function gatherings(pact: Pact): readonly Item[] {
  return [...itemsOf(pact, 'meeting'), ...itemsOf(pact, 'event')];
}
