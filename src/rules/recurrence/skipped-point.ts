import { closest } from '../../model/closest.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import {
  actualSpan,
  isFaulty,
  isOutsidePlan,
  itemsOf,
  namedIn,
  type Pact,
  resolveReference,
} from '../../model/pact.ts';
import { recordsOf } from '../../model/record.ts';
import { before } from '../../model/when/before.ts';
import { mention, rule } from '../rule.ts';
import { hidesBody } from './hidden-meetings.ts';
import { askedByRhythm, plain, pointsOf, type RoutinePoint } from './routine-point.ts';

export interface SkippedPointData {
  readonly meeting: string;
  readonly body: string;
  /** In the words of the plan. */
  readonly points: readonly string[];
  /** All others from this meeting to that one have them. */
  readonly first: string;
  readonly last: string;
}

interface Skipped {
  readonly meeting: Item;
  readonly point: RoutinePoint;
  readonly first: string;
  readonly last: string;
  readonly previous: Item;
  readonly next: Item;
}

/** Fewer meetings do not make a habit. */
const least = 5;

/** A point stands on all agendas of a body from one meeting to another, and one leaves it out. */
export const skippedPoint = rule<'recurrence/skipped-point', SkippedPointData>({
  id: 'recurrence/skipped-point',
  severity: 'info',
  *check(pact) {
    if (pact.unread.has('meeting') || itemsOf(pact, 'meeting').some(isUnclear(pact))) return;
    const asked = askedByRhythm(pact);
    for (const body of itemsOf(pact, 'body')) {
      const skipped = skippedBy(pact, body).filter(({ point }) => !asked.has(point.key));
      for (const [meeting, all] of groupBy(skipped, (each) => each.meeting)) {
        const [{ first, last } = { first: '', last: '' }] = all;
        const around = new Set(all.flatMap(({ next, previous }) => [previous, next]));
        yield {
          at: meeting,
          field: ['agenda'],
          data: {
            meeting: meeting.title,
            body: body.title,
            points: [...new Set(all.map(({ point }) => point.label))],
            first,
            last,
          },
          related: [...around].map((each) => mention(pact, each)),
        };
      }
    }
  },
});

/** Whose meeting it is, when it is or what is on its agenda could not be read. */
function isUnclear(pact: Pact): (meeting: Item) => boolean {
  const hides = hidesBody(pact);
  return (meeting) =>
    hides(meeting) || ['date', 'held', 'agenda'].some((each) => isFaulty(pact, meeting, each));
}

function skippedBy(pact: Pact, body: Item): readonly Skipped[] {
  const meetings = itemsOf(pact, 'meeting')
    .filter((meeting) => isOrdinary(pact, meeting, body))
    .map((meeting) => ({ meeting, points: pointsOf(pact, meeting, 'agenda') }));
  const entries = meetings.flatMap(({ meeting, points }) =>
    points.map((point) => ({ meeting, point })),
  );
  return [...groupBy(entries, ({ point }) => point.key).values()].flatMap((all) => {
    const having = new Set(all.map(({ meeting }) => meeting));
    const [first] = all;
    if (!first || having.size < least) return [];
    // Of its forms the first is shown.
    const { point } = first;
    const lacking = meetings.flatMap(({ meeting }) => (having.has(meeting) ? [] : [meeting]));
    const found = onlyOneBetween(pact, [...having], lacking);
    return found && !mayHold(pact, found.meeting, point) ? [{ ...found, point }] : [];
  });
}

/** A sitting of this body alone, whose agenda is written. */
function isOrdinary(pact: Pact, meeting: Item<'meeting'>, body: Item): boolean {
  const [only, ...others] = namedIn(pact, meeting, 'body');
  const isWritten = (meeting.data.agenda?.length ?? 0) > 0;
  return only === body && others.length === 0 && isWritten && !isOutsidePlan(meeting);
}

/** The one meeting that lies, or may lie, between others that have something, and lacks it. */
function onlyOneBetween(pact: Pact, having: readonly Item[], lacking: readonly Item[]) {
  const precedes = (a: Item, b: Item) => before(actualSpan(pact, a), actualSpan(pact, b)) === 'yes';
  const [meeting, ...others] = lacking.filter(
    (each) =>
      !having.every((other) => precedes(each, other)) &&
      !having.every((other) => precedes(other, each)),
  );
  if (!meeting || others.length > 0) return undefined;
  const dayOf = (item: Item) => actualSpan(pact, item).start.earliest ?? '';
  const sorted = [...having].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const previous = sorted.findLast((each) => precedes(each, meeting));
  const next = sorted.find((each) => precedes(meeting, each));
  const [first, last] = [sorted[0]?.title ?? '', sorted.at(-1)?.title ?? ''];
  return previous && next && { meeting, previous, next, first, last };
}

/** It is over, or holds the point in another form, or by a mistake that is told elsewhere. */
function mayHold(pact: Pact, meeting: Item, { key, label, thing }: RoutinePoint): boolean {
  if (recordsOf(meeting).length > 0) return true;
  const points = pointsOf(pact, meeting, 'agenda');
  const texts = points.map((each) => plain(each.label));
  const wanted = plain(label);
  return (
    points.some((each) => each.thing === thing) ||
    pointsOf(pact, meeting, 'results').some((each) => each.key === key) ||
    texts.some((text) => text.includes(wanted)) ||
    closest(wanted, texts, Math.floor(wanted.length / 5)) !== undefined ||
    meeting.references.some(
      (each) => each.form === 'id' && resolveReference(pact, each).length === 0,
    )
  );
}
