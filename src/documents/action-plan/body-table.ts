import { capital } from '../../locales/letter-case.ts';
import type { Item } from '../../model/item.ts';
import { itemsOf } from '../../model/pact.ts';
import type { DocumentInput } from '../input.ts';
import { seatName } from '../plan/bodies.ts';
import { detailLines } from '../plan/details.ts';
import { type Table, tableOf } from '../plan/table.ts';
import { joined } from '../plan/text.ts';

/** The groups of people that the actions name. */
export function bodyTable(named: ReadonlySet<Item>, input: DocumentInput): Table | undefined {
  const { fields, kinds, report } = input.locale;
  return tableOf(
    [capital(kinds.body), fields.members, report.item.details],
    itemsOf(input.pact, 'body')
      .filter((body) => named.has(body))
      .map((body) => [
        body.title,
        (body.data.members ?? []).map((member) => seatName(member, input)).join('; '),
        joined([body.data.description, ...detailLines(body, input)]),
      ]),
  );
}
