import { actualSpan, itemsOf } from '../model/pact.ts';
import { cancelledOn } from '../model/record.ts';
import { hasFixedDays } from '../model/when/span.ts';
import type { DocumentDefinition } from './definition.ts';
import type { DocumentInput } from './input.ts';
import { actionPlans } from './plan/actions.ts';
import { bodyData } from './plan/bodies.ts';
import { dutiesOf } from './plan/duties.ts';
import { planHead } from './plan/head.ts';
import { indicatorSections } from './plan/indicators.ts';
import { listOf } from './plan/lists.ts';
import { occasionSections } from './plan/occasions.ts';
import { preparations } from './plan/preparations.ts';
import { reportTable } from './plan/reports.ts';
import { reviewSections } from './plan/reviews.ts';
import { strategyData } from './plan/strategy.ts';

/** Everything that the pact says, in one document. */
export const plan = { isOfADay: false, data: planData } as const satisfies DocumentDefinition;

function planData(input: DocumentInput) {
  const { locale, pact } = input;
  return {
    words: locale.report,
    fields: locale.fields,
    ...planHead(input),
    summary: summary(input),
    strategy: strategyData(input),
    dates: listOf('date', input),
    phases: listOf('phase', input),
    organisations: listOf('organisation', input),
    groups: listOf('group', input),
    projects: listOf('project', input),
    bodies: itemsOf(pact, 'body').map((body) => bodyData(body, input)),
    commonDuties: dutiesOf(undefined, input),
    calendars: occasionSections(input),
    preparations: preparations(input),
    actionPlans: actionPlans(input),
    documents: reportTable(input),
    indicators: indicatorSections(input),
    reviews: reviewSections(input),
  };
}

function summary({ locale, pact }: DocumentInput): string {
  const meetings = itemsOf(pact, 'meeting');
  const events = itemsOf(pact, 'event');
  const occasions = [...meetings, ...events];
  if (occasions.length === 0) return '';
  return locale.report.summary({
    meetings: meetings.length,
    events: events.length,
    withoutDay: occasions.filter(
      (item) => cancelledOn(item) === undefined && !hasFixedDays(actualSpan(pact, item)),
    ).length,
  });
}
