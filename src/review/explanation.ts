import type { Names, ReviewDocument } from '../model/documents.generated.ts';
import { type Item, sameId } from '../model/item.ts';
import { listed } from '../model/listed.ts';
import { itemsOf, type Pact } from '../model/pact.ts';
import type { Day } from '../model/when/day.ts';

/** What people wrote about some items in a review. */
export interface Explanation {
  readonly about: readonly string[];
  /** Its place in the document's list. */
  readonly index: number;
  readonly why?: string;
  readonly by?: Names;
  readonly date?: Day;
  readonly measure?: Item<'measure'>;
}

/** All explanations of a review, as written; what is left empty is not there. */
export function explanationsIn(
  pact: Pact,
  review: Item<'review'> | undefined,
): readonly Explanation[] {
  const written: NonNullable<ReviewDocument['explanations']> = review?.data.explanations ?? [];
  return written.map(({ about, by, date, measure, why }, index) => {
    const item = itemsOf(pact, 'measure').find(({ data }) => data === measure);
    return {
      about: listed(about),
      index,
      ...(why && { why }),
      ...(by && { by }),
      ...(date && { date }),
      ...(item && { measure: item }),
    };
  });
}

/** What is said of the item around it is said of an item, too. */
export function isAbout({ about }: Explanation, item: Item): boolean {
  return (
    about.some((id) => sameId(id, item.id)) ||
    (item.parent !== undefined && isAbout({ about, index: 0 }, item.parent))
  );
}
