import { type ItemState, isOccasion, type State } from './state.ts';

export type StateCounts = ReturnType<typeof countStates>;

/** How many of the meetings and events, and of everything else that has a state, stand how. */
export function countStates(states: readonly ItemState[]) {
  return {
    occasions: countOccasions(states.filter(({ item }) => isOccasion(item))),
    commitments: countCommitments(states.filter(({ item }) => !isOccasion(item))),
  };
}

function countOccasions(occasions: readonly ItemState[]) {
  const of = counter(occasions);
  return {
    all: occasions.length,
    held: of('held'),
    recordMissing: of('record-missing'),
    dayNotFixed: of('day-not-fixed'),
    coming: of('planned'),
    postponed: of('postponed'),
    cancelled: of('cancelled'),
  };
}

function countCommitments(commitments: readonly ItemState[]) {
  const of = counter(commitments);
  return {
    all: commitments.length,
    done: of('done') + of('done-late'),
    overdue: of('overdue'),
    recordMissing: of('record-missing'),
    dueSoon: of('due-soon'),
    open: of('open'),
    ongoing: of('ongoing'),
    dropped: of('dropped'),
    cannotTell: of('cannot-tell'),
  };
}

function counter(states: readonly ItemState[]) {
  return (state: State) => states.filter((each) => each.state === state).length;
}
