import { type ItemState, isOccasion, itemStates } from '../../status/state.ts';
import type { DocumentInput } from '../input.ts';
import { type Table, tableOf } from '../plan/table.ts';

/** How many of the meetings and events, and of everything else, stand how; with a sum. */
export function countTable(
  states: readonly ItemState[],
  { locale }: DocumentInput,
): Table | undefined {
  const words = locale.reports.status;
  const occasions = states.filter(({ item }) => isOccasion(item));
  const commitments = states.filter(({ item }) => !isOccasion(item));
  const row = (name: string, count: (members: readonly ItemState[]) => number) => [
    name,
    ...[occasions, commitments].map((members) => (members.length === 0 ? '' : `${count(members)}`)),
  ];
  const known = itemStates.filter((state) => states.some((each) => each.state === state));
  if (known.length === 0) return undefined;
  return tableOf(
    [locale.fields.state, words.occasions, words.commitments],
    [
      ...known.map((state) =>
        row(locale.report.states[state], (members) => {
          return members.filter((each) => each.state === state).length;
        }),
      ),
      row(locale.report.total, (members) => members.length),
    ],
  );
}
