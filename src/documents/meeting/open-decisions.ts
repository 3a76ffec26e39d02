import type { Item } from '../../model/item.ts';
import { ownerNames } from '../../model/owner-names.ts';
import { namedIn } from '../../model/pact.ts';
import { before } from '../../model/when/before.ts';
import type { Outlook } from '../../status/coming/outlook.ts';
import type { DatedInput } from '../input.ts';
import { type Table, tableOf } from '../plan/table.ts';
import { stateDate } from '../status/state-date.ts';

/** What the bodies of a meeting decided before it and is still to be carried out. */
export function openDecisionTable(
  meeting: Item,
  outlook: Outlook,
  input: DatedInput,
): Table | undefined {
  const { locale, pact } = input;
  const { openDecisionsOf, spanOf } = outlook;
  const isEarlier = ({ parent }: Item) =>
    parent !== undefined && parent !== meeting && before(spanOf(meeting), spanOf(parent)) !== 'yes';
  const open = new Set(namedIn(pact, meeting, 'body').flatMap(openDecisionsOf));
  return tableOf(
    [
      locale.fields.number,
      locale.fields.decision,
      locale.fields.owner,
      locale.fields.due,
      locale.fields.state,
    ],
    [...open]
      .filter(({ item }) => isEarlier(item))
      .map((state) => [
        String((state.item.data as Item<'decision'>['data']).number ?? ''),
        state.item.title,
        ownerNames(pact, state.item).join(', '),
        stateDate(state, input),
        locale.report.states[state.state],
      ]),
  );
}
