import { compareText } from '../../model/finding.ts';
import type { Item } from '../../model/item.ts';
import { recordsIn } from '../../model/plan.ts';
import { before } from '../../model/when/before.ts';
import type { ItemState } from '../state.ts';
import { type ComingPoints, comingPoints } from './coming-points.ts';
import type { Outlook } from './outlook.ts';

/** What the last meeting of a body, and those before it, did not settle. */
export interface LeftOpen {
  readonly meeting: Item;
  readonly isRecorded: boolean;
  /** All its points where it is over and nothing is recorded of it; what was put off is told with the agenda. */
  readonly points: readonly ComingPoints[];
  /** Decisions of the body that are still to be carried out. */
  readonly decisions: readonly ItemState[];
}

/** What took place needs no preparing any more. */
function isSettled({ stateOf }: Outlook, item: Item | undefined): boolean {
  const state = item && stateOf(item)?.state;
  return state === 'held' || state === 'cancelled' || state === 'done' || state === 'done-late';
}

export function leftOpenOf(
  outlook: Outlook,
  item: Item,
  bodies: readonly Item[],
): LeftOpen | undefined {
  const { spanOf, view } = outlook;
  const lastDay = (each: ItemState) => spanOf(each.item).end.latest ?? '';
  const [last] = bodies
    .flatMap(outlook.meetingsOf)
    .filter(
      (each) =>
        each.item !== item &&
        each.state !== 'cancelled' &&
        before(spanOf(each.item), spanOf(item)) === 'yes',
    )
    .sort((a, b) => compareText(lastDay(b), lastDay(a)));
  if (!last) return undefined;
  const isRecorded = recordsIn(last.item, view).length > 0;
  const points =
    last.state === 'record-missing'
      ? comingPoints(outlook, last.item)
          .map(({ objects, verb }) => ({
            ...(verb && { verb }),
            objects: objects
              .filter(({ item: object }) => verb !== 'prepare' || !isSettled(outlook, object))
              .map(({ order: _, ...object }) => object),
          }))
          .filter(({ objects }) => objects.length > 0)
      : [];
  const decisions = [...new Set(bodies.flatMap(outlook.openDecisionsOf))];
  if (points.length === 0 && decisions.length === 0) return undefined;
  return { meeting: last.item, isRecorded, points, decisions };
}
