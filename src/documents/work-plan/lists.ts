import { capital } from '../../locales/letter-case.ts';
import type { Item, ItemKind } from '../../model/item.ts';
import { itemsOf } from '../../model/pact.ts';
import { preparedBy } from '../../status/item-view/preparation.ts';
import type { DocumentInput } from '../input.ts';
import { byDate } from '../plan/by-date.ts';
import { occasionText } from '../plan/dates.ts';
import { detailLines } from '../plan/details.ts';
import { type Table, tableOf } from '../plan/table.ts';
import { joined, labelled, namesIn } from '../plan/text.ts';

/** Who takes part, and as what. */
export function organisationTable(input: DocumentInput): Table | undefined {
  const { locale, pact } = input;
  const { fields, kinds, report } = locale;
  return tableOf(
    [capital(kinds.organisation), fields.roles, report.item.details],
    itemsOf(pact, 'organisation').map((organisation) => {
      const { roles, short, url } = organisation.data;
      return [
        organisation.title,
        (roles ?? []).join(', '),
        joined([
          labelled(fields.short, short),
          ...detailLines(organisation, input, ['roles']),
          labelled(fields.url, url),
        ]),
      ];
    }),
  );
}

/** The circles of people who are invited. */
export function groupTable(input: DocumentInput): Table | undefined {
  const { fields, kinds, report } = input.locale;
  return tableOf(
    [capital(kinds.group), fields.members, report.item.details],
    itemsOf(input.pact, 'group').map((group) => [
      group.title,
      namesIn(input.pact, group.data.members),
      joined([group.data.description, ...detailLines(group, input)]),
    ]),
  );
}

const prepared: readonly ItemKind[] = ['meeting', 'event', 'report'];

/** What is prepared by which meeting, in the order of time. */
export function preparationTable(input: DocumentInput): Table | undefined {
  const { fields, report } = input.locale;
  const { pact } = input;
  const dated = (item: Item) => [item.title, bracketed(occasionText(item, input))].join('');
  return tableOf(
    [fields.title, report.date, report.preparedBy],
    byDate(pact, pact.items)
      .filter(({ kind }) => prepared.includes(kind))
      .map((item) => [
        item.title,
        occasionText(item, input),
        byDate(
          pact,
          preparedBy(pact, item).map((each) => each.item),
        )
          .map(dated)
          .join('; '),
      ])
      .filter(([, , meetings]) => meetings !== ''),
  );
}

function bracketed(text: string): string {
  return text === '' ? '' : ` (${text})`;
}
