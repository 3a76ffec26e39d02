import { detailLines, inviteeNames, pointTexts } from '../../locales/phrases.ts';
import { agendaPoints } from '../../model/agenda.ts';
import type { Item } from '../../model/item.ts';
import { actualSpan, itemsOf, resolveReference } from '../../model/pact.ts';
import { cancelledOn } from '../../model/record.ts';
import { hasFixedDays } from '../../model/when/span.ts';
import { changeTexts } from './changes.ts';
import { dateIn, dateText, occasionText, stateText } from './dates.ts';
import type { PlanInput } from './input.ts';
import { targetTexts } from './quantities.ts';
import { doneTexts, heldPoints } from './record.ts';
import { sectionsOf } from './sections.ts';
import { tableOf } from './table.ts';
import {
  capital,
  joined,
  labelled,
  listed,
  namesIn,
  type Point,
  partsOf,
  point,
  titleOf,
} from './text.ts';
import { totalsOf } from './totals.ts';

type Occasion = Item<'meeting' | 'event'>;

/** The meetings, and then the events, of each calendar. */
export function occasionSections(input: PlanInput) {
  const { locale, pact } = input;
  const words = locale.report;
  const meetings = itemsOf(pact, 'meeting');
  const told = new Set(meetings.map(({ document }) => document));
  return [
    ...sectionsOf(words.meetings, meetings, input).map(({ about, heading, items }) => ({
      heading,
      about,
      table: undefined,
      totals: [],
      occasions: items.map((item) => occasionData(item, input)),
    })),
    ...sectionsOf(words.events, itemsOf(pact, 'event'), input).map(
      ({ about, documents, heading, items }) => ({
        heading,
        about: documents.every((each) => told.has(each)) ? '' : about,
        table: eventTable(items, input),
        totals: totalsOf(items, locale).map((total) => point(`${words.total}, ${total}`)),
        occasions: items.map((item) => occasionData(item, input)),
      }),
    ),
  ];
}

function eventTable(events: readonly Item<'event'>[], input: PlanInput) {
  const words = input.locale.report;
  const rows = events.map((event) => [
    occasionText(event, input),
    titleOf(event),
    (event.data.types ?? []).join(', '),
    targetTexts(event.data.targets, input.locale).join('; '),
    stateText(event, input),
  ]);
  return tableOf([words.date, words.title, words.type, words.target, words.state], rows);
}

function occasionData(item: Occasion, input: PlanInput) {
  const { locale, pact } = input;
  const { venue } = item.data;
  const form = 'form' in item.data ? item.data.form : undefined;
  const place =
    typeof venue === 'string'
      ? venue
      : listed([venue?.name, venue?.room, venue?.address, venue?.online]);
  return {
    title: titleOf(item),
    date: occasionText(item, input),
    dayNotFixed: cancelledOn(item) === undefined && !hasFixedDays(actualSpan(pact, item)),
    rest: joined([place, form && locale.report.forms[form], stateText(item, input)]),
    changes: changeTexts(item, input),
    parts: [...planParts(item, input), ...recordParts(item, input)],
  };
}

function planParts(item: Occasion, input: PlanInput) {
  const { locale, pact } = input;
  const { aim, duty, targets, url } = item.data;
  const words = locale.report;
  const details = detailLines(pact, item, locale).map((line): [string, string] => {
    const colon = line.indexOf(': ');
    return [line.slice(0, colon), line.slice(colon + 2)];
  });
  const { invited } = item.data;
  return partsOf([
    [capital(locale.kinds.body), bodiesOutsideTitle(item, input)],
    [words.aim, aim ?? ''],
    [words.invited, inviteeNames(pact, item).join(', ')],
    [words.item.invitationsSent, invited === undefined ? '' : invitedText(item, input)],
    [words.item.fulfils, namesIn(pact, duty)],
    ...details,
    [locale.feed.link, url ?? ''],
    [words.agenda, pointsOf(item, 'agenda', input)],
    [words.expected, pointsOf(item, 'results', input)],
    [words.targets, targetTexts(targets, locale).join('; ')],
  ]).map((part) => ({ ...part, label: part.label.charAt(0).toUpperCase() + part.label.slice(1) }));
}

/** Whose meeting it is, where its title does not say so. */
function bodiesOutsideTitle(item: Item, { pact }: PlanInput): string {
  return item.references
    .filter(({ relation }) => relation === 'body')
    .flatMap((reference) => resolveReference(pact, reference))
    .map(({ title }) => title)
    .filter((title) => !item.title.toLowerCase().includes(title.toLowerCase()))
    .join(', ');
}

/** The day on which the invitations went out, as a record of its own. */
function invitedText(item: Occasion, input: PlanInput): string {
  const record = { ...item, data: { done: item.data.invited } } as unknown as Item;
  return doneTexts(record, input).join('; ');
}

/** Each point with what it reports on, who is responsible, and where it was put off to. */
function pointsOf(item: Occasion, field: 'agenda' | 'results', input: PlanInput): string[] {
  const { locale, pact } = input;
  const words = locale.report.item;
  return agendaPoints(item, field).flatMap((each) => {
    const { covers, movedTo, owner, time } = each.rest;
    const remarks = listed([
      time,
      labelled(words.covers, dateIn(covers, input)),
      labelled(locale.fields.owner, namesIn(pact, owner)),
      labelled(words.movedTo, namesIn(pact, movedTo)),
    ]);
    return pointTexts(pact, each, locale).map((text) =>
      remarks === '' ? text : `${text} (${remarks})`,
    );
  });
}

function recordParts(item: Occasion, input: PlanInput) {
  const words = input.locale.report.record;
  return partsOf([
    [words.heading, heldPoints(item, input)],
    [words.decisions, decisionPoints(item, input)],
  ]);
}

function decisionPoints(meeting: Occasion, input: PlanInput): Point[] {
  const { locale, pact } = input;
  return itemsOf(pact, 'decision')
    .filter(({ parent }) => parent === meeting)
    .map((decision) => {
      const { about, date, number, owner, text, title, votes } = decision.data;
      const name = [...new Set([title, text])].filter((each) => each !== undefined).join(': ');
      return point(
        joined([
          [number, name].filter((each) => each !== undefined && each !== '').join(' '),
          date !== undefined && locale.dates.day(date),
          labelled(locale.report.duty.about, namesIn(pact, about)),
          votes && locale.report.record.votes(votes),
          labelled(locale.fields.owner, namesIn(pact, owner)),
          labelled(locale.report.due, dateText(decision, input)),
          labelled(locale.fields.done, doneTexts(decision, input).join('; ')),
          stateText(decision, input),
        ]),
      );
    });
}
