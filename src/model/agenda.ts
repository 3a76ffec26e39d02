import type { AgendaItem } from './documents.generated.ts';
import type { Item, Path, Reference } from './item.ts';

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
  /** The duties that it fulfils. */
  readonly duties: readonly Reference[];
  readonly rest: PointRest;
}

/** What else an agenda says of a point. */
export type PointRest = Pick<Exclude<AgendaItem, string>, 'covers' | 'movedTo' | 'owner' | 'time'>;

/** The points of a meeting or event, in order. */
export function agendaPoints(item: Item, field: 'agenda' | 'results'): readonly AgendaPoint[] {
  const data = item.data as { agenda?: AgendaItem[]; results?: AgendaItem[] };
  return pointsAt(item, [field], data[field] ?? []);
}

/** The points of a list that stands at a path inside an item. */
export function pointsAt(
  item: Item,
  at: Path,
  points: readonly AgendaItem[],
): readonly AgendaPoint[] {
  return points.map((point, index) => {
    if (typeof point === 'string') return { text: point, objects: [], duties: [], rest: {} };
    const { text, ...rest } = point ?? {};
    const place = [...at, index];
    const named = item.references.filter(({ path }) =>
      place.every((step, depth) => path[depth] === step),
    );
    const duties = named.filter(({ relation }) => relation === 'duty');
    const objects = verbs
      .map((verb) => ({ verb, named: named.filter(({ relation }) => relation === verb) }))
      .filter((each) => each.named.length > 0);
    return { objects, duties, rest, ...(text !== undefined && { text }) };
  });
}
