import { itemsOf } from '../model/pact.ts';
import { Trouble } from '../model/trouble.ts';
import type { DocumentDefinition } from './definition.ts';
import type { DocumentInput } from './input.ts';
import { bodyData } from './plan/bodies.ts';
import { datedTable } from './plan/dated-table.ts';
import { dutiesOf } from './plan/duties.ts';
import { planHead } from './plan/head.ts';
import { reportTable } from './plan/reports.ts';
import { strategyData } from './plan/strategy.ts';
import { namesIn } from './plan/text.ts';
import { eventCalendar } from './work-plan/events.ts';
import { groupTable, organisationTable, preparationTable } from './work-plan/lists.ts';
import { meetingSchedule } from './work-plan/meetings.ts';
import { memberTable } from './work-plan/members.ts';

/** The plan that a body adopts and a mayor signs: who meets when, to do what. */
export const workPlan = {
  isOfADay: false,
  data: workPlanData,
} as const satisfies DocumentDefinition;

function workPlanData(whole: DocumentInput) {
  const input = { ...whole, isPlanOnly: true };
  const { locale, pact } = input;
  if (itemsOf(pact, 'meeting').length + itemsOf(pact, 'event').length === 0)
    throw new Trouble({
      code: 'nothing-to-report',
      report: 'work-plan',
      missing: ['meeting', 'event'],
    });
  return {
    words: locale.report,
    fields: locale.fields,
    ...planHead(input),
    strategy: strategyData(input),
    organisations: organisationTable(input),
    bodies: itemsOf(pact, 'body').map((body) => ({
      ...bodyData(body, input),
      members: memberTable(body, input),
    })),
    schedules: meetingSchedule(input),
    calendars: eventCalendar(input),
    groups: groupTable(input),
    commonDuties: dutiesOf(undefined, input),
    documents: reportTable(input),
    preparations: preparationTable(input),
    dates: datedTable('date', input),
    phases: datedTable('phase', input),
    signatory: namesIn(pact, pact.head.grant?.lead) || pact.head.name,
  };
}
