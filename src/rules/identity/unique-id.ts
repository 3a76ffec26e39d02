import { type Item, titleOf } from '../../model/item.ts';
import { listed } from '../../model/listed.ts';
import type { Pact } from '../../model/pact.ts';
import { mention, type RuleFinding, rule } from '../rule.ts';
import { lostNames } from './lost-names.ts';

export interface UniqueIdData {
  readonly id: string;
  readonly title: string;
  readonly firstTitle: string;
  /** Ids that are named somewhere and that nothing has: perhaps this item had one of them. */
  readonly lost: readonly string[];
}

export const uniqueId = rule<'identity/unique-id', UniqueIdData>({
  id: 'identity/unique-id',
  severity: 'error',
  *check(pact) {
    yield* doubledIds(pact);
    yield* takenFormerIds(pact);
  },
});

function* doubledIds(pact: Pact): Iterable<RuleFinding<UniqueIdData>> {
  const lost = lostNames(pact);
  for (const item of pact.items) {
    const first = pact.byId.get(item.id.toLowerCase());
    if (!first || first === item) continue;
    const mentions = lost.filter(({ doubled }) => doubled === item);
    yield {
      at: item,
      field: ['id'],
      data: {
        id: item.id,
        title: item.title,
        firstTitle: first.title,
        lost: mentions.map(({ name }) => name),
      },
      related: [
        { ...mention(pact, first), field: ['id'] },
        ...mentions.flatMap(({ places }) =>
          places.map(({ at, reference }) => ({
            at,
            field: reference.path,
            data: { title: titleOf(at), text: reference.name },
          })),
        ),
      ],
    };
  }
}

/** An id that one item had before must not be the id of another, now or before. */
function* takenFormerIds(pact: Pact): Iterable<RuleFinding<UniqueIdData>> {
  const owners = new Map<string, Item>(pact.byId);
  for (const item of pact.items.filter((each) => !pact.copies.has(each)))
    for (const id of formerIds(item)) {
      const owner = owners.get(id.toLowerCase());
      if (!owner) owners.set(id.toLowerCase(), item);
      if (!owner || owner === item) continue;
      yield {
        at: item,
        field: ['formerly'],
        data: { id, title: item.title, firstTitle: owner.title, lost: [] },
        related: [{ ...mention(pact, owner), field: ['id'] }],
      };
    }
}

/** A calendar knows an item by its first id, so that one must not be anybody else's. */
function formerIds({ data }: Item): readonly string[] {
  return 'formerly' in data ? listed(data.formerly) : [];
}
