import type { Item } from './item.ts';

/** All that an organisation, body or group is called: its id, and each of its names. */
export function namesOf({ data, id, title }: Item): readonly string[] {
  const { aliases, short } = data as { aliases?: unknown; short?: unknown };
  return [id, title, short, aliases]
    .flat()
    .filter((name): name is string => typeof name === 'string' && name !== '');
}
