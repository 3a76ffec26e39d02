import { verbs } from '../../model/agenda.ts';
import type { Item } from '../../model/item.ts';
import { actualSpan, itemsOf, namedIn, type Pact } from '../../model/pact.ts';
import { isUnwritten } from '../agenda-texts.ts';
import { unheardDocuments } from '../duties/unheard-documents.ts';
import { type Days, missingMeetings } from '../identity/missing-meetings.ts';
import { tellable } from './short-units.ts';
import type { StatedRhythm } from './stated-rhythm.ts';
import type { Count } from './worst-count.ts';

/** When something has to take place, so that a rhythm is kept. */
export function missingDays(count: Count): readonly Days[] {
  return count.counted === 'gap'
    ? count.gaps.map(({ from, to }) => ({ first: from.day.latest, last: to.day.earliest }))
    : tellable(count.units).map(({ unit }) => unit);
}

export function overlap(a: Days, b: Days): boolean {
  return a.first <= b.last && a.last >= b.first;
}

/** The bodies that keep a rhythm by their meetings. */
export function bodiesOf(pact: Pact, { occasions }: StatedRhythm): ReadonlySet<Item> {
  return new Set(occasions.flatMap(({ item }) => namedIn(pact, item, 'body')));
}

/**
 * What is missing is the meeting whose number is missing, too; or a meeting is there whose agenda
 * is still to be written, or lacks what is due at it.
 */
export function isToldElsewhere(pact: Pact, stated: StatedRhythm, count: Count): boolean {
  const bodies = bodiesOf(pact, stated);
  const holes = itemsOf(pact, 'body').flatMap((body) =>
    bodies.has(body) ? missingMeetings(pact, body) : [],
  );
  const lacking = stated.item.kind === 'duty' ? meetingsLacking(pact, stated, bodies) : [];
  const reasons = [...holes, ...lacking.map((meeting) => daysOf(pact, meeting))];
  return missingDays(count).every((each) => reasons.some((reason) => overlap(each, reason)));
}

function meetingsLacking(
  pact: Pact,
  { item: duty }: StatedRhythm,
  bodies: ReadonlySet<Item>,
): readonly Item[] {
  const things = verbs.flatMap((verb) => namedIn(pact, duty, verb));
  const unheard = [...unheardDocuments(pact)].flatMap(([meeting, documents]) =>
    documents.some((each) => things.includes(each)) ? [meeting] : [],
  );
  const unwritten = itemsOf(pact, 'meeting').filter(
    (meeting) =>
      isUnwritten(meeting) && namedIn(pact, meeting, 'body').some((body) => bodies.has(body)),
  );
  return [...unheard, ...unwritten];
}

function daysOf(pact: Pact, meeting: Item): Days {
  const { end, start } = actualSpan(pact, meeting);
  return { first: start.earliest ?? '', last: end.latest ?? '9999' };
}
