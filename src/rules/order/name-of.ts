import type { Item } from '../../model/item.ts';

/** Outputs of several actions may be called alike: the number or the title of the action tells. */
export function nameOf({ kind, parent, title }: Item): string {
  if (kind !== 'output' || !parent) return title;
  const number = 'number' in parent.data ? parent.data.number : undefined;
  return number === undefined ? `${parent.title}: ${title}` : `${number} ${title}`;
}
