import { agendaPoints } from '../../model/agenda.ts';
import { askedOf, bodiesOf, isOfBody, pointsPutOff, putOffTo } from '../../model/duty.ts';
import type { Item, Reference } from '../../model/item.ts';
import { listed } from '../../model/listed.ts';
import { isFaulty, itemsOf, type Pact, resolveReference } from '../../model/pact.ts';
import { cancelledOn, recordsOf } from '../../model/record.ts';
import { agendaTexts, hasUnclearAgenda, isInTexts, mayMean } from '../agenda-texts.ts';

export type Duty = Item<'duty'>;
export type Meeting = Item<'meeting'>;

/** Duties that agendas have to take up: not those that go on, or are only usual. */
export function agendaDuties(pact: Pact): readonly Duty[] {
  return itemsOf(pact, 'duty').filter((duty) => {
    const { agenda, condition, period, rhythm } = duty.data;
    if (agenda === false || period !== undefined || condition !== undefined) return false;
    if (['agenda', 'period', 'at', 'body'].some((field) => isFaulty(pact, duty, field)))
      return false;
    if (listed(rhythm).some((each) => each.usual || each.expected || each.condition !== undefined))
      return false;
    return !pact.doubled.has(duty.id.toLowerCase());
  });
}

/** The meetings at which a duty may be done: of its bodies, or any where it names none. */
export function meetingsFor(pact: Pact, duty: Duty): readonly Meeting[] | undefined {
  const bodies = placesOf(pact, duty);
  if (bodies.some((body) => pact.byId.get(body.toLowerCase())?.kind !== 'body')) return undefined;
  const meetings = itemsOf(pact, 'meeting').filter((each) => cancelledOn(each) === undefined);
  if (pact.unread.has('meeting') || meetings.some((each) => hasUnclearAgenda(pact, each)))
    return undefined;
  return meetings.filter(
    ({ references }) => bodies.length === 0 || bodies.some((body) => isOfBody(references, body)),
  );
}

/** The bodies at whose meetings it is done: `each` of a rhythm may name one, too. */
function placesOf(pact: Pact, duty: Duty): readonly string[] {
  const each = listed(duty.data.rhythm)
    .map((rhythm) => rhythm.each ?? '')
    .filter((id) => pact.byId.get(id.toLowerCase())?.kind === 'body');
  return duty.data.at === undefined && each.length > 0 ? each : bodiesOf(duty);
}

/** What an item of the calendar names in its agenda, its results and its record. */
export function pointsIn(pact: Pact): (meeting: Item) => readonly Reference[] {
  const putOff = pointsPutOff(pact);
  return (meeting) => [
    ...meeting.references.filter(
      (reference) =>
        ['agenda', 'results', 'held'].includes(String(reference.path[0])) &&
        putOffTo(meeting, reference) === undefined,
    ),
    ...(putOff.get(meeting.id.toLowerCase()) ?? []),
  ];
}

/** An agenda that says with verbs and ids what it is about; words alone may mean anything. */
export function hasClearAgenda(meeting: Meeting): boolean {
  return meeting.references.some(({ form, path }) => path[0] === 'agenda' && form === 'id');
}

/** Its agenda is written, and where that is in words alone, they mean nothing of these names. */
export function hasAgendaWithout(pact: Pact, meeting: Meeting, names: readonly string[]): boolean {
  if (agendaPoints(meeting, 'agenda').length === 0) return false;
  return hasClearAgenda(meeting) || !mayMean(pact, agendaTexts([meeting]), names);
}

/** An id that nothing has may mean anything; that it is unknown is told elsewhere. */
export function hasUnknownPoint(pact: Pact, { references }: Meeting): boolean {
  return references.some(
    (reference) =>
      (reference.path[0] === 'agenda' || reference.path[0] === 'results') &&
      reference.form === 'id' &&
      resolveReference(pact, reference).length === 0,
  );
}

export function isHeld(meeting: Item): boolean {
  return recordsOf(meeting).length > 0;
}

/** What a duty asks for by its id, and is neither cancelled nor named in words. */
export function clearlyAsked(
  pact: Pact,
  duty: Duty,
  meetings: readonly Meeting[],
): readonly Reference[] {
  const texts = agendaTexts(meetings);
  return askedOf(duty).filter((asked) => {
    const things = resolveReference(pact, asked);
    if (asked.form === 'text') return !mayMean(pact, texts, [asked.name]);
    if (things.length === 0) return false;
    return !things.some((thing) => isInTexts(texts, thing) || cancelledOn(thing) !== undefined);
  });
}
