import { nameOf, timeText } from '../../locales/standing-phrases.ts';
import type { Item } from '../../model/item.ts';
import { ownerNames } from '../../model/owner-names.ts';
import { groupOf } from '../../status/check-groups.ts';
import type { ItemState } from '../../status/state.ts';
import type { Task } from '../../status/tasks/tasks.ts';
import type { DatedInput } from '../input.ts';
import { type Table, tableOf } from '../plan/table.ts';
import { joined } from '../plan/text.ts';
import { stateDate } from '../status/state-date.ts';
import type { TaskSource } from './party-section.ts';

/** What is to be done: by when, how it stands, what it needs and who waits for it. */
export function openTable(
  tasks: readonly Task[],
  from: TaskSource,
  input: DatedInput,
): Table | undefined {
  const { locale } = input;
  const words = locale.reports.tasks;
  return tableOf(
    [locale.list.columns.date, words.task, locale.fields.state, locale.fields.needs, words.waiting],
    tasks.map(({ needs, state, waiting }) => [
      stateDate(state, input),
      nameOf(state.item),
      standingText(state, from, input),
      needs.map((item) => withOwner(item, input)).join('; '),
      waiting.map((item) => withOwner(item, input)).join('; '),
    ]),
  );
}

/** What somebody else owns. */
export function partnerTable(
  states: readonly ItemState[],
  from: TaskSource,
  input: DatedInput,
): Table | undefined {
  const { locale, pact } = input;
  return tableOf(
    [locale.list.columns.date, locale.reports.tasks.task, locale.fields.state, locale.fields.owner],
    states.map((state) => [
      stateDate(state, input),
      nameOf(state.item),
      standingText(state, from, input),
      ownerNames(pact, state.item).join(', '),
    ]),
  );
}

export function doneTable(states: readonly ItemState[], input: DatedInput): Table | undefined {
  const { locale } = input;
  return tableOf(
    [locale.list.columns.date, locale.reports.tasks.task, locale.fields.state],
    states.map((state) => [
      stateDate(state, input),
      nameOf(state.item),
      locale.report.states[state.state],
    ]),
  );
}

/** The state, the working day to which it moves, and how late it is or how long there is. */
function standingText(state: ItemState, { standing }: TaskSource, { locale }: DatedInput): string {
  const group = groupOf(state, standing);
  return joined([
    // How late it is says that it is.
    state.state !== 'overdue' && locale.report.states[state.state],
    state.movesTo !== undefined && locale.check.movesTo(locale.dates.day(state.movesTo)),
    group && timeText(state, group, standing.view.day, locale),
  ]);
}

function withOwner(item: Item, { pact }: DatedInput): string {
  const owners = ownerNames(pact, item).join(', ');
  return owners === '' ? nameOf(item) : `${nameOf(item)} (${owners})`;
}
