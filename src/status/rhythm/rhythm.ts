import type { Rhythm } from '../../model/documents.generated.ts';
import type { Item } from '../../model/item.ts';
import { itemsOf, type Pact } from '../../model/pact.ts';
import { planSpans } from '../../model/plan.ts';
import { type Occasion, occasionsOf } from '../../model/rhythm/occasions.ts';
import { anchorOf, earliest, latest, windowOf } from '../../model/rhythm/window.ts';
import type { View } from '../../model/view.ts';
import type { Order } from '../../model/when/before.ts';
import { unitOf } from '../../model/when/calendar-unit.ts';
import { addDays, type Day, lastOf } from '../../model/when/day.ts';
import type { Span } from '../../model/when/span.ts';
import { isWorkingDay } from '../../model/working-days.ts';
import { aYear } from '../state.ts';
import { calendarState } from './rhythm-calendar.ts';
import type { Counting, CountState } from './rhythm-count.ts';
import { gapState } from './rhythm-gap.ts';

/** How something stands that has to happen again and again. */
export interface RhythmState {
  /** The duty or the body whose rhythm it is. */
  readonly item: Item;
  readonly rhythm: Rhythm;
  /** By unit of the calendar, as a longest gap, or the plan does not say: then both are given. */
  readonly counted: 'calendar' | 'gap' | 'not-stated';
  readonly counts: readonly CountState[];
  /** What is planned next for it, and whether that keeps all its counts. */
  readonly next?: Occasion;
  readonly keeps?: Order;
  /** What takes place by this day satisfies all its counts; missing where no day does. */
  readonly keptBy?: Day;
}

/** How the rhythms of duties and bodies stand which have a time in them. */
export function rhythmStates(pact: Pact, view: View): readonly RhythmState[] {
  const spans = planSpans(pact, view);
  const horizon = lastOf([...spans.values()].flatMap(({ end }) => end.latest ?? []));
  return [...itemsOf(pact, 'duty'), ...itemsOf(pact, 'body')].flatMap((item) => {
    const rhythms =
      'meets' in item.data ? item.data.meets : 'rhythm' in item.data && item.data.rhythm;
    // What only holds under a condition is asked of nobody until somebody says that it holds.
    if (!rhythms || ('condition' in item.data && item.data.condition)) return [];
    return [rhythms].flat().flatMap((rhythm: Rhythm) => {
      const plan = { pact, item, rhythm, view, spans, ...(horizon !== undefined && { horizon }) };
      return hasTime(rhythm) ? statesOf(plan) : [];
    });
  });
}

/** "At each meeting", "on demand" and "at most" ask for nothing by any day. */
function hasTime({ condition, each, every, max, maxGap, min, per }: Rhythm): boolean {
  if (each !== undefined || condition !== undefined) return false;
  const isLeast = per !== undefined && (min !== undefined || max === undefined);
  return isLeast || every !== undefined || maxGap !== undefined;
}

interface Planned {
  readonly pact: Pact;
  readonly item: Item;
  readonly rhythm: Rhythm;
  readonly view: View;
  readonly spans: ReadonlyMap<Item, Span>;
  readonly horizon?: Day;
}

/** A rhythm that says two things is two: twice a year, and never more than eight months apart. */
function statesOf(planned: Planned): readonly RhythmState[] {
  const { every, max, maxGap, min, per } = planned.rhythm;
  const counting = countingOf(planned);
  const states: RhythmState[] = [];
  const add = (counted: RhythmState['counted'], ...counts: readonly (CountState | undefined)[]) =>
    states.push(
      together(
        planned,
        counted,
        counts.filter((each) => each !== undefined),
      ),
    );
  const byUnit = (interval: string) => {
    const unit = unitOf(interval);
    return unit && calendarState(counting, unit, min ?? 1);
  };
  if (per !== undefined && (min !== undefined || max === undefined)) add('calendar', byUnit(per));
  if (maxGap !== undefined) add('gap', gapState(counting, maxGap));
  if (every !== undefined) {
    const counted = planned.rhythm.counted ?? 'not-stated';
    add(
      counted,
      counted === 'calendar' ? undefined : gapState(counting, every),
      counted === 'gap' ? undefined : byUnit(every),
    );
  }
  return states;
}

function countingOf({ horizon, item, pact, rhythm, spans, view }: Planned): Counting {
  const occasions = occasionsOf(pact, item, rhythm, view, spans, addDays(view.day, aYear));
  const anchor = anchorOf(pact, item, rhythm, view.day);
  const { end, start } = windowOf(pact, rhythm, occasions);
  const first = latest(start.earliest, anchor?.earliest);
  return {
    day: view.day,
    occasions,
    window: {
      ...(first !== undefined && { first }),
      ...(end.latest !== undefined && { last: end.latest }),
    },
    ...(anchor && { anchor }),
    ...(horizon !== undefined && { horizon }),
    isWorkingDay: (day) => isWorkingDay(pact, day),
  };
}

function together(
  { item, rhythm, view }: Planned,
  counted: RhythmState['counted'],
  counts: readonly CountState[],
): RhythmState {
  const next = counts.find((each) => each.next)?.next;
  const orders = counts.flatMap(({ keeps }) => keeps ?? []);
  const keeps = orders.includes('no')
    ? 'no'
    : orders.every((order) => order === 'yes')
      ? 'yes'
      : 'cannot-tell';
  const keptBy = dayForAll(counts, view.day);
  return {
    item,
    rhythm,
    counted,
    counts,
    ...(next && { next }),
    ...(orders.length > 0 && { keeps }),
    ...(keptBy !== undefined && { keptBy }),
  };
}

/** The first deadline, where it does not come before a unit that has still to begin. */
function dayForAll(counts: readonly CountState[], day: Day): Day | undefined {
  const open = counts.filter(({ keeps }) => keeps !== undefined);
  const by = open.map(({ dueBy }) => dueBy?.earliest).reduce((a, b) => earliest(a, b), undefined);
  const from = open.map(({ unit }) => unit?.first).reduce((a, b) => latest(a, b), day);
  return by !== undefined && from !== undefined && by >= from ? by : undefined;
}
