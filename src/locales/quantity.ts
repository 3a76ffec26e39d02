import type { Quantity } from '../model/documents.generated.ts';
import { quantityIn } from '../model/indicator/figure.ts';

/** A quantity as an object: a number alone is a value. */
export function asQuantity(quantity: Quantity): Exclude<Quantity, number> {
  return typeof quantity === 'number' ? { value: quantity } : quantity;
}

const parts: ReadonlySet<string> = new Set(['value', 'min', 'max', 'about', 'per', 'text', 'unit']);

/** The figure of any value that has one, without its dates and parts; with a unit where it has none. */
export function quantityOf(value: unknown, unit: string | undefined): Quantity | undefined {
  const fields = quantityIn(value);
  const figure = Object.entries(fields ?? {}).filter(([name]) => parts.has(name));
  if (figure.length === 0) return undefined;
  return { ...(unit !== undefined && { unit }), ...Object.fromEntries(figure) };
}
