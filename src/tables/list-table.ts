import { stringify } from 'csv-stringify/sync';
import type { ListColumn, Locale } from '../locales/locale.ts';
import { quantityLines, stateName } from '../locales/phrases.ts';
import type { Place } from '../model/finding.ts';
import type { Item } from '../model/item.ts';
import { type Pact, titleById } from '../model/pact.ts';
import type { ListedItem } from '../status/list.ts';
import { planText } from '../status/plan-text.ts';
import { rowLines } from './row.ts';

/** Items as lines that fit a width: date, number and title; at the right their state and id. */
export function listTable(items: readonly ListedItem[], locale: Locale, width: number): string {
  if (items.length === 0) return `${locale.list.none}\n`;
  const rows = items.map(({ item, shown, span, state }) => ({
    left: planText(shown, span),
    name: [numberBefore(item), item.title].filter((part) => part !== '').join(' '),
    right: [state ? stateName(locale, state) : '', item.id],
  }));
  return `${rowLines(rows, width).join('\n')}\n`;
}

/** The printed number, where the title does not hold it anyway. */
function numberBefore({ data, title }: Item): string {
  const number = 'number' in data && data.number !== undefined ? String(data.number) : '';
  return title.split(/[\s.,]+/).includes(number) || title.startsWith(`${number}.`) ? '' : number;
}

/**
 * Items as a CSV file that a spreadsheet opens as it is: with a byte order mark, the separator of
 * the language, and nothing that would be taken for a formula.
 */
export function listCsv(
  items: readonly ListedItem[],
  pact: Pact,
  locale: Locale,
  placeOf: (item: Item) => Place,
): string {
  const records = items.map((listed) => csvRecord(listed, pact, locale, placeOf(listed.item)));
  return stringify(records, {
    bom: true,
    header: true,
    columns: Object.entries(locale.list.columns).map(([key, header]) => ({ key, header })),
    delimiter: locale.list.separator,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function csvRecord(
  { item, shown, span, state }: ListedItem,
  pact: Pact,
  locale: Locale,
  { file, line }: Place,
): Record<ListColumn, string | number> {
  const namesOf = (relation: string) =>
    item.references
      .filter((reference) => reference.relation === relation)
      .map(({ name }) => titleById(pact, name))
      .join(', ');
  const { number } = item.data as { number?: string | number };
  return {
    id: item.id,
    number: number ?? '',
    title: item.title,
    date: planText(shown, span),
    earliest: span.start.earliest ?? '',
    latest: span.end.latest ?? '',
    state: state ? stateName(locale, state) : '',
    body: namesOf('body'),
    owner: namesOf('owner'),
    target: quantityLines(item, locale).join('; '),
    file,
    line,
  };
}
