import { closest } from '../../model/closest.ts';
import { type Item, type ItemKind, titleOf } from '../../model/item.ts';
import { namesOf } from '../../model/names-of.ts';
import { anchorsOf, itemsOf, type Pact } from '../../model/pact.ts';
import { rule } from '../rule.ts';

export interface UnknownNameData {
  readonly name: string;
  readonly relation: string;
  readonly title: string;
  readonly suggestion?: string;
}

/** Any name will do, until the pact lists its organisations; then an unlisted one is a slip. */
export const unknownName = rule<'reference/unknown-name', UnknownNameData>({
  id: 'reference/unknown-name',
  severity: 'warning',
  *check(pact) {
    if (itemsOf(pact, 'organisation').length === 0) return;
    if (['organisation', 'body', 'group'].some((kind) => pact.unread.has(kind as ItemKind))) return;
    const known = knownNames(pact);
    const byLetters = new Map([...known].map((name) => [plain(name), name]));
    for (const at of anchorsOf(pact))
      for (const { form, name, path, relation } of at.references) {
        if (form !== 'name' || byLetters.has(plain(name))) continue;
        const suggestion = meantBy(name, known);
        // A new name may well be meant; one that resembles a listed name is a slip.
        if (suggestion === undefined && !isLikeAnId(name)) continue;
        const title = titleOf(at);
        yield {
          at,
          field: path,
          data: { name, relation, title, ...(suggestion && { suggestion }) },
        };
      }
  },
});

/** One letter may be wrong, or two may have changed places. */
function meantBy(name: string, known: ReadonlySet<string>): string | undefined {
  const one = closest(name, known, name.length <= 3 ? 0 : 1);
  const two = name.length > 3 ? closest(name, known, 2) : undefined;
  const letters = (word: string) => [...plain(word)].sort().join('');
  const swapped = two !== undefined && letters(two) === letters(name) ? two : undefined;
  const meant = one ?? swapped;
  return meant !== undefined && digits(meant) === digits(name) ? meant : undefined;
}

/** No organisation is called labour-office; its id is. */
function isLikeAnId(name: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(name);
}

function knownNames(pact: Pact): Set<string> {
  const named: readonly Item[] = [
    ...itemsOf(pact, 'organisation'),
    ...itemsOf(pact, 'body'),
    ...itemsOf(pact, 'group'),
  ];
  return new Set(named.flatMap(namesOf));
}

/** School 3 is not school 1. */
function digits(name: string): string {
  return name.replace(/\D/g, '');
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase();
}
