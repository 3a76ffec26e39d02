import type { Item } from './item.ts';

/** All that an organisation, body or group is called: its id, and each of its names. */
export function namesOf(item: Item): readonly string[] {
  return [item.id, ...titlesOf(item)].filter((name) => name !== '');
}

/** The names of an item in words. Entries that could not be read leave gaps among its aliases. */
export function titlesOf({ data, title }: Item): readonly string[] {
  const { aliases, short } = data as { aliases?: unknown; short?: unknown };
  return [title, short, aliases]
    .flat()
    .filter((name): name is string => typeof name === 'string' && name !== '');
}
