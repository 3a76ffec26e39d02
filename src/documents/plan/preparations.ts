import type { Item } from '../../model/item.ts';
import { actualSpan, itemsOf, resolveReference } from '../../model/pact.ts';
import { before, type Order } from '../../model/when/before.ts';
import { occasionText } from './dates.ts';
import type { PlanInput } from './input.ts';
import { type Table, tableOf } from './table.ts';

/** Which meeting prepares what, and whether it comes before it: by its record, if it has one. */
export function preparations(input: PlanInput): Table | undefined {
  const { locale, pact } = input;
  const words = locale.report;
  const byPrepared = new Map<Item, { meeting: Item; order: Order }[]>();
  for (const meeting of itemsOf(pact, 'meeting'))
    for (const reference of meeting.references) {
      if (reference.relation !== 'prepare' || reference.path[0] !== 'agenda') continue;
      for (const prepared of resolveReference(pact, reference)) {
        if (prepared.kind !== 'meeting' && prepared.kind !== 'event') continue;
        const order = before(actualSpan(pact, meeting), actualSpan(pact, prepared));
        byPrepared.set(prepared, [...(byPrepared.get(prepared) ?? []), { meeting, order }]);
      }
    }
  const rows = pact.items
    .filter((item) => byPrepared.has(item))
    .map((item) => [
      item.title,
      occasionText(item, input),
      (byPrepared.get(item) ?? [])
        .map(
          ({ meeting, order }) =>
            `${meeting.title} (${occasionText(meeting, input)}): ${words.before[order]}`,
        )
        .join('; '),
    ]);
  return tableOf([locale.fields.title, words.date, words.preparedBy], rows);
}
