import { compareText } from '../../model/finding.ts';
import { type Item, sameId } from '../../model/item.ts';
import { listed } from '../../model/listed.ts';
import { itemsOf, namedIn } from '../../model/pact.ts';
import { addDays, type Day, daysBetween } from '../../model/when/day.ts';
import { type ItemState, isOccasion } from '../state.ts';
import { type ComingPoints, comingPoints } from './coming-points.ts';
import { type Invitation, invitationOf } from './invitation.ts';
import { type LeftOpen, leftOpenOf } from './left-open.ts';
import { isOpen, type Outlook } from './outlook.ts';
import { type Limit, noticeLimit, type PossibleDays, possibleDays } from './possible-days.ts';

/** A meeting or event that is still to come, with what has to be known for it. */
export interface Coming {
  readonly state: ItemState;
  readonly bodies: readonly Item[];
  readonly days?: PossibleDays;
  readonly invitation?: Invitation;
  readonly points: readonly ComingPoints[];
  /** Documents that are due at it. */
  readonly owed: readonly ItemState[];
  /** Duties that come up at each meeting of its body. */
  readonly duties: readonly Item[];
  readonly leftOpen?: LeftOpen;
}

/** Meetings and events that are still to come, in the order in which they may begin. */
export function comingStates({ states, view }: Outlook): readonly ItemState[] {
  const key = ({ at }: ItemState) =>
    `${at.start.earliest ?? '9999-12-31'} ${at.start.latest ?? '9999-12-31'}`;
  return states
    .filter(({ item }) => isOccasion(item))
    .flatMap((state) => ahead(state, view.day) ?? [])
    .sort((a, b) => compareText(key(a), key(b)));
}

/** What is over without a record may have other dates that are still to come. */
function ahead(state: ItemState, day: Day): ItemState | undefined {
  if (['planned', 'day-not-fixed', 'postponed'].includes(state.state)) return state;
  if (state.state !== 'record-missing') return undefined;
  const at = state.open.find(({ end }) => (end.latest ?? '') >= day);
  return at && { ...state, at };
}

/** How many of them are told in full: what may begin within so many days, or else the first. */
export function soonCount(coming: readonly ItemState[], day: Day, within: number): number {
  const isSoon = ({ at: { start } }: ItemState) =>
    start.earliest !== undefined && daysBetween(day, start.earliest) <= within;
  return Math.max(1, coming.filter(isSoon).length);
}

/** What has to be known for one of them. */
export function comingOf(outlook: Outlook, state: ItemState): Coming {
  const { pact, view } = outlook;
  const { at, item } = state;
  const isPast = state.state === 'held' || state.state === 'cancelled';
  const bodies = namedIn(pact, item, 'body');
  const points = comingPoints(outlook, item);
  const invitation = isPast ? undefined : invitationOf(pact, item, at, bodies, view);
  const limits = [
    ...(invitation?.code === 'sent' ? [] : noticeLimit(pact, bodies, view.day)),
    ...orderLimits(outlook, points),
    ...rhythmLimits(outlook, item),
  ];
  const days = isPast ? undefined : possibleDays(pact, at, view.day, limits);
  const leftOpen = item.kind === 'meeting' ? leftOpenOf(outlook, item, bodies) : undefined;
  return {
    state,
    bodies,
    points,
    owed: outlook.dueAt(item).filter(isOpen),
    duties: itemsOf(pact, 'duty').filter((duty) => isForEach(duty, bodies)),
    ...(days && { days }),
    ...(invitation && { invitation }),
    ...(leftOpen && { leftOpen }),
  };
}

/** Before what it prepares, where that has a day, and after what it evaluates. */
function orderLimits({ spanOf }: Outlook, points: readonly ComingPoints[]): Limit[] {
  return points.flatMap(({ objects, verb }) =>
    objects.flatMap(({ item, title }): Limit[] => {
      if (!item || !isOccasion(item)) return [];
      const { end, start } = spanOf(item);
      if (verb === 'prepare' && start.earliest !== undefined && start.earliest === start.latest)
        return [{ kind: 'prepares', to: addDays(start.earliest, -1), title }];
      if (verb === 'evaluate' && end.latest !== undefined && end.earliest === end.latest)
        return [{ kind: 'evaluates', from: addDays(end.latest, 1), title }];
      return [];
    }),
  );
}

/** The day up to which it keeps what has to happen again and again. */
function rhythmLimits({ rhythms }: Outlook, item: Item): Limit[] {
  return rhythms.flatMap(({ item: whose, keptBy, next, rhythm }) =>
    next?.item === item && keptBy !== undefined && !rhythm.usual
      ? [{ kind: 'rhythm', to: keptBy, title: whose.title }]
      : [],
  );
}

function isForEach({ data, references }: Item<'duty'>, bodies: readonly Item[]): boolean {
  if (!listed(data.rhythm).some(({ each }) => each === 'meeting')) return false;
  const at = references.filter(({ relation }) => relation === 'at');
  const where = at.length > 0 ? at : references.filter(({ relation }) => relation === 'body');
  return where.some(({ name }) => bodies.some((body) => sameId(body.id, name)));
}
