import { venueText } from '../../locales/phrases.ts';
import { totalsOf } from '../../model/event-totals.ts';
import type { Item } from '../../model/item.ts';
import { actualSpan, itemsOf } from '../../model/pact.ts';
import { cancelledOn } from '../../model/record.ts';
import { hasFixedDays } from '../../model/when/span.ts';
import type { DocumentInput } from '../input.ts';
import { changeTexts } from './changes.ts';
import { occasionText, stateText } from './dates.ts';
import { occasionParts } from './occasion-parts.ts';
import { targetTexts } from './quantities.ts';
import { sectionsOf } from './sections.ts';
import { tableOf } from './table.ts';
import { joined, point } from './text.ts';

type Occasion = Item<'meeting' | 'event'>;

/** The meetings, and then the events, of each calendar. */
export function occasionSections(input: DocumentInput) {
  const { locale, pact } = input;
  const words = locale.report;
  const meetings = itemsOf(pact, 'meeting');
  const told = new Set(meetings.map(({ document }) => document));
  return [
    ...sectionsOf(locale.fields.meetings, meetings, input).map(({ about, heading, items }) => ({
      heading,
      about,
      table: undefined,
      totals: [],
      occasions: items.map((item) => occasionData(item, input)),
    })),
    ...sectionsOf(locale.fields.events, itemsOf(pact, 'event'), input).map(
      ({ about, documents, heading, items }) => ({
        heading,
        about: documents.every((each) => told.has(each)) ? '' : about,
        table: eventTable(items, input),
        totals: totalsOf(items).map(({ name, total }) =>
          point(`${words.total}, ${locale.target(name)}: ${locale.quantity(total)}`),
        ),
        occasions: items.map((item) => occasionData(item, input)),
      }),
    ),
  ];
}

function eventTable(events: readonly Item<'event'>[], input: DocumentInput) {
  const { locale } = input;
  const words = locale.report;
  const rows = events.map((event) => [
    occasionText(event, input),
    event.title,
    (event.data.types ?? []).join(', '),
    targetTexts(event.data.targets, input.locale).join('; '),
    stateText(event, input),
  ]);
  return tableOf(
    [
      words.date,
      locale.fields.title,
      locale.fields.type,
      locale.fields.target,
      locale.fields.state,
    ],
    rows,
  );
}

function occasionData(item: Occasion, input: DocumentInput) {
  const { locale, pact } = input;
  const form = 'form' in item.data ? item.data.form : undefined;
  return {
    title: item.title,
    date: occasionText(item, input),
    dayNotFixed: cancelledOn(item) === undefined && !hasFixedDays(actualSpan(pact, item)),
    rest: joined([
      venueText(item.data.venue),
      form && locale.choices[form],
      stateText(item, input),
    ]),
    changes: changeTexts(item, input),
    parts: occasionParts(item, input),
  };
}
