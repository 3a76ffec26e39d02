import type { Verb } from '../../model/agenda.ts';
import { closest } from '../../model/closest.ts';
import type { Item } from '../../model/item.ts';
import { itemsOf, type Pact, resolveReference } from '../../model/pact.ts';
import { isUnsure } from '../dates/is-unsure.ts';
import { lostNames } from '../identity/lost-names.ts';

/**
 * What an agenda may well prepare (or evaluate …) in time, were it not for a mistake that is told
 * elsewhere: an id that is misspelt, or a date of the meeting that is wrong.
 */
export function unclearObjects(pact: Pact, verb: Verb): ReadonlySet<Item> {
  const unclear = new Set<Item>();
  const ids = pact.items.map(({ id }) => id).filter((id) => id !== '');
  const lost = new Set(lostNames(pact).map(({ name }) => name.toLowerCase()));
  for (const meeting of itemsOf(pact, 'meeting'))
    for (const reference of meeting.references) {
      if (reference.relation !== verb || reference.path[0] !== 'agenda') continue;
      if (reference.form !== 'id' || lost.has(reference.name.toLowerCase())) continue;
      const [named] = resolveReference(pact, reference);
      const meant = named ? undefined : closest(reference.name, ids);
      if (named && isUnsure(pact, meeting)) unclear.add(named);
      const item = meant && pact.byId.get(meant.toLowerCase());
      if (item) unclear.add(item);
    }
  return unclear;
}
