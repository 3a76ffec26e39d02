import { detailLines } from '../../locales/phrases.ts';
import type { Item } from '../../model/item.ts';
import { itemsOf } from '../../model/pact.ts';
import { changeTexts } from './changes.ts';
import { adoptionText, dateIn, dateText, stateText } from './dates.ts';
import type { PlanInput } from './input.ts';
import { goalsText } from './quantities.ts';
import { doneTexts } from './record.ts';
import { type Table, tableOf } from './table.ts';
import { filled, labelled, namesIn } from './text.ts';

/** Work plans, reports and agreements: when, and what else the plan says of them. */
export function reportTable(input: PlanInput): Table | undefined {
  const words = input.locale.report;
  const rows = itemsOf(input.pact, 'report').map((report) => {
    const { description } = report.data;
    const { title } = report;
    return [
      description === undefined ? title : `${title} – ${description}`,
      dateText(report, input),
      reportDetails(report, input).join(' · '),
      stateText(report, input),
    ];
  });
  return tableOf([words.title, words.due, words.item.details, words.state], rows);
}

function reportDetails(report: Item<'report'>, input: PlanInput): string[] {
  const { locale, pact } = input;
  const { adopted, covers, issued, number, to, type, url, version } = report.data;
  const { head, item, target, type: typeWord } = locale.report;
  return filled([
    number !== undefined && labelled(locale.list.columns.number, String(number)),
    labelled(typeWord, type),
    labelled(item.covers, dateIn(covers, input)),
    labelled(item.to, namesIn(pact, to)),
    labelled(target, goalsText(report, locale)),
    ...detailLines(pact, report, locale, ['done']),
    version !== undefined && labelled(head.version, String(version)),
    issued !== undefined && labelled(head.issued, locale.dates.day(issued)),
    labelled(head.adopted, adoptionText(adopted, input)),
    ...changeTexts(report, input),
    labelled(locale.fields.done, doneTexts(report, input).join('; ')),
    labelled(locale.feed.link, url),
  ]);
}
