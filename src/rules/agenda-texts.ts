import { agendaPoints } from '../model/agenda.ts';
import { closest } from '../model/closest.ts';
import type { Item } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';

/** What an agenda says in words alone, in small letters: it may mean anything that it names. */
export function agendaTexts(meeting: Item): readonly string[] {
  const points = (['agenda', 'results'] as const).flatMap((field) => agendaPoints(meeting, field));
  const texts = points.flatMap(({ duties, objects, text }) => [
    ...(text !== undefined && objects.length === 0 && duties.length === 0 ? [text] : []),
    ...objects.flatMap(({ named }) =>
      named.filter(({ form }) => form === 'text').map(({ name }) => name),
    ),
  ]);
  return texts.map((text) => text.toLowerCase());
}

/** Whether words name an item, by its id, its title or another name of it. */
export function isInTexts(texts: readonly string[], { data, id, title }: Item): boolean {
  const aliases = 'aliases' in data ? [data.aliases ?? []].flat() : [];
  const names = [title, ...aliases].map((name) => name.toLowerCase());
  return texts.some(
    (text) =>
      names.some((name) => name !== '' && text.includes(name)) ||
      (id !== '' && text.split(/[\s,:]+/).includes(id.toLowerCase())),
  );
}

/** Its agenda, or whose meeting it is, could not be read: nobody knows what is missing there. */
export function hasUnclearAgenda(pact: Pact, meeting: Item): boolean {
  return [...(pact.faulty.get(meeting) ?? [])].some(
    (field) => closest(field, ['agenda', 'results', 'body', 'date']) !== undefined,
  );
}
