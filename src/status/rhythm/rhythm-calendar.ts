import {
  type CalendarUnit,
  type UnitSpan,
  unitAfter,
  unitWith,
} from '../../model/when/calendar-unit.ts';
import { addDays } from '../../model/when/day.ts';
import {
  type Counting,
  type CountState,
  type Dated,
  isBeyondPlan,
  isDated,
  mayHaveBeen,
  toCome,
  within,
} from './rhythm-count.ts';

/** Twenty years; what was before that changes nothing now. */
const longestPast = 7305;

/** A rhythm as at least so many times in each whole unit of the calendar. */
export function calendarState(counting: Counting, unit: CalendarUnit, min: number): CountState {
  const { day, window } = counting;
  const past = pastUnits(counting, unit).map((each) => ({
    ...each,
    kept: wasKept(counting, each, min),
  }));
  const base = {
    counted: 'calendar',
    unitLength: unit,
    missed: past.filter(({ kept }) => kept === 'no').map(({ text }) => text),
    notRecorded: past.filter(({ kept }) => kept === 'cannot-tell').map(({ text }) => text),
  } as const;
  const present = unitWith(unit, day);
  const isBegun = window.first === undefined || present.first >= window.first;
  const asked = isBegun ? present : firstWhole(unit, window.first ?? day);
  const unsure = [...past.filter(({ kept }) => kept === 'cannot-tell'), asked];
  const unrecorded = mayHaveBeen(counting).filter(
    (each) => each.day.latest < day && unsure.some((span) => overlaps(each, span)),
  );
  if (window.last !== undefined && asked.last > window.last)
    return { ...base, unrecorded, verdict: 'over' };
  const held = heldIn(counting, asked, 'surely');
  if (held >= min) return { ...base, unrecorded, unit: asked, verdict: 'satisfied' };
  const left = toCome(counting).filter((each) => each.day.latest >= asked.first);
  const next = left[Math.min(min - held, left.length) - 1];
  const decides = left[min - held - 1];
  return {
    ...base,
    unrecorded,
    unit: asked,
    verdict: isBegun ? verdict() : 'not-begun',
    ...missedSince(),
    dueBy: { earliest: asked.last, latest: asked.last },
    ...(next && { next }),
    keeps: decides ? within(decides.day, day, asked.first, asked.last) : 'no',
  };

  function verdict() {
    const over = mayHaveBeen(counting).filter((each) => each.day.latest < day);
    if (held + over.filter((each) => overlaps(each, asked)).length >= min) return 'cannot-tell';
    const before = past.at(-1)?.kept;
    if (before === 'no') return 'violated';
    return before === 'cannot-tell' ? 'cannot-tell' : 'open';
  }

  /** The day after the first of the units in a row that were missed. */
  function missedSince() {
    if (!isBegun || verdict() !== 'violated') return {};
    const kept = past.findLastIndex((each) => each.kept !== 'no');
    const first = past[kept + 1];
    return first && { violatedSince: addDays(first.last, 1) };
  }
}

function firstWhole(unit: CalendarUnit, day: string): UnitSpan {
  const around = unitWith(unit, day);
  return around.first === day ? around : unitAfter(unit, around);
}

/** Whole units of the window that are over; where its beginning is not known, none. */
function pastUnits({ day, window }: Counting, unit: CalendarUnit): UnitSpan[] {
  const units: UnitSpan[] = [];
  if (window.first === undefined) return units;
  const first = addDays(day, -longestPast);
  let each = firstWhole(unit, window.first > first ? window.first : first);
  while (each.last < day && each.last <= (window.last ?? day)) {
    units.push(each);
    each = unitAfter(unit, each);
  }
  return units;
}

function wasKept(counting: Counting, unit: UnitSpan, min: number): 'yes' | 'no' | 'cannot-tell' {
  if (heldIn(counting, unit, 'surely') >= min) return 'yes';
  // A plan that holds nothing of it does not say that nothing took place.
  if (counting.occasions.length === 0 || isBeyondPlan(counting, unit.last)) return 'cannot-tell';
  const open = mayHaveBeen(counting).filter((each) => overlaps(each, unit)).length;
  const most = heldIn(counting, unit, 'perhaps') + open;
  return most >= min ? 'cannot-tell' : 'no';
}

function heldIn({ occasions }: Counting, unit: UnitSpan, how: 'surely' | 'perhaps'): number {
  return occasions
    .filter(isDated)
    .filter(
      (each) =>
        each.isHeld &&
        overlaps(each, unit) &&
        (how === 'perhaps' || (each.day.earliest >= unit.first && each.day.latest <= unit.last)),
    ).length;
}

function overlaps({ day }: Dated, { first, last }: UnitSpan): boolean {
  return day.earliest <= last && day.latest >= first;
}
