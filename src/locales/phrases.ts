import { type AgendaPoint, agendaPoints } from '../model/agenda.ts';
import type { Quantity, Rhythm, Split, Targets, Venue } from '../model/documents.generated.ts';
import type { Item } from '../model/item.ts';
import { type Pact, titleById } from '../model/pact.ts';
import { recordsOf } from '../model/record.ts';
import { parseWhen } from '../model/when/when.ts';
import type { Verdict } from '../status/indicator/indicator-state.ts';
import type { State } from '../status/state.ts';
import { capital, small } from './letter-case.ts';
import type { Locale } from './locale.ts';

/** The points of an agenda: the plan's own words, else what is done with what. */
export function pointLines(
  pact: Pact,
  item: Item,
  field: 'agenda' | 'results',
  locale: Locale,
): string[] {
  return agendaPoints(item, field).flatMap((point) => pointTexts(pact, point, locale));
}

/** A point without words of its own says what is done with what, else which duty it fulfils. */
export function pointTexts(pact: Pact, point: AgendaPoint, locale: Locale): string[] {
  const { duties, objects, text } = point;
  if (text !== undefined) return [text];
  if (objects.length === 0) return duties.map(({ name }) => titleById(pact, name));
  return objects.map(({ named, verb }) => {
    const names = named.map(({ as, name }) => as ?? titleById(pact, name));
    return `${locale.verbs[verb]}: ${names.join(', ')}`;
  });
}

/** The same at the beginning of a line: our words with a capital letter, the plan's as they are. */
export function pointTitles(pact: Pact, point: AgendaPoint, locale: Locale): string[] {
  const texts = pointTexts(pact, point, locale);
  const areOurs = point.text === undefined && point.objects.length > 0;
  return areOurs ? texts.map(capital) : texts;
}

export function targetLines(targets: Targets | undefined, locale: Locale): string[] {
  return Object.entries(targets ?? {}).map(
    ([name, quantity]) => `${locale.target(name)}: ${locale.quantity(quantity as Quantity)}`,
  );
}

/** Everything that an item is to reach. */
export function quantityLines({ data }: Item, locale: Locale): string[] {
  const { target, targets } = data as { target?: Quantity; targets?: Targets };
  return [
    ...(target === undefined ? [] : [locale.quantity(target)]),
    ...targetLines(targets, locale),
  ];
}

/** What a quantity consists of: women: 12, men: 20. */
export function splitText(split: Split | undefined, locale: Locale): string {
  return Object.entries(split ?? {})
    .map(([name, count]) => `${locale.report.share(name)}: ${locale.quantity(count as number)}`)
    .join(', ');
}

/** Name, room, address and link of a place. */
export function venueText(venue: Venue | undefined): string {
  if (venue === undefined || typeof venue === 'string') return venue ?? '';
  return [venue.name, venue.room, venue.address, venue.online].filter(Boolean).join(', ');
}

/** An amount of money with the digits grouped as in the language. */
export function moneyText(amount: number, currency: string | undefined, locale: Locale): string {
  const figure = new Intl.NumberFormat(locale.code).format(amount);
  return currency === undefined ? figure : `${figure} ${currency}`;
}

/** When it took place by its records, as exactly as they know; empty without one. */
export function recordText(item: Item, locale: Locale): string {
  return recordsOf(item)
    .flatMap(({ when }) => (when ? [locale.dates.when(when)] : []))
    .join(', ');
}

/** Who is invited, by name. */
export function inviteeNames(pact: Pact, item: Item): string[] {
  return item.references
    .filter(({ relation }) => relation === 'invitees')
    .map(({ name }) => titleById(pact, name));
}

/** How often: the plan's own words, else all that its fields say, with names for ids. */
export function rhythmText(pact: Pact, rhythm: Rhythm, locale: Locale): string {
  const { during, every, jointly, starting, ...rest } = rhythm;
  if ((rest.text ?? rest.condition) !== undefined) return locale.rhythm(rhythm);
  const span = typeof during === 'object' ? during.when : during;
  const frame = {
    ...(every !== undefined && { every }),
    ...(rest.day !== undefined && { day: rest.day }),
    ...(span !== undefined && { during: span }),
    ...(starting !== undefined && { starting }),
  };
  // The interval stands with its day and its frame, where it has them.
  const isFramed = (span ?? starting ?? rest.day) !== undefined;
  const said = {
    ...rest,
    ...(every !== undefined && !isFramed && { every }),
    ...(rest.each !== undefined && { each: titleById(pact, rest.each) }),
  };
  const names = [jointly ?? []].flat().map((name) => titleById(pact, name));
  return [
    locale.rhythm(said),
    isFramed ? periodText(frame, locale) : '',
    typeof during === 'object' ? during.text : '',
    names.length > 0 ? `${small(locale.fields.jointly)}: ${names.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** A period as written; what cannot be read stays as it is. */
export function periodText(period: unknown, locale: Locale): string {
  if (period === undefined) return '';
  const { when } = parseWhen('period', period);
  return when ? locale.dates.when(when) : String(period);
}

/** What a state or a verdict is called. */
export function stateName(locale: Locale, state: State | Verdict): string {
  const names: Readonly<Record<string, string>> = {
    ...locale.report.states,
    ...locale.indicators.verdicts,
  };
  return names[state] ?? state;
}
