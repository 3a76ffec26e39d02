import type { Item } from '../../model/item.ts';
import { anchorsOf } from '../../model/pact.ts';
import { mention, rule } from '../rule.ts';
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
    const lost = lostNames(pact);
    const first = new Map<string, Item>();
    const former = new Map<string, Item>();
    for (const item of anchorsOf(pact)) {
      if (!('title' in item)) continue;
      const taken = formerIds(item).find((id) => {
        const other = pact.byId.get(id.toLowerCase()) ?? former.get(id.toLowerCase());
        former.set(id.toLowerCase(), former.get(id.toLowerCase()) ?? item);
        return other !== undefined && other !== item;
      });
      const owner =
        taken && (pact.byId.get(taken.toLowerCase()) ?? former.get(taken.toLowerCase()));
      if (taken && owner)
        yield {
          at: item,
          field: ['formerly'],
          data: { id: taken, title: item.title, firstTitle: owner.title, lost: [] },
          related: [{ ...mention(pact, owner), field: ['id'] }],
        };
    }
    for (const item of pact.items) {
      if (item.id === '') continue;
      const key = item.id.toLowerCase();
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, item);
        continue;
      }
      const mentions = lost.filter(({ doubled }) => doubled === item);
      yield {
        at: item,
        field: ['id'],
        data: {
          id: item.id,
          title: item.title,
          firstTitle: earlier.title,
          lost: mentions.map(({ name }) => name),
        },
        related: [
          { ...mention(pact, earlier), field: ['id'] },
          ...mentions.flatMap(({ places }) =>
            places.map(({ at, reference }) => ({
              at,
              field: reference.path,
              data: { title: 'title' in at ? at.title : '', text: reference.name },
            })),
          ),
        ],
      };
    }
  },
});

/** A calendar knows an item by its first id, so that one must not be anybody else's. */
function formerIds({ data }: Item): readonly string[] {
  return 'formerly' in data ? [data.formerly ?? []].flat() : [];
}
