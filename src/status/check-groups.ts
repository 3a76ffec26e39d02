import { compareText } from '../model/finding.ts';
import { daysBetween } from '../model/when/day.ts';
import type { Standing } from './standing.ts';
import type { ItemState } from './state.ts';

/** What there is to do with an item, in the order in which it is shown. */
export const checkGroups = [
  'recordMissing',
  'overdue',
  'postponed',
  'dayNotFixed',
  'dueSoon',
  'coming',
  'cannotTell',
] as const;
export type CheckGroup = (typeof checkGroups)[number];

/** The items with something to do, by what that is and by date. */
export function groupStates(standing: Standing): ReadonlyMap<CheckGroup, readonly ItemState[]> {
  return new Map(
    checkGroups
      .map((group) => {
        const side = group === 'coming' ? 'start' : 'end';
        const members = standing.states.filter((each) => groupOf(each, standing) === group);
        return [group, members.sort(byDate(side))] as const;
      })
      .filter(([, members]) => members.length > 0),
  );
}

/** The group of an item; none where there is nothing to do with it yet, or any more. */
export function groupOf(
  { at, state }: ItemState,
  { view, within }: Pick<Standing, 'view' | 'within'>,
): CheckGroup | undefined {
  switch (state) {
    case 'record-missing':
      return 'recordMissing';
    case 'overdue':
    case 'postponed':
      return state;
    case 'day-not-fixed':
      return 'dayNotFixed';
    case 'due-soon':
      return 'dueSoon';
    case 'cannot-tell':
      return 'cannotTell';
    case 'planned': {
      const first = at.start.earliest;
      const isSoon = first !== undefined && daysBetween(view.day, first) <= within;
      return isSoon ? 'coming' : undefined;
    }
    default:
      return undefined;
  }
}

/** By the latest day of one side, undated last; items of one day stay in the order of the files. */
function byDate(side: 'start' | 'end') {
  const key = ({ at }: ItemState) => at[side].latest ?? '9999-12-31';
  return (a: ItemState, b: ItemState) => compareText(key(a), key(b));
}
