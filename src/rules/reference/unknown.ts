import { closest } from '../../model/closest.ts';
import {
  type Anchor,
  type Item,
  type ItemKind,
  type Reference,
  titleOf,
} from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import type { When } from '../../model/when/when.ts';
import { lostNames, unknownIds } from '../identity/lost-names.ts';
import { rule } from '../rule.ts';

export interface UnknownReferenceData {
  readonly name: string;
  readonly relation: string;
  /** Who names it; empty for a document. */
  readonly title: string;
  readonly suggestion?: Suggestion;
  /** One word may also have been meant as text. */
  readonly mayBeText: boolean;
}

interface Suggestion {
  readonly id: string;
  readonly title: string;
  readonly kind: ItemKind;
  readonly when?: When;
}

export const unknownReference = rule<'reference/unknown', UnknownReferenceData>({
  id: 'reference/unknown',
  severity: 'error',
  *check(pact) {
    const explained = new Set(lostNames(pact).map(({ name }) => name.toLowerCase()));
    for (const { name, places } of unknownIds(pact))
      for (const { at, reference } of places) {
        if (explained.has(name.toLowerCase())) continue;
        yield { at, field: reference.path, data: describe(pact, at, reference) };
      }
  },
});

function describe(
  pact: Pact,
  at: Anchor,
  { name, relation, to, path }: Reference,
): UnknownReferenceData {
  const fitting = pact.items.filter(
    (item) => item !== at && item.id !== '' && (to.includes('any') || to.includes(item.kind)),
  );
  const meant =
    byTitle(fitting, name) ??
    pact.byId.get(
      closest(
        name,
        fitting.map(({ id }) => id),
      )?.toLowerCase() ?? '',
    );
  return {
    name,
    relation,
    title: titleOf(at),
    mayBeText: to.includes('any') && path[0] === 'agenda',
    ...(meant && {
      suggestion: {
        id: meant.id,
        title: meant.title,
        kind: meant.kind,
        ...(meant.when && { when: meant.when }),
      },
    }),
  };
}

function byTitle(items: readonly Item[], name: string): Item | undefined {
  return items.find(({ title }) => title.toLowerCase() === name.toLowerCase());
}
