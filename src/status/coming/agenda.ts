import { type AgendaPoint, agendaPoints } from '../../model/agenda.ts';
import { type Item, sameId } from '../../model/item.ts';
import type { Outlook } from './outlook.ts';

/** A point of an agenda in its place. */
export interface PlacedPoint {
  readonly point: AgendaPoint;
  /** The meeting that put it off to this one. */
  readonly from?: Item;
}

/** The agenda of a meeting in its order: its own points, then those that were put off to it. */
export function agendaOf({ puttingOffTo }: Outlook, meeting: Item): readonly PlacedPoint[] {
  const own = agendaPoints(meeting, 'agenda').filter(
    ({ rest }) => rest.movedTo === undefined || sameId(rest.movedTo, meeting.id),
  );
  const said = new Set(own.flatMap(signsOf));
  const putOff = puttingOffTo(meeting)
    .filter((from) => from !== meeting)
    .flatMap((from) =>
      agendaPoints(from, 'agenda')
        .filter(({ rest }) => rest.movedTo !== undefined && sameId(rest.movedTo, meeting.id))
        .filter((point) => !signsOf(point).every((sign) => said.has(sign)))
        .map((point) => ({ point, from })),
    );
  return [...own.map((point) => ({ point })), ...putOff];
}

/** What is done with what: the same of two points makes them one. */
function signsOf({ duties, objects, text }: AgendaPoint): string[] {
  const named = objects.flatMap((each) =>
    each.named.map(({ name }) => `${each.verb} ${name.toLowerCase()}`),
  );
  if (named.length > 0) return named;
  return text === undefined ? duties.map(({ name }) => `duty ${name.toLowerCase()}`) : [text];
}
