import type { Item } from '../../model/item.ts';
import { itemsOf } from '../../model/pact.ts';
import type { DocumentInput } from '../input.ts';
import { changeTexts } from './changes.ts';
import { adoptionText, dateIn, stateText, worded } from './dates.ts';
import { detailLines } from './details.ts';
import { goalsText } from './quantities.ts';
import { doneTexts } from './record.ts';
import { type Table, tableOf } from './table.ts';
import { filled, labelled, namesIn } from './text.ts';

/** Work plans, reports and agreements: when, and what else the plan says of them. */
export function reportTable(
  input: DocumentInput,
  reports: readonly Item<'report'>[] = itemsOf(input.pact, 'report'),
): Table | undefined {
  const { locale } = input;
  const rows = reports.map((report) => {
    const { description } = report.data;
    const { title } = report;
    return [
      description === undefined ? title : `${title} – ${description}`,
      worded(report, input),
      reportDetails(report, input).join(' · '),
      stateText(report, input),
    ];
  });
  return tableOf(
    [locale.fields.title, locale.fields.due, locale.report.item.details, locale.fields.state],
    rows,
  );
}

function reportDetails(report: Item<'report'>, input: DocumentInput): string[] {
  const { locale, pact } = input;
  const { adopted, covers, issued, number, to, type, url, version } = report.data;
  return filled([
    number !== undefined && labelled(locale.fields.number, String(number)),
    labelled(locale.fields.type, type),
    labelled(locale.fields.covers, dateIn(covers, input)),
    labelled(locale.fields.to, namesIn(pact, to)),
    labelled(locale.fields.target, goalsText(report, locale)),
    ...detailLines(report, input, ['done']),
    version !== undefined && labelled(locale.fields.version, String(version)),
    issued !== undefined && labelled(locale.fields.issued, locale.dates.day(issued)),
    labelled(locale.fields.adopted, adoptionText(adopted, input)),
    ...changeTexts(report, input),
    labelled(locale.fields.done, doneTexts(report, input).join('; ')),
    labelled(locale.fields.url, url),
  ]);
}
