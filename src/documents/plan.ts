import { actualSpan, itemsOf } from '../model/pact.ts';
import { cancelledOn } from '../model/record.ts';
import { hasFixedDays } from '../model/when/span.ts';
import type { DocumentDefinition } from './definition.ts';
import type { DocumentInput } from './input.ts';
import { actionPlans } from './plan/actions.ts';
import { bodyData } from './plan/bodies.ts';
import { dutiesOf } from './plan/duties.ts';
import { headFacts } from './plan/head.ts';
import { indicatorSections } from './plan/indicators.ts';
import { listOf } from './plan/lists.ts';
import { occasionSections } from './plan/occasions.ts';
import { preparations } from './plan/preparations.ts';
import { reportTable } from './plan/reports.ts';
import { reviewSections } from './plan/reviews.ts';
import { strategyData } from './plan/strategy.ts';
import { joined, listed } from './plan/text.ts';

/** Everything that the pact says, in one document. */
export const plan = { isOfADay: false, data: planData } as const satisfies DocumentDefinition;

function planData(input: DocumentInput) {
  const { asOf, locale, pact } = input;
  const { grant, issued, issuedAt, letterhead, name } = pact.head;
  const words = locale.report;
  return {
    words,
    fields: locale.fields,
    name,
    letterhead: joined(letterhead ?? []),
    issued: listed([issuedAt, issued !== undefined && locale.dates.day(issued)]),
    asOf: asOf ? words.asOf(locale.dates.dayOfWeek(asOf.day)) : '',
    facts: headFacts(input),
    grant: grant?.text ?? '',
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
