import { type AgendaPoint, agendaPoints } from '../model/agenda.ts';
import { detailsOf, type documentFields } from '../model/details.ts';
import type { FollowOn, Quantity, Rhythms, Targets } from '../model/documents.generated.ts';
import type { Item } from '../model/item.ts';
import { type Pact, titleById } from '../model/pact.ts';
import { recordsOf } from '../model/record.ts';
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

/** What else the plan document says of an item, each field on a line: "Needs: Work plan". */
export function detailLines(pact: Pact, item: Item, locale: Locale): string[] {
  return detailsOf(item)
    .map(({ field, value }) => ({ field, text: detailText(pact, item, field, value, locale) }))
    .filter(({ text }) => text !== '')
    .map(({ field, text }) => `${locale.fields[field]}: ${text}`);
}

function detailText(
  pact: Pact,
  item: Item,
  field: (typeof documentFields)[number],
  value: unknown,
  locale: Locale,
): string {
  switch (field) {
    case 'meets':
    case 'rhythm':
      return [value as Rhythms].flat().map(locale.rhythm).join('; ');
    case 'followOn': {
      const { period, text } = value as FollowOn;
      return text ?? String(period ?? '');
    }
    case 'done':
      return doneText(value, locale);
    case 'level':
      return item.kind === 'goal'
        ? locale.goalLevels[value as keyof Locale['goalLevels']]
        : String(value);
    default: {
      const names = item.references
        .filter(({ path }) => path[0] === field)
        .map(({ as, name }) => as ?? titleById(pact, name));
      return (names.length > 0 ? names : [value].flat().map(String)).join('; ');
    }
  }
}

function doneText(value: unknown, locale: Locale): string {
  const { date, text } =
    typeof value === 'object' && value !== null
      ? (value as { date?: string | number; text?: string })
      : { date: value as string | number, text: undefined };
  const day = date === undefined ? '' : locale.dates.text(String(date));
  return [day, text].filter(Boolean).join(', ');
}
