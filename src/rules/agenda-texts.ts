import { agendaPoints } from '../model/agenda.ts';
import { closest } from '../model/closest.ts';
import type { Item } from '../model/item.ts';
import { titlesOf } from '../model/names-of.ts';
import type { Pact } from '../model/pact.ts';
import { hasWord, isSameWord, nameWords } from './identity/name-words.ts';

/** What agendas say in words alone, in small letters: it may mean anything that it names. */
interface AgendaTexts {
  /** All of it, each text on a line of its own. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

export function agendaTexts(meetings: readonly Item[]): AgendaTexts {
  const text = [...new Set(meetings.flatMap(textsOf))].join('\n').toLowerCase();
  return { text, words: new Set(text.split(/[\s,:]+/)) };
}

function textsOf(meeting: Item): readonly string[] {
  const points = (['agenda', 'results'] as const).flatMap((field) => agendaPoints(meeting, field));
  return points.flatMap(({ duties, objects, text }) => [
    ...(text !== undefined && objects.length === 0 && duties.length === 0 ? [text] : []),
    ...objects.flatMap(({ named }) =>
      named.filter(({ form }) => form === 'text').map(({ name }) => name),
    ),
  ]);
}

/** Whether words name an item, by its id, its title or another name of it. */
export function isInTexts({ text, words }: AgendaTexts, item: Item): boolean {
  return (
    (item.id !== '' && words.has(item.id.toLowerCase())) ||
    titlesOf(item).some((name) => text.includes(name.toLowerCase()))
  );
}

/**
 * Whether words may mean what has one of these names: they share a word that carries it. Words of
 * the pact's own name carry nothing.
 */
export function mayMean(pact: Pact, { text }: AgendaTexts, names: readonly string[]): boolean {
  const { aliases = [], name } = pact.head;
  const common = [name, ...aliases].flatMap(nameWords);
  return names
    .flatMap(nameWords)
    .filter((word) => !common.some((each) => isSameWord(each, word)))
    .some((word) => hasWord(text, word));
}

/** Its agenda is still to be written, so that anything may come on it. */
export function isUnwritten({ data }: Item<'meeting'>): boolean {
  return data.agenda === undefined && data.results === undefined && data.held === undefined;
}

/** Its agenda, or whose meeting it is, could not be read: nobody knows what is missing there. */
export function hasUnclearAgenda(pact: Pact, meeting: Item): boolean {
  return [...(pact.faulty.get(meeting) ?? [])].some(
    (field) => closest(field, ['agenda', 'results', 'body', 'date']) !== undefined,
  );
}
