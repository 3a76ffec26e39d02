import type { Item } from '../../model/item.ts';
import type { PlacedPoint } from '../../status/coming/agenda.ts';
import type { Outlook } from '../../status/coming/outlook.ts';
import type { DatedInput } from '../input.ts';
import { type Table, tableOf } from '../plan/table.ts';
import { stateDate } from '../status/state-date.ts';
import { objectsOf } from './agenda.ts';

/** The documents that an agenda names, or that are due at the meeting, and how each stands. */
export function enclosureTable(
  meeting: Item,
  agenda: readonly PlacedPoint[],
  { dueAt, stateOf }: Outlook,
  input: DatedInput,
): Table | undefined {
  const { locale } = input;
  const { fields } = locale;
  const named = agenda.flatMap((placed) => objectsOf(placed, input)).filter(isDocument);
  const due = dueAt(meeting).map(({ item }) => item);
  return tableOf(
    [fields.title, fields.version, fields.due, fields.state],
    [...new Set([...named, ...due.filter(isDocument)])].map((item) => {
      const state = stateOf(item);
      const { version } = item.data as { version?: string | number };
      return [
        item.title,
        version === undefined ? '' : String(version),
        state ? stateDate(state, input) : '',
        state ? locale.report.states[state.state] : '',
      ];
    }),
  );
}

function isDocument({ kind }: Item): boolean {
  return kind === 'report' || kind === 'review';
}
