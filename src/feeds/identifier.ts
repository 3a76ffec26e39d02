import type { Item } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';

/** The identifier of an item's entry (RFC 5545, 3.8.4.7); it survives a new title and a new id. */
export function uidOf({ head }: Pact, item: Item, suffix = ''): string {
  return `${firstIdOf(item)}${suffix}@${head.id}.paktum`;
}

/** A calendar must recognise an item that was given another id: the first one that it had. */
function firstIdOf(item: Item): string {
  const { data, id, kind, parent } = item;
  const formerly = 'formerly' in data ? [data.formerly ?? []].flat()[0] : undefined;
  if (formerly !== undefined) return formerly;
  if (id !== '' || !parent) return id;
  // A decision or a measure without an id of its own is known by its number in its meeting.
  const number = 'number' in data ? data.number : undefined;
  return `${firstIdOf(parent)}.${kind}${number === undefined ? '' : `-${number}`}`;
}
