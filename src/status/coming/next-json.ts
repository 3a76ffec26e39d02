import { itemJson } from '../item-json.ts';
import type { ItemState } from '../state.ts';
import type { ComingPoints } from './coming-points.ts';
import type { Coming } from './next.ts';
import type { Outlook } from './outlook.ts';

/** What is coming, as data. */
export function nextJson(
  { view }: Outlook,
  coming: readonly Coming[],
  afterwards: readonly ItemState[],
): unknown {
  return { asOf: view.day, items: coming.map(comingJson), afterwards: afterwards.map(itemJson) };
}

function comingJson({ bodies, days, duties, invitation, leftOpen, owed, points, state }: Coming) {
  return {
    ...itemJson(state),
    bodies: bodies.map(({ id }) => id),
    possibleDays: days?.days ?? null,
    limits: days?.because ?? [],
    invitation: invitation ?? null,
    agenda: points.map(pointsJson),
    owed: owed.map(itemJson),
    duties: duties.map(({ id }) => id),
    leftOpen: leftOpen
      ? {
          meeting: leftOpen.meeting.id,
          recorded: leftOpen.isRecorded,
          agenda: leftOpen.points.map(pointsJson),
          decisions: leftOpen.decisions.map(itemJson),
        }
      : null,
  };
}

function pointsJson({ objects, verb }: ComingPoints) {
  return {
    verb: verb ?? null,
    objects: objects.map(({ from, item, order, title }) => ({
      id: item?.id ?? null,
      title,
      before: order ?? null,
      putOffBy: from?.id ?? null,
    })),
  };
}
