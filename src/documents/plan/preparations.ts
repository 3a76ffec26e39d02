import { preparedBy } from '../../status/item-view/preparation.ts';
import type { DocumentInput } from '../input.ts';
import { occasionText } from './dates.ts';
import { type Table, tableOf } from './table.ts';

/** Which meeting prepares what, and whether it comes before it: by its record, if it has one. */
export function preparations(input: DocumentInput): Table | undefined {
  const { locale, pact } = input;
  const words = locale.report;
  const rows = pact.items
    .filter(({ kind }) => kind === 'meeting' || kind === 'event')
    .map((item) => ({ item, meetings: preparedBy(pact, item) }))
    .filter(({ meetings }) => meetings.length > 0)
    .map(({ item, meetings }) => [
      item.title,
      occasionText(item, input),
      meetings
        .map(
          ({ before, item: meeting }) =>
            `${meeting.title} (${occasionText(meeting, input)}): ${words.before[before]}`,
        )
        .join('; '),
    ]);
  return tableOf([locale.fields.title, words.date, words.preparedBy], rows);
}
