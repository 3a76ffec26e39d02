import type { Locale } from '../../locales/locale.ts';

import type { Item } from '../../model/item.ts';
import type { Deviation } from '../../review/deviation.ts';
import type { Review } from '../../review/review.ts';
import { plainText } from '../plain-text.ts';
import { factText } from './deviation-text.ts';
import { type ReviewInput, reviewInput } from './input.ts';
import { itemName } from './phrases.ts';

/** A place in a review where somebody is to write why something is not as it was planned. */
export interface Slot {
  /** The id of the item that deviates, or of the one around it where it has none. */
  readonly about: string;
  /** What deviates, in figures: a line for each. */
  readonly comments: readonly string[];
}

/** A slot for everything that deviates and that nobody has a slot for yet. */
export function missingSlots(review: Review, locale: Locale): readonly Slot[] {
  const input = reviewInput(review, locale);
  const comments = new Map<string, string[]>();
  for (const deviation of review.deviations) {
    const about = namedBy(deviation.item);
    if (about === undefined || deviation.explanations.length > 0) continue;
    comments.set(about, [...(comments.get(about) ?? []), ...linesOf(deviation, input)]);
  }
  return [...comments].map(([about, lines]) => ({ about, comments: lines }));
}

/** What deviates and cannot be named, because neither it nor anything around it has an id. */
export function withoutId({ deviations }: Review, locale: Locale): readonly string[] {
  return deviations
    .filter(({ item }) => namedBy(item) === undefined)
    .map(({ item }) => itemName(item, locale));
}

function namedBy({ id, parent }: Item): string | undefined {
  if (id !== '') return id;
  return parent && namedBy(parent);
}

function linesOf({ facts, item, reason }: Deviation, input: ReviewInput): readonly string[] {
  const { planReason } = input.locale.prepare;
  return [
    ...facts.map((fact) => `${itemName(item, input.locale)}: ${factText(fact, input)}`),
    ...(reason === undefined ? [] : [planReason(reason)]),
  ].map(plainText);
}
