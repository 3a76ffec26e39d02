import { agendaPoints, type Verb, verbs } from '../model/agenda.ts';
import { compareText } from '../model/finding.ts';
import type { Item, Reference } from '../model/item.ts';
import { itemsOf, type Pact, resolveReference } from '../model/pact.ts';
import { isKnown, recordsIn } from '../model/plan.ts';
import { readRecords } from '../model/record.ts';
import type { View } from '../model/view.ts';
import { before, type Order } from '../model/when/before.ts';
import { addDays, type Day } from '../model/when/day.ts';
import { addDuration, type Bound, type Span, unknownSpan } from '../model/when/span.ts';
import { isWorkingDay } from '../model/working-days.ts';
import {
  type Limit,
  noticeLimit,
  noticesOf,
  type PossibleDays,
  possibleDays,
} from './possible-days.ts';
import type { Standing } from './standing.ts';
import type { ItemState } from './state.ts';

/** A meeting or event that is still to come, with what has to be known for it. */
export interface Coming {
  readonly state: ItemState;
  readonly bodies: readonly Item[];
  readonly days?: PossibleDays;
  readonly invitation?: Invitation;
  /** Agenda points by verb; those that are only words come last, without one. */
  readonly points: readonly ComingPoints[];
  /** Documents that are due at it. */
  readonly owed: readonly ItemState[];
  /** Duties that come up at each meeting of its body. */
  readonly duties: readonly Item[];
  readonly leftOpen?: LeftOpen;
}

export interface ComingPoints {
  readonly verb?: Verb;
  readonly objects: readonly ComingObject[];
}

export interface ComingObject {
  readonly title: string;
  readonly item?: Item;
  /** Whether the meeting comes before what it prepares. */
  readonly order?: Order;
}

/** When the invitation has to go out, or that the plan gives no notice period. */
export type Invitation =
  | { readonly code: 'sent'; readonly day?: Day }
  | { readonly code: 'due'; readonly by: Bound }
  | { readonly code: 'no-notice' };

/** What the last meeting of the body did not settle. */
export interface LeftOpen {
  readonly meeting: Item;
  readonly isRecorded: boolean;
  readonly points: readonly ComingPoints[];
  readonly decisions: readonly ItemState[];
}

/** Meetings and events that are still to come, in the order in which they may begin. */
export function comingStates({ states }: Standing): readonly ItemState[] {
  const key = ({ span }: ItemState) =>
    `${span.start.earliest ?? '9999-12-31'} ${span.start.latest ?? '9999-12-31'}`;
  return states
    .filter(
      ({ state }) => state === 'planned' || state === 'day-not-fixed' || state === 'postponed',
    )
    .map((state, index) => ({ state, index }))
    .sort((a, b) =>
      key(a.state) < key(b.state) ? -1 : key(a.state) > key(b.state) ? 1 : a.index - b.index,
    )
    .map(({ state }) => state);
}

/** What has to be known for one of them. */
export function comingOf(standing: Standing, state: ItemState): Coming {
  const { pact, view } = standing;
  const { item, span } = state;
  const bodies = bodiesOf(pact, item);
  const points = pointsOf(pact, item, span, standing);
  const invitation = invitationOf(pact, item, span, bodies, view);
  const isInvited = invitation?.code === 'sent';
  const limits = [
    ...(isInvited ? [] : noticeLimit(pact, bodies, view.day)),
    ...orderLimits(points, standing),
    ...rhythmLimits(item, standing),
  ];
  const days = possibleDays(pact, span, view.day, limits);
  const leftOpen = leftOpenOf(standing, state, bodies);
  return {
    state,
    bodies,
    points,
    owed: standing.states.filter(
      (each) => each.when?.details.at?.toLowerCase() === item.id.toLowerCase() && isOpen(each),
    ),
    duties: itemsOf(pact, 'duty').filter((duty) => isForEach(duty, bodies)),
    ...(days && { days }),
    ...(invitation && { invitation }),
    ...(leftOpen && { leftOpen }),
  };
}

function bodiesOf(pact: Pact, item: Item): readonly Item[] {
  return item.references
    .filter(({ relation }) => relation === 'body')
    .flatMap((reference) => resolveReference(pact, reference));
}

/** When it took place as far as that is known on the day, else when it is planned. */
function spanIn({ pact, states, view }: Standing, item: Item): Span {
  const planned = states.find((each) => each.item === item)?.span ?? pact.planned.get(item);
  return recordsIn(item, view).at(-1)?.span ?? planned ?? unknownSpan;
}

function pointsOf(
  pact: Pact,
  item: Item,
  span: Span | undefined,
  standing: Standing,
): ComingPoints[] {
  const points = agendaPoints(item, 'agenda');
  const toObjects = (verb: Verb, reference: Reference): ComingObject[] => {
    const named = reference.form === 'text' ? [] : resolveReference(pact, reference);
    if (named.length === 0) return [{ title: reference.as ?? reference.name }];
    return named.map((each) => {
      const isOccasion = each.kind === 'meeting' || each.kind === 'event';
      const order =
        span && verb === 'prepare' && isOccasion ? before(span, spanIn(standing, each)) : undefined;
      return { title: reference.as ?? each.title, item: each, ...(order && { order }) };
    });
  };
  const byVerb = verbs.map((verb) => ({
    verb,
    objects: points.flatMap(({ objects }) =>
      objects
        .filter((each) => each.verb === verb)
        .flatMap(({ named }) => named.flatMap((reference) => toObjects(verb, reference))),
    ),
  }));
  const words = points.flatMap(({ objects, text }) =>
    objects.length === 0 && text !== undefined ? { title: text } : [],
  );
  return [...byVerb, { objects: words }].filter(({ objects }) => objects.length > 0);
}

