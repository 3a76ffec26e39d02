import { itemsOf } from '../../model/pact.ts';
import type { DocumentInput } from '../input.ts';
import { byDate } from './by-date.ts';
import { amendmentTexts } from './changes.ts';
import { worded } from './dates.ts';
import { detailLines } from './details.ts';
import { type Table, tableOf } from './table.ts';
import { joined, titleOf } from './text.ts';

/** Key dates, or phases, in the order of time. */
export function datedTable(kind: 'date' | 'phase', input: DocumentInput): Table | undefined {
  const { fields, list, report } = input.locale;
  return tableOf(
    [fields.title, list.columns.date, report.item.details],
    byDate(input.pact, itemsOf(input.pact, kind)).map((item) => [
      titleOf(item),
      worded(item, input),
      joined([item.data.description, ...detailLines(item, input), ...amendmentTexts(item, input)]),
    ]),
  );
}
