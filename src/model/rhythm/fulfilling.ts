import type { Rhythm } from '../documents.generated.ts';
import { isOfBody, pointsPutOff, putOffTo, takesUpDuty } from '../duty.ts';
import type { Item, Reference } from '../item.ts';
import { listed } from '../listed.ts';
import { itemsOf, type Pact } from '../pact.ts';
import { recordsIn } from '../plan.ts';
import { isCancelledBy } from '../record.ts';
import type { View } from '../view.ts';

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
  return [of.id, ...listed(jointly)].every((body) => isOfBody(references, body));
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

function isOfPlan({ path }: Reference): boolean {
  return path[0] === 'agenda' || path[0] === 'results';
}

function isOutcome({ path }: Reference): boolean {
  return path[0] === 'held' && path.includes('outcomes');
}