/** Before what it prepares, where that has a day, and after what it evaluates. */
function orderLimits(points: readonly ComingPoints[], standing: Standing): Limit[] {
  return points.flatMap(({ objects, verb }) =>
    objects.flatMap(({ item, title }): Limit[] => {
      if (!item || (item.kind !== 'meeting' && item.kind !== 'event')) return [];
      const { end, start } = spanIn(standing, item);
      if (verb === 'prepare' && start.earliest !== undefined && start.earliest === start.latest)
        return [{ kind: 'prepares', to: addDays(start.earliest, -1), title }];
      if (verb === 'evaluate' && end.latest !== undefined && end.earliest === end.latest)
        return [{ kind: 'evaluates', from: addDays(end.latest, 1), title }];
      return [];
    }),
  );
}

/** The day up to which it keeps what has to happen again and again. */
function rhythmLimits(item: Item, { rhythms }: Standing): Limit[] {
  return rhythms.flatMap(({ item: whose, keptBy, next, rhythm }) =>
    next?.item === item && keptBy !== undefined && !rhythm.usual
      ? [{ kind: 'rhythm', to: keptBy, title: whose.title }]
      : [],
  );
}

function invitationOf(
  pact: Pact,
  item: Item,
  { end, start }: Span,
  bodies: readonly Item[],
  view: View,
): Invitation | undefined {
  const isOver = end.latest !== undefined && end.latest < view.day;
  if (item.kind !== 'meeting' || isOver) return undefined;
  const [sent] = readRecords((item.data as Item<'meeting'>['data']).invited).filter((record) =>
    isKnown(record, view),
  );
  if (sent)
    return { code: 'sent', ...(sent.span.start.earliest && { day: sent.span.start.earliest }) };
  const notices = noticesOf(bodies);
  if (notices.length === 0) return { code: 'no-notice' };
  const isWorking = (day: Day) => isWorkingDay(pact, day);
  // Of two bodies the longer notice holds.
  const least = (day: Day | undefined) =>
    day === undefined
      ? undefined
      : notices.map((notice) => addDuration(day, notice, isWorking, -1)).sort()[0];
  const earliest = least(start.earliest);
  const latest = least(start.latest);
  return { code: 'due', by: { ...(earliest && { earliest }), ...(latest && { latest }) } };
}

function isForEach({ data, references }: Item<'duty'>, bodies: readonly Item[]): boolean {
  const rhythms = [data.rhythm ?? []].flat();
  if (!rhythms.some(({ each }) => each === 'meeting')) return false;
  const at = references.filter(({ relation }) => relation === 'at');
  const where = at.length > 0 ? at : references.filter(({ relation }) => relation === 'body');
  return where.some(({ name }) =>
    bodies.some((body) => body.id.toLowerCase() === name.toLowerCase()),
  );
}

function isOpen({ state }: ItemState): boolean {
  return state === 'open' || state === 'due-soon' || state === 'overdue';
}

function leftOpenOf(
  standing: Standing,
  state: ItemState,
  bodies: readonly Item[],
): LeftOpen | undefined {
  const { pact, states, view } = standing;
  const { item, span } = state;
  if (item.kind !== 'meeting') return undefined;
  const [last] = states
    .filter(
      (each) =>
        each.item.kind === 'meeting' &&
        each.item !== item &&
        each.state !== 'cancelled' &&
        bodiesOf(pact, each.item).some((body) => bodies.includes(body)) &&
        before(spanIn(standing, each.item), span) === 'yes',
    )
    .map((each) => each.item)
    .sort((a, b) => compareText(lastDay(standing, b), lastDay(standing, a)));
  if (!last) return undefined;
  const records = recordsIn(last, view);
  const isRecorded = records.length > 0;
  const isStillToCome = states.some((each) => each.item === last && each.state === 'planned');
  const points = isStillToCome
    ? []
    : isRecorded
      ? movedPoints(pact, last, item, standing)
      : pointsOf(pact, last, undefined, standing);
  const decisions = states.filter(
    (each) =>
      each.item.kind === 'decision' &&
      isOpen(each) &&
      each.item.parent !== undefined &&
      bodiesOf(pact, each.item.parent).some((body) => bodies.includes(body)),
  );
  if (points.length === 0 && decisions.length === 0) return undefined;
  return { meeting: last, isRecorded: isRecorded || isStillToCome, points, decisions };
}

/** Points of a meeting that was held which were put off to this one. */
function movedPoints(pact: Pact, last: Item, item: Item, standing: Standing): ComingPoints[] {
  const { agenda = [] } = last.data as Item<'meeting'>['data'];
  const moved = agenda.flatMap((point, index) =>
    typeof point === 'object' && point.movedTo?.toLowerCase() === item.id.toLowerCase()
      ? index
      : [],
  );
  const references = last.references.filter(
    ({ path }) => path[0] === 'agenda' && moved.includes(Number(path[1])),
  );
  const points = {
    ...last,
    references,
    data: {
      ...last.data,
      agenda: agenda.map((point, index) => (moved.includes(index) ? point : {})),
    },
  } as Item;
  return pointsOf(pact, points, undefined, standing);
}

function lastDay(standing: Standing, item: Item): Day {
  return spanIn(standing, item).end.latest ?? '';
}
