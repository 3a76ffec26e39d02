import { verbs } from './agenda.ts';
import { groupBy } from './group-by.ts';
import { type Item, type Reference, sameId } from './item.ts';
import { oncePerPact } from './once-per-pact.ts';
import { itemsOf, type Pact, resolveReference } from './pact.ts';

/** Names the duty, or does the same with the same thing where the duty is done. */
export function takesUpDuty(
  pact: Pact,
  duty: Item,
  { references }: Item,
  points: readonly Reference[],
): boolean {
  if (points.some((point) => namesDuty(point, duty))) return true;
  const bodies = bodiesOf(duty);
  if (bodies.length > 0 && !bodies.some((body) => isOfBody(references, body))) return false;
  const asked = askedOf(duty);
  return points.some((point) => asked.some((each) => isSamePoint(pact, each, point)));
}

/** Whether a point says by its id which duty it fulfils. */
export function namesDuty({ name, relation }: Reference, { id }: Item): boolean {
  return relation === 'duty' && sameId(name, id);
}

/** What a duty asks for: its verbs, each with a thing. */
export function askedOf({ references }: Item): readonly Reference[] {
  return references.filter(({ relation }) => verbs.some((verb) => verb === relation));
}

/** The same verb with the same thing. */
export function isSamePoint(pact: Pact, a: Reference, b: Reference): boolean {
  return a.relation === b.relation && isSameThing(pact, a, b);
}

/** The ids of the bodies at whose meetings a duty is done. */
export function bodiesOf({ references }: Item): string[] {
  const named = (field: string) =>
    references.filter(({ relation }) => relation === field).map(({ name }) => name);
  const at = named('at');
  return at.length > 0 ? at : named('body');
}

export function isSameThing(pact: Pact, a: Reference, b: Reference): boolean {
  if (sameId(a.name.trim(), b.name.trim())) return true;
  const things = resolveReference(pact, a);
  return resolveReference(pact, b).some((thing) => things.includes(thing));
}

export function isOfBody(references: readonly Reference[], body: string): boolean {
  return references.some(({ name, relation }) => relation === 'body' && sameId(name, body));
}

/** Points that were put off, by the id of the meeting that has them now, in small letters. */
export const pointsPutOff = oncePerPact((pact): ReadonlyMap<string, readonly Reference[]> => {
  const points = itemsOf(pact, 'meeting').flatMap((item) =>
    item.references.map((reference) => ({ reference, to: putOffTo(item, reference) })),
  );
  const groups = groupBy(points, ({ to }) => to?.toLowerCase() ?? '');
  return new Map(
    [...groups]
      .filter(([to]) => to !== '')
      .map(([to, all]) => [to, all.map(({ reference }) => reference)]),
  );
});

/** The id of the meeting to which the point of a reference was put off. */
export function putOffTo({ data }: Item, { path }: Reference): string | undefined {
  if (path[0] !== 'agenda') return undefined;
  const point = (data as { agenda?: readonly unknown[] }).agenda?.[Number(path[1])];
  return typeof point === 'object' && point !== null && 'movedTo' in point
    ? (point.movedTo as string)
    : undefined;
}
