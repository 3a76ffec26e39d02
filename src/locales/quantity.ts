import type { Quantity } from '../model/documents.generated.ts';

/** A quantity as an object: a number alone is a value. */
export function asQuantity(quantity: Quantity): Exclude<Quantity, number> {
  return typeof quantity === 'number' ? { value: quantity } : quantity;
}
