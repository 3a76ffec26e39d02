import type { Item, Reference } from './item.ts';

/** What an agenda item does with its objects. */
export const verbs = [
  'establish',
  'sign',
  'prepare',
  'present',
  'discuss',
  'review',
  'evaluate',
  'accept',
  'decide',
] as const;
export type Verb = (typeof verbs)[number];

/** One point of an agenda, or of what is expected of it. */
export interface AgendaPoint {
  /** The plan's own words, where it gives them. */
  readonly text?: string;
  readonly objects: readonly { readonly verb: Verb; readonly named: readonly Reference[] }[];
}

/** The points of a meeting or event, in order. */
export function agendaPoints(item: Item, field: 'agenda' | 'results'): readonly AgendaPoint[] {
  const data = item.data as { agenda?: unknown[]; results?: unknown[] };
  return (data[field] ?? []).map((point, index) => {
    if (typeof point === 'string') return { text: point, objects: [] };
    const { text } = (point ?? {}) as { text?: string };
    const named = item.references.filter(({ path }) => path[0] === field && path[1] === index);
    const objects = verbs
      .map((verb) => ({ verb, named: named.filter(({ relation }) => relation === verb) }))
      .filter((each) => each.named.length > 0);
    return { objects, ...(text !== undefined && { text }) };
  });
}
