import { indicatorFigures } from '../../locales/indicator-sentences.ts';
import { capital, sentenceCase } from '../../locales/letter-case.ts';
import { pointTexts } from '../../locales/phrases.ts';
import { nameOf } from '../../locales/standing-phrases.ts';
import type { Outlook } from '../../status/coming/outlook.ts';
import type { Standing } from '../../status/standing.ts';
import type { Party } from '../../status/tasks/party.ts';
import { pointsOwned, seatsHeld } from '../../status/tasks/seats.ts';
import type { Tasks } from '../../status/tasks/tasks.ts';
import type { DatedInput } from '../input.ts';
import { dutyText } from '../plan/duties.ts';
import { type Table, tableOf } from '../plan/table.ts';
import { listed, point } from '../plan/text.ts';
import { stateDate } from '../status/state-date.ts';
import { doneTable, openTable, partnerTable } from './task-tables.ts';

/** What the sections are made of, worked out once for all of them. */
export interface TaskSource {
  readonly standing: Standing;
  readonly outlook: Outlook;
  readonly tasksOf: (party: Party | undefined) => Tasks;
}

interface TaskPart {
  readonly heading: string;
  readonly table: Table;
}

/** All that somebody has to do, or that nobody is named for. */
export function partySection(
  name: string,
  party: Party | undefined,
  from: TaskSource,
  input: DatedInput,
) {
  const { locale } = input;
  const words = locale.reports.tasks;
  const tasks = from.tasksOf(party);
  const late = tasks.open.filter(({ state }) => state.state === 'overdue').length;
  const owed = [
    ...part(words.toDo, openTable(tasks.open, from, input)),
    ...part(words.onAgendas, pointTable(party, from, input)),
    ...part(sentenceCase(locale.check.proof.heading), proofTable(tasks, from, input)),
    ...part(sentenceCase(locale.indicators.heading), indicatorTable(tasks, input)),
    ...part(words.asPartner, partnerTable(tasks.asPartner, from, input)),
    ...part(locale.fields.done, doneTable(tasks.done, input)),
  ];
  const parts = [...owed, ...part(words.seats, seatTable(party, from, input))];
  const duties = tasks.duties.map((duty) => dutyText(duty, input));
  return {
    name,
    summary: tasks.open.length === 0 ? '' : words.summary(tasks.open.length, late),
    isOpen: tasks.open.length + tasks.duties.length > 0,
    none: owed.length + duties.length === 0 ? words.none : '',
    parts,
    duties: duties.map((text) => point(text)),
  };
}

function part(heading: string, table: Table | undefined): TaskPart[] {
  return table ? [{ heading, table }] : [];
}

function pointTable(party: Party | undefined, { outlook }: TaskSource, input: DatedInput) {
  const { locale, pact } = input;
  const points = party === undefined ? [] : pointsOwned(outlook, party);
  return tableOf(
    [locale.report.date, locale.fields.title, locale.reports.tasks.task],
    points.map(({ point, state }) => [
      stateDate(state, input),
      state.item.title,
      pointTexts(pact, point, locale).join('; '),
    ]),
  );
}

function proofTable({ proofs }: Tasks, { standing }: TaskSource, { locale }: DatedInput) {
  const { day } = standing.view;
  return tableOf(
    [locale.fields.title, ''],
    proofs.map(({ item, kinds, minutesDue }) => [
      nameOf(item),
      locale.check.missing(kinds, minutesDue, (minutesDue ?? day) < day),
    ]),
  );
}

function indicatorTable({ indicators }: Tasks, { locale }: DatedInput) {
  const { expected, verdict } = locale.reports.status;
  return tableOf(
    [capital(locale.kinds.indicator), expected, verdict],
    indicators.map((state) => [
      state.item.title,
      indicatorFigures(state, locale).expected,
      locale.indicators.verdicts[state.verdict],
    ]),
  );
}

function seatTable(party: Party | undefined, { outlook }: TaskSource, input: DatedInput) {
  const { locale } = input;
  const words = locale.reports.tasks;
  const seats = party === undefined ? [] : seatsHeld(outlook, party);
  return tableOf(
    [capital(locale.kinds.body), locale.fields.role, locale.fields.votes, words.nextMeeting],
    seats.map(({ body, next, seat }) => [
      body.title,
      seat.member.role ?? '',
      seat.least === seat.most ? String(seat.most) : '',
      next ? listed([next.item.title, stateDate(next, input)]) : '',
    ]),
  );
}
