import type { ItemKind } from '../../model/item.ts';
import { anchorsOf, resolveReference } from '../../model/pact.ts';
import { mention, rule } from '../rule.ts';

export interface WrongKindData {
  readonly name: string;
  readonly relation: string;
  readonly title: string;
  readonly kind: ItemKind;
  readonly wanted: readonly ItemKind[];
}

export const wrongKind = rule<'reference/wrong-kind', WrongKindData>({
  id: 'reference/wrong-kind',
  severity: 'error',
  *check(pact) {
    for (const at of anchorsOf(pact))
      for (const reference of at.references) {
        const { form, name, path, relation, to } = reference;
        const [named] = resolveReference(pact, reference);
        const wanted = to.filter((kind) => kind !== 'any');
        if (form !== 'id' || !named || to.includes('any') || wanted.includes(named.kind)) continue;
        yield {
          at,
          field: path,
          data: { name, relation, title: named.title, kind: named.kind, wanted },
          related: [mention(pact, named)],
        };
      }
  },
});
