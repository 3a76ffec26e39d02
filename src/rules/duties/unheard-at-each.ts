import { askedOf, isSamePoint, namesDuty } from '../../model/duty.ts';
import { listed } from '../../model/listed.ts';
import {
  actualSpan,
  isOutsidePlan,
  itemsOf,
  namedIn,
  type Pact,
  resolveReference,
} from '../../model/pact.ts';

import { before } from '../../model/when/before.ts';
import { alone, resolveWhen } from '../../model/when/span.ts';
import { parseWhen } from '../../model/when/when.ts';
import {
  agendaDuties,
  clearlyAsked,
  type Duty,
  hasAgendaWithout,
  hasUnknownPoint,
  type Meeting,
  meetingsFor,
  pointsIn,
} from './agenda-duty.ts';
import { missingOf } from './not-taken-up.ts';

/** A duty of each meeting, and the meetings that leave it out. */
export interface Unheard {
  readonly duty: Duty;
  readonly meetings: readonly Meeting[];
}

export function unheardAtEach(pact: Pact): readonly Unheard[] {
  return agendaDuties(pact).flatMap((duty) => {
    const all = eachMeeting(pact, duty);
    const takesUp = all.filter((meeting) => isTakenUp(pact, duty, meeting));
    // Where no agenda at all has it, that is told of the duty.
    if (takesUp.length === 0 || missingOf(pact, duty)) return [];
    const meetings = all.filter(
      (meeting) => !takesUp.includes(meeting) && isExpected(pact, duty, meeting),
    );
    return meetings.length > 0 ? [{ duty, meetings }] : [];
  });
}

/** The meetings at each of which it has to be done. */
function eachMeeting(pact: Pact, duty: Duty): readonly Meeting[] {
  if (askedOf(duty).length === 0 && duty.data.agenda !== true) return [];
  const rhythm = listed(duty.data.rhythm).find(({ each }) => each !== undefined);
  const { each = '', during } = rhythm ?? {};
  const isBody = pact.byId.get(each.toLowerCase())?.kind === 'body';
  if (each !== 'meeting' && !isBody) return [];
  const text = typeof during === 'object' ? during.when : during;
  const { when } = parseWhen('period', text);
  const window = when && resolveWhen(when, alone);
  return (meetingsFor(pact, duty) ?? []).filter((meeting) => {
    const { end, start } = actualSpan(pact, meeting);
    const [first = '', last = ''] = [window?.start.latest, window?.end.earliest];
    return !window || ((start.earliest ?? '') >= first && (end.latest ?? '9999') <= last);
  });
}

function isTakenUp(pact: Pact, duty: Duty, meeting: Meeting): boolean {
  const asked = askedOf(duty);
  return pointsIn(pact)(meeting).some(
    (point) => namesDuty(point, duty) || asked.some((each) => isSamePoint(pact, each, point)),
  );
}

/** The words in which an agenda may have it. */
function namesOf(pact: Pact, duty: Duty): readonly string[] {
  const things = askedOf(duty).flatMap((asked) => [
    asked.name,
    ...resolveReference(pact, asked).map(({ title }) => title),
  ]);
  return [duty.title, duty.data.text, ...things];
}

/** Its agenda is there and could have it, and the body whose duty it is has already met. */
function isExpected(pact: Pact, duty: Duty, meeting: Meeting): boolean {
  if (isOutsidePlan(meeting) || !hasAgendaWithout(pact, meeting, namesOf(pact, duty))) return false;
  if (hasUnknownPoint(pact, meeting)) return false;
  if (askedOf(duty).length > 0 && clearlyAsked(pact, duty, [meeting]).length === 0) return false;
  if (namedIn(pact, meeting, 'establish').some(({ kind }) => kind === 'body')) return false;
  const bodies = namedIn(pact, duty, 'body');
  const isOwn = (other: Meeting) =>
    namedIn(pact, other, 'body').some((body) => bodies.includes(body));
  const own = itemsOf(pact, 'meeting').filter(isOwn);
  return (
    own.length === 0 ||
    isOwn(meeting) ||
    own.some((other) => before(actualSpan(pact, other), actualSpan(pact, meeting)) === 'yes')
  );
}
