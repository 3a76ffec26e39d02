import { capital } from '../../locales/letter-case.ts';
import { inviteeNames, venueText } from '../../locales/phrases.ts';
import { totalsOf } from '../../model/event-totals.ts';
import type { Item } from '../../model/item.ts';
import { itemsOf } from '../../model/pact.ts';
import type { DocumentInput } from '../input.ts';
import { byDate } from '../plan/by-date.ts';
import { amendmentTexts } from '../plan/changes.ts';
import { occasionText, stateText } from '../plan/dates.ts';
import { numberOutsideTitle, occasionFacts, pointsOf } from '../plan/occasion-parts.ts';
import { sectionsOf } from '../plan/sections.ts';
import { type Table, tableOf } from '../plan/table.ts';
import { joined, labelled, listed, type Point, point } from '../plan/text.ts';
import { expectedTexts } from './expected.ts';

type Event = Item<'event'>;

/** The calendar of events in a table, and below it what no column has room for. */
export function eventCalendar(input: DocumentInput) {
  const { locale, pact } = input;
  const told = new Set(itemsOf(pact, 'meeting').map(({ document }) => document));
  const sections = sectionsOf(locale.fields.events, itemsOf(pact, 'event'), input);
  return sections.map(({ about, documents, heading, items }) => {
    const isTold = documents.every((document) => told.has(document));
    const events = byDate(pact, items);
    return {
      // The title above the meetings need not be said again.
      heading: isTold && sections.length === 1 ? locale.fields.events : heading,
      about: isTold ? '' : about,
      table: eventTable(events, input),
      totals: totalsOf(items).map(
        ({ name, total }) =>
          `${locale.report.total}, ${locale.target(name)}: ${locale.quantity(total)}`,
      ),
      details: events.flatMap((event) => detailPoint(event, input)),
    };
  });
}

function eventTable(events: readonly Event[], input: DocumentInput): Table | undefined {
  const { fields, kinds, report, reports } = input.locale;
  const hasNumbers = events.some((event) => numberOutsideTitle(event) !== '');
  return tableOf(
    [
      reports.row,
      capital(kinds.event),
      fields.type,
      reports.workPlan.datePlace,
      fields.aim,
      report.expected,
      fields.invitees,
      fields.state,
    ],
    events.map((event, at) => [
      hasNumbers ? String(event.data.number ?? '') : String(at + 1),
      event.title,
      (event.data.types ?? []).join(', '),
      listed([occasionText(event, input), venueText(event.data.venue)]),
      event.data.aim ?? '',
      expectedTexts(event, input).join('; '),
      inviteeNames(input.pact, event).join(', '),
      stateText(event, input),
    ]),
  );
}

/** What else the plan says of an event. */
function detailPoint(event: Event, input: DocumentInput): Point[] {
  const facts = occasionFacts(event, input, ['number', 'aim', 'invitees']);
  const agenda = pointsOf(event, 'agenda', input).join('; ');
  const details = joined([
    ...facts.map(({ label, text }) => labelled(label, text)),
    labelled(input.locale.report.agenda, agenda),
    ...amendmentTexts(event, input),
  ]);
  return details === '' ? [] : [point(labelled(nameOf(event, input), details))];
}

/** Events of one title are told apart by their dates. */
function nameOf(event: Event, input: DocumentInput): string {
  const { title } = event;
  const isAlone = itemsOf(input.pact, 'event').every(
    (other) => other === event || other.title !== title,
  );
  return isAlone ? title : `${title} (${occasionText(event, input)})`;
}
