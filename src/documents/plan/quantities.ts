import type { Locale } from '../../locales/locale.ts';
import { splitText } from '../../locales/phrases.ts';
import { asQuantity } from '../../locales/quantity.ts';
import type { Quantity, Split, Targets } from '../../model/documents.generated.ts';
import type { Item } from '../../model/item.ts';
import { filled, labelled } from './text.ts';

/** A quantity with the parts it is split into. */
export function quantityText(quantity: Quantity, locale: Locale, split?: Split): string {
  const parts = splitText(asQuantity(quantity).split ?? split, locale);
  const text = locale.quantity(quantity);
  return parts === '' ? text : `${text} (${parts})`;
}

/** The quantity without the words in which the plan tells it. */
export function figureText(quantity: Quantity, locale: Locale): string {
  const { text: _, ...figure } = asQuantity(quantity);
  return locale.quantity(figure);
}

export function targetTexts(targets: Targets | undefined, locale: Locale): string[] {
  return Object.entries(targets ?? {}).map(([name, quantity]) =>
    labelled(locale.target(name), quantityText(quantity as Quantity, locale)),
  );
}

/** What an item is to reach; left out where its title says just that. */
export function goalsText(item: Item, locale: Locale): string {
  const { split, target, targets } = item.data as {
    split?: Split;
    target?: Quantity;
    targets?: Targets;
  };
  const texts = [
    target !== undefined && quantityText(target, locale, split),
    ...targetTexts(targets, locale),
  ];
  return filled(texts)
    .filter((text) => !item.title.includes(text))
    .join('; ');
}
