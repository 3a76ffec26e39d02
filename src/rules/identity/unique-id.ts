import type { Item } from '../../model/item.ts';
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
