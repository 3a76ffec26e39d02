import type { Verb } from '../../model/agenda.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Matter } from './matters.ts';

/** A point as it is shown: what is done with what, or the plan's own words. */
export interface ShownPoint {
  readonly verb?: Verb;
  readonly titles: readonly string[];
}

/** Some things of one point: in the plan's own words, where it is about nothing else. */
export function shownPoint(matters: readonly [Matter, ...Matter[]]): ShownPoint {
  const [{ size, text, verbs }] = matters;
  if (matters.length === size && text !== undefined) return { titles: [text] };
  return { verb: verbs[0], titles: matters.map(({ title }) => title) };
}

/** The things of each point together. */
export function byPoint(matters: readonly Matter[]): readonly (readonly [Matter, ...Matter[]])[] {
  return [...groupBy(matters, ({ index }) => index).values()].flatMap(([first, ...others]) =>
    first ? [[first, ...others] as const] : [],
  );
}
