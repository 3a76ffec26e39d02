import { agendaPoints } from '../model/agenda.ts';
import type { Quantity, Targets } from '../model/documents.generated.ts';
import type { Item } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';
import type { Locale } from './locale.ts';

/** The points of an agenda: the plan's own words, else what is done with what. */
export function pointLines(
  pact: Pact,
  item: Item,
  field: 'agenda' | 'results',
  locale: Locale,
): string[] {
  return agendaPoints(item, field).flatMap(({ objects, text }) => {
    if (text !== undefined) return [text];
    return objects.map(({ named, verb }) => {
      const names = named.map(
        ({ as, name }) => as ?? pact.byId.get(name.toLowerCase())?.title ?? name,
      );
      return `${locale.verbs[verb]}: ${names.join(', ')}`;
    });
  });
}

export function targetLines(targets: Targets | undefined, locale: Locale): string[] {
  return Object.entries(targets ?? {}).map(
    ([name, quantity]) => `${locale.target(name)}: ${locale.quantity(quantity as Quantity)}`,
  );
}

/** Who is invited, by name. */
export function inviteeNames(pact: Pact, item: Item): string[] {
  return item.references
    .filter(({ relation }) => relation === 'invitees')
    .map(({ name }) => pact.byId.get(name.toLowerCase())?.title ?? name);
}
