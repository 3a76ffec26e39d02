import type { ReviewDocument } from '../model/documents.generated.ts';
import type { Item } from '../model/item.ts';
import { recordsIn } from '../model/plan.ts';
import type { ItemRecord } from '../model/record.ts';
import { addDays } from '../model/when/day.ts';
import type { ItemState } from '../status/state.ts';
import type { ReviewBasis } from './basis.ts';
import type { Decisions } from './decisions.ts';
import { periodOf } from './period.ts';

/** What became of what was promised and asked in earlier reviews. */
export interface Followed {
  readonly review?: Item<'review'>;
  /** All of the last review, and those of older ones that were open when the period began. */
  readonly measures: readonly ItemState[];
  readonly questions: readonly Question[];
  /** Of earlier times, and written down only after the last review was closed. */
  readonly recordedLate: readonly { readonly item: Item; readonly record: ItemRecord }[];
}

export type Question = NonNullable<ReviewDocument['questions']>[number];

export function followedUp(basis: ReviewBasis): Followed {
  const { last, period, standing } = basis;
  const measures = standing.states.filter(({ item, state }) => {
    if (item.kind !== 'measure' || item.parent?.kind !== 'review') return false;
    const bounds = periodOf(item.parent as Item<'review'>);
    if (!bounds || bounds.last >= period.first) return false;
    const isDone = state === 'done' || state === 'done-late';
    const inPeriod = basis.entries.some((entry) => entry.item === item);
    return item.parent === last || !isDone || inPeriod;
  });
  return {
    ...(last && { review: last }),
    measures,
    questions: (last?.data.questions ?? []).flatMap((each) => knownBy(each, basis)),
    recordedLate: recordedLate(basis),
  };
}

/** What was asked or answered later is told in the next review. */
function knownBy(question: Question, { view: { recordedBy } }: ReviewBasis): Question[] {
  const { answer, answered = '', date = '', ...rest } = question;
  if (date > recordedBy) return [];
  return answer && answered > recordedBy ? [{ ...rest, ...(date && { date }) }] : [question];
}

/** Measures and decisions that were promised, and not done by their day. */
export function brokenPromises({
  decisions,
  followed,
}: {
  readonly decisions: Decisions;
  readonly followed: Followed;
}): readonly ItemState[] {
  return [
    ...followed.measures,
    ...decisions.open,
    ...decisions.taken.flatMap(({ state }) => state ?? []),
  ].filter(isBroken);
}

/** A measure whose day has passed: nobody can say that it was done. */
export function isBroken({ state }: ItemState): boolean {
  return state === 'overdue' || state === 'record-missing';
}

function recordedLate({ entries, last, period, standing, view }: ReviewBasis) {
  const dayBefore = addDays(period.first, -1);
  // A review of an older time did not leave open what became known in between.
  const isNext = last !== undefined && periodOf(last)?.last === dayBefore;
  const closed = (isNext ? (last.data.closed ?? last.data['as-of']) : undefined) ?? dayBefore;
  const told = new Set(entries.flatMap(({ records }) => records));
  return standing.states.flatMap(({ item }) =>
    recordsIn(item, view)
      .filter(
        (record) =>
          !told.has(record) &&
          record.recorded !== undefined &&
          record.recorded > closed &&
          record.span.end.latest !== undefined &&
          record.span.end.latest < period.first,
      )
      .map((record) => ({ item, record })),
  );
}
