import { verbs } from '../../model/agenda.ts';
import type { Rhythm } from '../../model/documents.generated.ts';
import { groupBy } from '../../model/group-by.ts';
import { type Item, type Reference, sameId } from '../../model/item.ts';
import { itemsOf, type Pact, resolveReference } from '../../model/pact.ts';
import { recordsIn } from '../../model/plan.ts';
import { isCancelledBy } from '../../model/record.ts';
import type { View } from '../../model/view.ts';

/** The meetings and events that fulfil the rhythm of a body or a duty, or are to do so. */
export function fulfilling(pact: Pact, of: Item, rhythm: Rhythm, view: View): readonly Item[] {
  const putOff = of.kind === 'body' ? new Map() : pointsPutOff(pact);
  const takesUp = (item: Item) => takesUpDuty(pact, of, item, pointsOf(item, putOff, view));
  return [...itemsOf(pact, 'meeting'), ...itemsOf(pact, 'event')]
    .filter((item) => !isCancelledBy(item, view.day))
    .filter((item) => (of.kind === 'body' ? isMeetingOf(item, of, rhythm) : takesUp(item)));
}

function isMeetingOf({ data, references }: Item, of: Item, { jointly }: Rhythm): boolean {
  // A vote in writing is no meeting.
  if ('form' in data && data.form === 'written') return false;
  return [of.id, ...[jointly ?? []].flat()].every((body) => isOfBody(references, body));
}

function isOfBody(references: readonly Reference[], body: string): boolean {
  return references.some(({ name, relation }) => relation === 'body' && sameId(name, body));
}

/** Names the duty, or does the same with the same thing where the duty is done. */
function takesUpDuty(
  pact: Pact,
  duty: Item,
  { references }: Item,
  points: readonly Reference[],
): boolean {
  if (points.some(({ name, relation }) => relation === 'duty' && sameId(name, duty.id)))
    return true;
  const bodies = bodiesOf(duty);
  if (bodies.length > 0 && !bodies.some((body) => isOfBody(references, body))) return false;
  const asked = duty.references.filter(({ relation }) => verbs.some((verb) => verb === relation));
  return points.some((point) =>
    asked.some((each) => each.relation === point.relation && isSameThing(pact, each, point)),
  );
}

function bodiesOf({ references }: Item): string[] {
  const named = (field: string) =>
    references.filter(({ relation }) => relation === field).map(({ name }) => name);
  const at = named('at');
  return at.length > 0 ? at : named('body');
}

function isSameThing(pact: Pact, a: Reference, b: Reference): boolean {
  if (sameId(a.name.trim(), b.name.trim())) return true;
  const things = resolveReference(pact, a);
  return resolveReference(pact, b).some((thing) => things.includes(thing));
}

/** What the agenda, the expected results and the recorded outcomes name. */
function pointsOf(
  item: Item,
  putOff: ReadonlyMap<string, readonly Reference[]>,
  view: View,
): readonly Reference[] {
  const isHeld = recordsIn(item, view).length > 0;
  const own = item.references.filter(
    (reference) =>
      putOffTo(item, reference) === undefined &&
      (isOfPlan(reference) || (isHeld && isOutcome(reference))),
  );
  return [...own, ...(putOff.get(item.id.toLowerCase()) ?? [])];
}

/** Points that were put off, by the id of the meeting that has them now, in small letters. */
function pointsPutOff(pact: Pact): ReadonlyMap<string, readonly Reference[]> {
  const points = itemsOf(pact, 'meeting').flatMap((item) =>
    item.references.map((reference) => ({ reference, to: putOffTo(item, reference) })),
  );
  const groups = groupBy(points, ({ to }) => to?.toLowerCase() ?? '');
  return new Map(
    [...groups]
      .filter(([to]) => to !== '')
      .map(([to, all]) => [to, all.map(({ reference }) => reference)]),
  );
}

function isOfPlan({ path }: Reference): boolean {
  return path[0] === 'agenda' || path[0] === 'results';
}

function isOutcome({ path }: Reference): boolean {
  return path[0] === 'held' && path.includes('outcomes');
}

function putOffTo({ data }: Item, { path }: Reference): string | undefined {
  if (path[0] !== 'agenda') return undefined;
  const point = (data as { agenda?: readonly unknown[] }).agenda?.[Number(path[1])];
  return typeof point === 'object' && point !== null && 'movedTo' in point
    ? (point.movedTo as string)
    : undefined;
}
