import { capital } from '../locales/letter-case.ts';
import { venueText } from '../locales/phrases.ts';
import { agendaOf } from '../status/coming/agenda.ts';
import { outlookOn } from '../status/coming/outlook.ts';
import type { DocumentDefinition } from './definition.ts';
import type { DatedInput } from './input.ts';
import { letterheadText } from './letterhead.ts';
import { numberedPoints } from './meeting/agenda.ts';
import { beforeSending } from './meeting/before-sending.ts';
import { blank } from './meeting/blank.ts';
import { contactText } from './meeting/contact.ts';
import { enclosureTable } from './meeting/enclosures.ts';
import { expectedPoints } from './meeting/expected.ts';
import { inviteePoints } from './meeting/invitees.ts';
import { nextOccasion, occasionCalled } from './meeting/occasion-asked.ts';
import { occasionFields } from './meeting/occasion-fields.ts';
import { fixedWhen, isFixed, whenNote } from './meeting/occasion-when.ts';
import { openDecisionTable } from './meeting/open-decisions.ts';
import { bodiesOf, quorumText } from './meeting/quorum.ts';
import { targetTexts } from './plan/quantities.ts';
import { labelled, listed } from './plan/text.ts';

/** The invitation to a meeting or event: the one that is named, or the next. */
export const invitation = {
  isOfADay: true,
  takes: 'occasion',
  data: invitationData,
} as const satisfies DocumentDefinition;

function invitationData(input: DatedInput) {
  const { about, asOf, locale, pact } = input;
  const outlook = outlookOn(pact, asOf.day);
  const state =
    about === undefined ? nextOccasion(outlook, 'invitation') : occasionCalled(outlook, about);
  const { item, span } = state;
  const { aim, form, targets, time, venue } = occasionFields(item);
  const agenda = agendaOf(outlook, item);
  const words = locale.reports.meeting;
  const { fields } = locale;
  const facts = [
    [locale.report.date, fixedWhen(state, input) || listed([blank, time])],
    [fields.venue, venueText(venue) || blank],
    [fields.form, form ? locale.choices[form] : ''],
    [fields.aim, aim ?? ''],
    [fields.targets, targetTexts(targets, locale).join('; ')],
    ...bodiesOf(pact, item, span).map((body) => [body.body.title, quorumText(body, input)]),
    [words.contact, contactText(item, input)],
  ];
  return {
    fields,
    words,
    next: locale.next,
    report: locale.report,
    name: pact.head.name,
    letterhead: letterheadText(pact.head),
    heading: labelled(locale.next.invitation, item.title),
    draft: isFixed(state) ? '' : capital(locale.choices.draft),
    note: whenNote(state, input),
    facts: { head: ['', ''], rows: facts.filter(([, text]) => text !== '') },
    invitees: inviteePoints(pact, item),
    agenda: numberedPoints(agenda, outlook, input),
    expected: expectedPoints(item, input),
    documents: enclosureTable(item, agenda, outlook, input),
    decisions: openDecisionTable(item, outlook, input),
    placeAndDate: labelled(words.placeAndDate, blank),
    signature: labelled(words.signature, blank),
    beforeSending: beforeSending(state, outlook, input),
  };
}
