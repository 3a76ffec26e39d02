import type { Quantity, Targets } from '../../model/documents.generated.ts';
import type { Item } from '../../model/item.ts';
import type { DocumentInput } from '../input.ts';
import { pointsOf } from '../plan/occasion-parts.ts';
import { figureText, targetTexts } from '../plan/quantities.ts';

/** What is expected of a meeting or event in the plan's words, and the figures they leave out. */
export function expectedTexts(item: Item<'meeting' | 'event'>, input: DocumentInput): string[] {
  const { locale } = input;
  const results = pointsOf(item, 'results', input);
  const isSaid = (quantity: Quantity) => {
    const figure = ` ${figureText(quantity, locale)}`;
    return results.some((result) => ` ${result}`.includes(figure));
  };
  const unsaid = Object.entries((item.data.targets ?? {}) as Targets).filter(
    ([, quantity]) => !isSaid(quantity as Quantity),
  );
  return [...results, ...targetTexts(Object.fromEntries(unsaid), locale)];
}
