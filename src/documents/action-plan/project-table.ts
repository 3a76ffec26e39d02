import { capital } from '../../locales/letter-case.ts';
import { itemsOf } from '../../model/pact.ts';
import type { DocumentInput } from '../input.ts';
import { worded } from '../plan/dates.ts';
import { detailLines } from '../plan/details.ts';
import { type Table, tableOf } from '../plan/table.ts';
import { joined, labelled, titleOf } from '../plan/text.ts';

/** The projects that the actions belong to. */
export function projectTable(input: DocumentInput): Table | undefined {
  const { fields, kinds, report } = input.locale;
  return tableOf(
    [capital(kinds.project), fields.period, report.item.details],
    itemsOf(input.pact, 'project').map((project) => [
      titleOf(project),
      worded(project, input),
      joined([
        project.data.description,
        ...detailLines(project, input),
        labelled(fields.url, project.data.url),
      ]),
    ]),
  );
}
