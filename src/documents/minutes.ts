import { venueText } from '../locales/phrases.ts';
import { agendaOf } from '../status/coming/agenda.ts';
import { outlookOn } from '../status/coming/outlook.ts';
import type { DocumentDefinition } from './definition.ts';
import type { DatedInput } from './input.ts';
import { letterheadText } from './letterhead.ts';
import { attendanceOf, guestsText } from './meeting/attendance.ts';
import { blank, longBlank } from './meeting/blank.ts';
import { evidencePoints } from './meeting/evidence.ts';
import { expectedPoints } from './meeting/expected.ts';
import { minutesDueFacts } from './meeting/minutes-due.ts';
import { minutesPoints } from './meeting/minutes-points.ts';
import { meetingForMinutes, occasionCalled } from './meeting/occasion-asked.ts';
import { occasionFields } from './meeting/occasion-fields.ts';
import { whenNote } from './meeting/occasion-when.ts';
import { openDecisionTable } from './meeting/open-decisions.ts';
import { bodiesOf } from './meeting/quorum.ts';
import { recordedFacts } from './meeting/recorded.ts';
import { sessionOf } from './meeting/session.ts';
import { targetTable } from './meeting/targets.ts';
import { labelled } from './plan/text.ts';

/** A form for the minutes of a meeting or event, filled in with what is recorded of it. */
export const minutes = {
  isOfADay: true,
  takes: 'occasion',
  data: minutesData,
} as const satisfies DocumentDefinition;

function minutesData(input: DatedInput) {
  const { about, asOf, locale, pact } = input;
  const outlook = outlookOn(pact, asOf.day);
  const state = about === undefined ? meetingForMinutes(outlook) : occasionCalled(outlook, about);
  const { item } = state;
  const isMeeting = item.kind === 'meeting';
  const words = locale.reports.meeting;
  const { fields } = locale;
  const session = sessionOf(pact, item, outlook.view);
  const span = outlook.spanOf(item);
  const bodies = bodiesOf(pact, item, span);
  const agenda = agendaOf(outlook, item);
  const { others, points } = minutesPoints(agenda, session.decisions, outlook, input);
  const { form, venue } = occasionFields(item);
  const recorded = recordedFacts(state, session, input);
  const facts = [
    [locale.report.date, recorded.when],
    [fields.venue, venueText(venue) || longBlank],
    [fields.form, form ? locale.choices[form] : ''],
    [fields.ref, recorded.reference],
    ...minutesDueFacts(item, span, input),
  ];
  return {
    blank,
    longBlank,
    isMeeting,
    hasNoAgenda: isMeeting && agenda.length === 0,
    fields,
    words,
    next: locale.next,
    report: locale.report,
    name: pact.head.name,
    letterhead: letterheadText(pact.head),
    heading: labelled(fields.minutes, item.title),
    note: session.records.length > 0 ? '' : whenNote(state, input),
    facts: { head: ['', ''], rows: facts.filter(([, text]) => text !== '') },
    attendance: bodies.map((body) => attendanceOf(body, session, input)),
    guests: guestsText(bodies, session, input),
    targets: targetTable(item, session, input),
    texts: recorded.texts,
    agenda: points,
    outcomes: recorded.outcomes,
    otherDecisions: others,
    expected: expectedPoints(item, input),
    decisions: openDecisionTable(item, outlook, input),
    measures: {
      head: [words.measure, fields.owner, fields.due],
      rows: [1, 2, 3].map(() => [longBlank, blank, blank]),
    },
    evidence: evidencePoints(item, session, input),
    signatures: [
      words.placeAndDate,
      ...(isMeeting ? [words.chair] : []),
      words.keeper,
      words.verifier,
    ].map((word) => labelled(word, longBlank)),
  };
}
