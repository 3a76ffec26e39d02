import { capital, sentenceCase } from '../../locales/letter-case.ts';
import type { Heading } from '../../locales/locale.ts';
import { nameOf, targetText, timeText } from '../../locales/standing-phrases.ts';
import { ownerNames, ownNames } from '../../model/owner-names.ts';
import { type CheckGroup, groupStates } from '../../status/check-groups.ts';
import type { Standing } from '../../status/standing.ts';
import type { ItemState } from '../../status/state.ts';
import type { DocumentInput } from '../input.ts';
import { type Table, tableOf } from '../plan/table.ts';
import { joined } from '../plan/text.ts';
import { stateDate } from './state-date.ts';

/** What there is to look at, under a heading that says how much of it there is. */
export interface StatusGroup {
  readonly heading: string;
  readonly meaning: string;
  readonly count: number;
  readonly table: Table | undefined;
}

/** A group of as many entries as its table has rows; none without any. */
export function statusGroup(
  { heading, meaning }: Heading,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): StatusGroup[] {
  if (rows.length === 0) return [];
  return [
    {
      heading: sentenceCase(heading),
      meaning: capital(meaning),
      count: rows.length,
      table: tableOf(columns, rows),
    },
  ];
}

/** The same groups that `check` has, with the same items in them. */
export function stateGroups(standing: Standing, input: DocumentInput): StatusGroup[] {
  const { locale } = input;
  const words = locale.reports.status;
  const columns = [
    locale.list.columns.date,
    locale.fields.title,
    locale.fields.target,
    locale.fields.owner,
    words.when,
  ];
  return [...groupStates(standing)].flatMap(([group, members]) =>
    statusGroup(
      locale.check.groups[group],
      columns,
      members.map((each) => rowOf(each, group, standing, input)),
    ),
  );
}

function rowOf(
  each: ItemState,
  group: CheckGroup,
  { pact, view }: Standing,
  input: DocumentInput,
): string[] {
  const { locale } = input;
  const { item, movesTo } = each;
  const to = ownNames(pact, item, 'to');
  return [
    stateDate(each, input),
    nameOf(item),
    targetText(item, locale),
    [
      ownerNames(pact, item).join(', '),
      ...(to.length > 0 ? [locale.check.owedTo(to.join(', '))] : []),
    ].join(' '),
    joined([
      movesTo !== undefined && locale.check.movesTo(locale.dates.day(movesTo)),
      timeText(each, group, view.day, locale),
    ]),
  ];
}
