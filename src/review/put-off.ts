import { type AgendaPoint, agendaPoints } from '../model/agenda.ts';
import type { Item } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';
import type { Entry } from './entry.ts';

/** A point of an agenda that was put off from one meeting to another. */
export interface PutOff {
  readonly entry: Entry;
  readonly point: AgendaPoint;
  /** Its place on the agenda. */
  readonly index: number;
  readonly to?: Item;
}

/** Points of the meetings in a period that were put off there. */
export function putOffIn(pact: Pact, entries: readonly Entry[]): readonly PutOff[] {
  return entries.flatMap((entry) => {
    if (entry.fate !== 'done') return [];
    return agendaPoints(entry.item, 'agenda').flatMap((point, index) => {
      const { movedTo } = point.rest;
      if (movedTo === undefined) return [];
      const to = pact.byId.get(String(movedTo).toLowerCase());
      return { entry, point, index, ...(to && { to }) };
    });
  });
}
