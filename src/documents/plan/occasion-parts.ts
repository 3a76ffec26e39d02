import { capital } from '../../locales/letter-case.ts';
import { inviteeNames, pointTexts } from '../../locales/phrases.ts';
import { agendaPoints } from '../../model/agenda.ts';
import type { Item } from '../../model/item.ts';
import { namedIn } from '../../model/pact.ts';
import { readRecords } from '../../model/record.ts';
import type { DocumentInput } from '../input.ts';
import { dateIn } from './dates.ts';
import { decisionPoints } from './decisions.ts';
import { detailPairs } from './details.ts';
import { targetTexts } from './quantities.ts';
import { heldPoints, recordTexts } from './record.ts';
import { labelled, listed, namesIn, type Part, partsOf } from './text.ts';

type Occasion = Item<'meeting' | 'event'>;

/** What is planned for a meeting or event, and then what was recorded of it. */
export function occasionParts(item: Occasion, input: DocumentInput): Part[] {
  const { locale } = input;
  const words = locale.report;
  return [
    ...occasionFacts(item, input),
    ...labelledParts([
      [words.agenda, pointsOf(item, 'agenda', input)],
      [words.expected, pointsOf(item, 'results', input)],
      [locale.fields.targets, targetTexts(item.data.targets, locale).join('; ')],
    ]),
    ...recordParts(item, input),
  ];
}

type Fact = 'number' | 'body' | 'aim' | 'invitees';

/** What is said of it in a line each, before its agenda. */
export function occasionFacts(
  item: Occasion,
  input: DocumentInput,
  leftOut: readonly Fact[] = [],
): Part[] {
  const { locale, pact } = input;
  const { aim, duty, url } = item.data;
  const unlessLeftOut = (fact: Fact, text: string) => (leftOut.includes(fact) ? '' : text);
  return labelledParts([
    [locale.list.columns.number, unlessLeftOut('number', numberOutsideTitle(item))],
    [capital(locale.kinds.body), unlessLeftOut('body', bodiesOutsideTitle(item, input))],
    [locale.fields.aim, unlessLeftOut('aim', aim ?? '')],
    [locale.fields.invitees, unlessLeftOut('invitees', inviteeNames(pact, item).join(', '))],
    [locale.fields.invited, input.isPlanOnly ? '' : invitedText(item, input)],
    [locale.report.item.fulfils, namesIn(pact, duty)],
    ...detailPairs(item, input),
    [locale.fields.url, url ?? ''],
  ]);
}

function labelledParts(parts: Parameters<typeof partsOf>[0]): Part[] {
  return partsOf(parts).map((part) => ({ ...part, label: capital(part.label) }));
}

export function numberOutsideTitle({ data: { number }, title }: Occasion): string {
  return number === undefined || title.includes(String(number)) ? '' : String(number);
}

/** Whose meeting it is, where its title does not say so. */
function bodiesOutsideTitle(item: Item, { pact }: DocumentInput): string {
  const titles = namedIn(pact, item, 'body').map(({ title }) => title);
  const isSaid = (title: string) => item.title.toLowerCase().includes(title.toLowerCase());
  // Of a joint meeting all are named, or none would seem to be missing.
  return titles.every(isSaid) ? '' : titles.join(', ');
}

/** The day on which the invitations went out, as a record of its own. */
function invitedText(item: Occasion, input: DocumentInput): string {
  return recordTexts(item, readRecords(item.data.invited), input).join('; ');
}

/** Each point with what it reports on, who is responsible, and where it was put off to. */
export function pointsOf(
  item: Occasion,
  field: 'agenda' | 'results',
  input: DocumentInput,
): string[] {
  const { locale, pact } = input;
  return agendaPoints(item, field).flatMap((each) => {
    const { covers, movedTo, owner, time } = each.rest;
    const remarks = listed([
      time,
      labelled(locale.fields.covers, dateIn(covers, input)),
      labelled(locale.fields.owner, namesIn(pact, owner)),
      labelled(locale.fields.movedTo, namesIn(pact, movedTo)),
    ]);
    return pointTexts(pact, each, locale).map((text) =>
      remarks === '' ? text : `${text} (${remarks})`,
    );
  });
}

function recordParts(item: Occasion, input: DocumentInput) {
  const { locale } = input;
  return partsOf([
    [locale.report.record.heading, heldPoints(item, input)],
    [locale.fields.decisions, decisionPoints(item, input)],
  ]);
}
