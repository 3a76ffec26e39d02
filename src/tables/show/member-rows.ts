import type { Data, Speaker } from '../../locales/values/speaker.ts';
import type { Item } from '../../model/item.ts';
import type { Row } from '../row.ts';

/** The seats of a body: number and name, and below them all that is said of each. */
export function memberRows(speaker: Speaker, item: Item): Row[] {
  if (item.kind !== 'body') return [];
  const { members = [] } = item.data as { readonly members?: readonly Data[] };
  return members.map((member, index) => {
    const { name, number, organisation, ...rest } = member;
    const path = ['members', index];
    const organisations =
      organisation === undefined ? '' : speaker.value([...path, 'organisation'], organisation);
    const parts = speaker.parts(path, {
      ...(name !== undefined && organisation !== undefined && { organisation }),
      ...rest,
    });
    return {
      left: String(number ?? index + 1),
      name: typeof name === 'string' ? name : organisations,
      right: [],
      ...(parts.length > 0 && { below: parts.join(', ') }),
    };
  });
}
