import type { Quantity } from '../model/documents.generated.ts';
import { quantityIn } from '../model/indicator/figure.ts';

/** A quantity as an object: a number alone is a value. */
export function asQuantity(quantity: Quantity): Exclude<Quantity, number> {
  return typeof quantity === 'number' ? { value: quantity } : quantity;
}

const figures: readonly string[] = ['value', 'min', 'max', 'about'];
const parts: readonly string[] = [...figures, 'per', 'text', 'unit'];

/** The figure of any value without its dates and parts, with a unit where it has none; words only without a figure. */
export function quantityOf(value: unknown, unit: string | undefined): Quantity | undefined {
  const fields = quantityIn(value);
  const isFigure = figures.some((name) => fields?.[name] !== undefined);
  const figure = Object.entries(fields ?? {}).filter(
    ([name]) => parts.includes(name) && !(isFigure && name === 'text'),
  );
  if (figure.length === 0) return undefined;
  return { ...(unit !== undefined && { unit }), ...Object.fromEntries(figure) };
}
