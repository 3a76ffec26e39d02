import { groupBy } from '../../model/group-by.ts';
import type { Item, ItemKind } from '../../model/item.ts';
import { titlesOf } from '../../model/names-of.ts';
import { namedIn, type Pact } from '../../model/pact.ts';
import { numbersIn, placeNumbersIn } from './name-numbers.ts';
import { hasWord, initialsOf, nameKey, nameWords, plainText } from './name-words.ts';

/** What takes place, is delivered, or is known by its name; people are described in many words. */
const named: ReadonlySet<ItemKind> = new Set([
  'meeting',
  'event',
  'action',
  'output',
  'section',
  'report',
  'indicator',
  'body',
  'project',
  'phase',
  'date',
]);
/** Their titles are whole sentences, which nobody repeats word for word. */
const sentences: ReadonlySet<ItemKind> = new Set([
  'duty',
  'decision',
  'goal',
  'priority',
  'problem',
  'way',
  'area',
]);

/** Whether it is known by its name. */
export function isKnownByName({ kind }: Item): boolean {
  return named.has(kind) || sentences.has(kind);
}

/** Who has a name; keys are those of {@link nameKey}. */
type Owners = ReadonlyMap<string, readonly Item[]>;

export function ownersOf(pact: Pact): Owners {
  const things = pact.items.filter(
    (item) => item.id !== '' && !pact.copies.has(item) && named.has(item.kind),
  );
  const pairs = things.flatMap((item) => titlesOf(item).map((name) => ({ item, name })));
  const groups = groupBy(pairs, ({ name }) => nameKey(name));
  return new Map([...groups].map(([key, all]) => [key, all.map(({ item }) => item)]));
}

/** A meeting may be called as its body is. */
export function namesFor(pact: Pact, thing: Item): readonly string[] {
  const bodies = thing.kind === 'meeting' ? namedIn(pact, thing, 'body') : [];
  return [thing, ...bodies].flatMap(titlesOf);
}

/** What does not agree between two names of one thing. */
export interface Difference {
  /** A number, or words; or it is the name of something else. */
  readonly differs: 'number' | 'words' | 'thing';
  /** What has exactly that name. */
  readonly other?: { readonly id: string; readonly title: string };
  readonly isCertain: boolean;
}

export function differenceOf(
  as: string,
  thing: Item,
  names: readonly string[],
  owners: Owners,
): Difference | undefined {
  const squashed = (name: string) => plainText(name).replace(/[^\p{L}\d]/gu, '');
  if (names.some((name) => nameKey(name) === nameKey(as) || squashed(name) === squashed(as)))
    return undefined;
  const owner = owners.get(nameKey(as))?.find((each) => each !== thing);
  const other = owner && { other: { id: owner.id, title: owner.title } };
  if (contradictsNumber(as, thing, names)) return { differs: 'number', isCertain: true, ...other };
  const isForm = names.some((name) => isFormOf(as, name));
  // A body may be called as its meetings are; two meetings may not.
  if (owner && (!isForm || owner.kind === thing.kind))
    return { differs: 'thing', isCertain: !isForm, ...other };
  const isComparable = isTitled(thing) && nameWords(thing.title).length > 0;
  return isForm || !isComparable ? undefined : { differs: 'words', isCertain: false };
}

function contradictsNumber(as: string, thing: Item, names: readonly string[]): boolean {
  const own = [...names, String(numberOf(thing).number ?? '')].flatMap(numbersIn);
  const given = placeNumbersIn(as, names.join(' '));
  return own.length > 0 && given.length > 0 && !given.some((number) => own.includes(number));
}

/** Shorter or longer than a name of it, or its initials. */
function isFormOf(as: string, name: string): boolean {
  const letters = plainText(as).replace(/[^\p{L}]/gu, '');
  if (initialsOf(name).includes(letters)) return true;
  const isIn = (outer: string) => (word: string) => hasWord(outer, word);
  // "10. March" says when, and "30 people" how many.
  const ownWords = nameWords(as.replace(/\d\.?\s+\p{L}+/gu, ''));
  const itsWords = nameWords(name);
  return ownWords.every(isIn(name)) || (itsWords.length > 0 && itsWords.every(isIn(as)));
}

/** Whether the plan names it; a meeting may be called after its body and number. */
function isTitled({ data, kind }: Item): boolean {
  return !sentences.has(kind) && 'title' in data && data.title !== undefined;
}

/** The number that is printed with it. */
export function numberOf({ data }: Item): { readonly number?: number | string } {
  return 'number' in data && data.number !== undefined ? { number: data.number } : {};
}
