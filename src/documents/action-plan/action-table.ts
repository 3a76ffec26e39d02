import { capital } from '../../locales/letter-case.ts';
import type { Item } from '../../model/item.ts';
import { itemsOf } from '../../model/pact.ts';
import { cancelledOn } from '../../model/record.ts';
import type { DocumentInput } from '../input.ts';
import { dateText, stateText } from '../plan/dates.ts';
import { goalsText } from '../plan/quantities.ts';
import { type Table, tableOf } from '../plan/table.ts';
import { listed, namesIn, numbered } from '../plan/text.ts';

type Commitment = Item<'action' | 'output'>;

/** The actions of a section at a glance: a row for each output, or for an action without any. */
export function actionTable(
  actions: readonly Item<'action'>[],
  input: DocumentInput,
): Table | undefined {
  const { fields, kinds, reports } = input.locale;
  const table = tableOf(
    [
      reports.row,
      capital(kinds.action),
      capital(kinds.output),
      reports.actionPlan.when,
      fields.target,
      fields.owner,
      fields.state,
    ],
    actions.flatMap((action) => rowsOf(action, input)),
  );
  // Titles alone stand below.
  return table && table.head.length > 1 ? table : undefined;
}

/** The title of an action stands in its first row, its number in each. */
function rowsOf(action: Item<'action'>, input: DocumentInput): string[][] {
  const outputs = itemsOf(input.pact, 'output').filter(({ parent }) => parent === action);
  const number = String(action.data.number ?? '');
  if (outputs.length === 0)
    return [[number, action.title, '', ...commitmentCells(action, action, input)]];
  return outputs.map((output, at) => [
    number,
    at === 0 ? action.title : '',
    numbered(output),
    ...commitmentCells(output, action, input),
  ]);
}

/** An output without a date or an owner has those of its action. */
function commitmentCells(item: Commitment, action: Item<'action'>, input: DocumentInput): string[] {
  const { locale, pact } = input;
  const isDropped = [item, action].some((each) => cancelledOn(each) !== undefined);
  return [
    listed([
      dateText(item, input) || dateText(action, input),
      isDropped && locale.report.states.dropped,
    ]),
    goalsText(item, locale),
    namesIn(pact, item.data.owner) || namesIn(pact, action.data.owner),
    stateText(item, input),
  ];
}
