import type { Locale } from '../locales/locale.ts';
import { type ItemState, isOccasion, type State } from '../status/state.ts';

/** Sentences whose numbers add up to all items that have a state. */
export function countSentences(states: readonly ItemState[], { check }: Locale): string[] {
  const occasions = states.filter(({ item }) => isOccasion(item));
  const commitments = states.filter(({ item }) => !isOccasion(item));
  return [
    ...(occasions.length > 0 ? [check.meetingCount(countOccasions(occasions))] : []),
    ...(commitments.length > 0 ? [check.deadlineCount(countCommitments(commitments))] : []),
  ];
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
