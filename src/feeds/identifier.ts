import type { Item } from '../model/item.ts';

/** A calendar must recognise an item that was given another id: the first one that it had. */
export function firstIdOf(item: Item): string {
  const { data, id, kind, parent } = item;
  const formerly = 'formerly' in data ? [data.formerly ?? []].flat()[0] : undefined;
  if (formerly !== undefined) return formerly;
  if (id !== '' || !parent) return id;
  // A decision or a measure without an id of its own is known by its number in its meeting.
  const number = 'number' in data ? data.number : undefined;
  return `${firstIdOf(parent)}.${kind}${number === undefined ? '' : `-${number}`}`;
}
