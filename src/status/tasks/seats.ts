import { type AgendaPoint, agendaPoints } from '../../model/agenda.ts';
import type { Item } from '../../model/item.ts';
import { itemsOf } from '../../model/pact.ts';
import { type Seat, seatsOn } from '../../model/votes/seats.ts';
import { whoIs } from '../../model/who-is.ts';
import { comingStates } from '../coming/next.ts';
import type { Outlook } from '../coming/outlook.ts';
import type { ItemState } from '../state.ts';
import type { Party } from './party.ts';

/** A seat in a body, with the body's next meeting. */
export interface HeldSeat {
  readonly body: Item<'body'>;
  readonly seat: Seat;
  readonly next?: ItemState;
}

/** The seats that somebody holds on the day. */
export function seatsHeld(outlook: Outlook, party: Party): HeldSeat[] {
  const { meetingsOf, pact, view } = outlook;
  const coming = comingStates(outlook);
  const { day } = view;
  const today = { start: { earliest: day, latest: day }, end: { earliest: day, latest: day } };
  return itemsOf(pact, 'body').flatMap((body) => {
    const seats = seatsOn(pact, body, { ...today, isDue: false }) ?? [];
    const next = coming.find(({ item }) => meetingsOf(body).some((each) => each.item === item));
    return seats
      .filter(({ holders }) => holders.includes(party))
      .map((seat) => ({ body, seat, ...(next && { next }) }));
  });
}

/** A point of a coming agenda, and the meeting or event. */
export interface OwnedPoint {
  readonly state: ItemState;
  readonly point: AgendaPoint;
}

/** The points of coming agendas that somebody has to take care of. */
export function pointsOwned(outlook: Outlook, party: Party): OwnedPoint[] {
  const { pact } = outlook;
  return comingStates(outlook).flatMap((state) => {
    const owned = state.item.references.filter(
      ({ name, path, relation }) =>
        relation === 'owner' && path[0] === 'agenda' && whoIs(pact, name) === party,
    );
    const indexes = new Set(owned.map(({ path }) => path[1]));
    return agendaPoints(state.item, 'agenda')
      .filter((_, index) => indexes.has(index))
      .map((point) => ({ state, point }));
  });
}
