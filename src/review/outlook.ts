import { compareText } from '../model/finding.ts';
import type { Item } from '../model/item.ts';
import { recordsBy } from '../model/plan.ts';
import { plannedDates } from '../model/planned-dates.ts';
import type { Day } from '../model/when/day.ts';
import { addDays } from '../model/when/day.ts';
import { hasFixedDays, type Span } from '../model/when/span.ts';
import { type ItemState, isOccasion, type State } from '../status/state.ts';
import type { ReviewBasis } from './basis.ts';
import { nextPeriod } from './period.ts';

/** What is planned for the time that follows. */
export interface Outlook {
  readonly first: Day;
  readonly last: Day;
  /** By date; what repeats is there once for each date. */
  readonly dates: readonly ComingDate[];
}

export interface ComingDate {
  readonly state: ItemState;
  readonly span: Span;
  /** A meeting or event whose day is still to be fixed. */
  readonly isOpen: boolean;
}

const over: ReadonlySet<State> = new Set(['cancelled', 'dropped']);

export function outlookOf({ period, standing, view }: ReviewBasis): Outlook {
  const { first, last } = nextPeriod(period);
  const dates = standing.states
    .filter(({ item, state }) => !over.has(state) && item !== period.document)
    .flatMap((state) =>
      openDates(state, view, last)
        .filter(({ end: { latest } }) => latest !== undefined && latest >= first && latest <= last)
        .map((span) => ({ state, span, isOpen: isOccasion(state.item) && !hasFixedDays(span) })),
    );
  return { first, last, dates: dates.sort((a, b) => compareText(key(a), key(b))) };
}

function openDates(
  { item, span, when }: ItemState,
  view: ReviewBasis['view'],
  last: Day,
): readonly Span[] {
  return plannedDates(when, span, recordsBy(item, view), addDays(last, 1))
    .filter(({ record }) => record === undefined)
    .map((each) => each.span);
}

function key({ span, state }: ComingDate): string {
  return `${span.end.latest ?? ''} ${span.start.earliest ?? ''} ${kindOrder(state.item)}`;
}

function kindOrder(item: Item): number {
  return isOccasion(item) ? 0 : 1;
}

/**
 * Things of earlier times that are over and not recorded, or overdue. Measures and decisions are told as
 * what was promised.
 */
export function stillOpen({ entries, period, standing }: ReviewBasis): readonly ItemState[] {
  const told = new Set(entries.map(({ item }) => item));
  return standing.states.filter(
    ({ at, item, state }) =>
      (state === 'record-missing' || state === 'overdue') &&
      item.kind !== 'measure' &&
      item.kind !== 'decision' &&
      !told.has(item) &&
      (at.end.latest ?? '') < period.first,
  );
}

/** What goes on during the period and does not end in it. */
export function ongoingIn({ entries, standing }: ReviewBasis): readonly ItemState[] {
  const told = new Set(entries.map(({ item }) => item));
  return standing.states.filter(({ item, state }) => state === 'ongoing' && !told.has(item));
}
