import { agendaPoints, type Verb } from '../../model/agenda.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Item, Path, Reference } from '../../model/item.ts';
import { itemsOf, type Pact, resolveReference, titleById } from '../../model/pact.ts';

export type Occasion = Item<'meeting'> | Item<'event'>;
export type PointList = 'agenda' | 'results';

/** One thing that a point is about, with all that the point does with it. */
export interface Matter {
  readonly index: number;
  readonly path: Path;
  readonly verbs: readonly [Verb, ...Verb[]];
  /** What the plan names, alike for two places that name it alike. */
  readonly key: string;
  readonly title: string;
  /** What is named; none where it is text, or where nobody knows the id. */
  readonly items: readonly Item[];
  /** The plan's own words for the point. */
  readonly text?: string;
  /** How many things the point is about. */
  readonly size: number;
  /** Put off to another meeting. */
  readonly isMoved: boolean;
}

/** A point, or a result, that is words alone. */
export interface Wording {
  readonly path: Path;
  readonly text: string;
}

/** All that may have an agenda. */
export function occasionsOf(pact: Pact): readonly Occasion[] {
  return [...itemsOf(pact, 'meeting'), ...itemsOf(pact, 'event')];
}

export function mattersOf(pact: Pact, item: Occasion, list: PointList): readonly Matter[] {
  return agendaPoints(item, list).flatMap(({ objects, rest, text }, index) => {
    const named = objects.flatMap((each) =>
      each.named.map((reference) => ({ verb: each.verb, reference })),
    );
    const byKey = groupBy(named, ({ reference }) => keyOf(reference));
    return [...byKey.entries()].flatMap(([key, [first, ...others]]) => {
      if (!first) return [];
      const { reference, verb } = first;
      const items = reference.form === 'text' ? [] : resolveReference(pact, reference);
      return {
        index,
        path: reference.path,
        verbs: [verb, ...others.map((each) => each.verb)],
        key,
        title: titleOf(pact, reference),
        items,
        ...(text !== undefined && { text }),
        size: byKey.size,
        isMoved: rest.movedTo !== undefined,
      } satisfies Matter;
    });
  });
}

/** Points in words alone, each once, and how many say which duty they fulfil. */
export function wordingsOf(
  item: Occasion,
  list: PointList,
): { readonly wordings: readonly Wording[]; readonly duties: number } {
  const points = agendaPoints(item, list);
  const seen = new Set<string>();
  const isNew = (text: string) => seen.size < seen.add(sameWords(text)).size;
  const plain = points.map(({ duties, objects, rest, text }, index) =>
    text !== undefined &&
    objects.length + duties.length === 0 &&
    rest.movedTo === undefined &&
    isNew(text)
      ? [{ path: wordsAt(item, list, index), text }]
      : [],
  );
  return {
    wordings: plain.flat(),
    duties: points.filter(({ duties }) => duties.length > 0).length,
  };
}

/** Where the words of a point stand, which may be all of it. */
export function wordsAt(item: Occasion, list: PointList, index: number): Path {
  const isBare = typeof item.data[list]?.[index] === 'string';
  return isBare ? [list, index] : [list, index, 'text'];
}

export function keyOf({ form, name }: Reference): string {
  return form === 'text' ? `text ${sameWords(name)}` : `id ${name.toLowerCase()}`;
}

export function titleOf(pact: Pact, { as, form, name }: Reference): string {
  return form === 'text' ? name : (as ?? titleById(pact, name));
}

/** Alike for texts that differ in case, spaces and the mark at their end only. */
export function sameWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[.,;:]+$/, '');
}
