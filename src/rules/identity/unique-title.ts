import { groupBy } from '../../model/group-by.ts';
import type { Item, ItemKind } from '../../model/item.ts';
import { itemsOf, type Pact } from '../../model/pact.ts';
import { printWhen } from '../../model/when/when.ts';
import { mention, rule } from '../rule.ts';

export interface UniqueTitleData {
  readonly title: string;
  readonly kind: ItemKind;
}

/** Outputs, duties and decisions may well be called alike. */
const kinds = [
  'meeting',
  'event',
  'action',
  'body',
  'organisation',
  'indicator',
  'report',
] as const;

export const uniqueTitle = rule<'identity/unique-title', UniqueTitleData>({
  id: 'identity/unique-title',
  severity: 'warning',
  *check(pact) {
    for (const { earlier, item } of sameTitles(pact)) {
      const field = ['title' in item.data ? 'title' : 'name'];
      yield {
        at: item,
        field,
        data: { title: item.title, kind: item.kind },
        related: [{ ...mention(pact, earlier), field }],
      };
    }
  },
});

/** Items that repeat the title of an earlier one. */
export function sameTitles(pact: Pact): readonly { earlier: Item; item: Item }[] {
  return kinds.flatMap((kind) => [...alike(pact, kind)].flatMap((items) => [...mistakable(items)]));
}

function alike(pact: Pact, kind: ItemKind): Iterable<Item[]> {
  // A meeting may be called after its body and number alone.
  const titled = itemsOf(pact, kind).filter(({ data }) => 'title' in data || 'name' in data);
  return groupBy<Item, string>(titled, ({ title }) =>
    title.normalize('NFKC').toLowerCase(),
  ).values();
}

/**
 * Each year may have its job fair; but two items with one number, or on one date, may not.
 * Of others, two with one title are one too many.
 */
function* mistakable(items: readonly Item[]): Iterable<{ earlier: Item; item: Item }> {
  const seen = new Map<string, Item>();
  const calendars = [...new Set(items.map(({ document }) => document))];
  for (const item of items) {
    if ('series' in item.data && item.data.series !== undefined) continue;
    const isOccasion = item.kind === 'event' || item.kind === 'meeting';
    const own = /\d/.test(item.title) ? '' : dateText(item);
    // Calendars of several years may repeat each other.
    const calendar = isOccasion ? String(calendars.indexOf(item.document)) : '';
    const key = isOccasion ? `${calendar} ${own}` : '';
    const earlier = seen.get(key);
    if (earlier) yield { earlier, item };
    else seen.set(key, item);
  }
}

function dateText({ when }: Item): string {
  return when ? JSON.stringify(printWhen(when)) : '';
}
