import { addDays, addMonths, type Day, daysBetween, weekday } from './day.ts';
import type { Point } from './point.ts';
import type { Stretch, When } from './when.ts';

/** A day that is only known to lie between two days; an unknown side is left out. */
export interface Bound {
  readonly earliest?: Day;
  readonly latest?: Day;
}

/** What a date means in days: a start and an end, each between two days. */
export interface Span {
  readonly start: Bound;
  readonly end: Bound;
  /** A deadline: "by" includes its day. */
  readonly isDue: boolean;
  /** `hh:mm` in the pact's zone, where the day is known and the plan gives it. */
  readonly startTime?: string;
  readonly endTime?: string;
}

/** What a date needs to know of the rest of the plan. */
export interface Surroundings {
  /** The first day of the plan, where "ongoing" begins. */
  readonly planStart?: Day;
  /** When the item with this id takes place or is due. */
  readonly spanOf: (id: string) => Span | undefined;
  readonly isWorkingDay: (day: Day) => boolean;
}

export const unknownSpan: Span = { start: {}, end: {}, isDue: false };

/** For a date that refers to nothing else in the plan. */
export const alone: Surroundings = { spanOf: () => undefined, isWorkingDay: isWeekday };

/** Whether the first and the last day are fixed. */
export function hasFixedDays({ end, start }: Span): boolean {
  const isKnown = start.earliest !== undefined && end.latest !== undefined;
  return isKnown && start.earliest === start.latest && end.earliest === end.latest;
}

/** The hours of `10:00-12:00` or `10:00`. */
export function hoursOf(time: string | undefined): {
  readonly startTime?: string;
  readonly endTime?: string;
} {
  const [startTime, endTime] = time?.split('-') ?? [];
  return { ...(startTime && { startTime }), ...(endTime && { endTime }) };
}

/** Saturday and Sunday are free; a pact can say more. */
export function isWeekday(day: Day): boolean {
  return weekday(day) <= 5;
}

/** Turns a date into the days between which it starts and ends. */
export function resolveWhen(when: When, surroundings: Surroundings): Span {
  const isDue = when.role === 'due';
  if (when.stretches.length > 0) {
    const bounds = when.stretches.map((stretch) => stretchBounds(stretch, when, surroundings));
    return { ...spanOfAll(bounds), isDue };
  }
  const bounds = when.recurrence ? recurrenceBounds(when) : relatedBounds(when, surroundings);
  return { ...unknownSpan, ...bounds, isDue };
}

/** From the first of several to the last; hours are lost, because they are of one day. */
export function spanOfAll(spans: readonly Bounds[]): Span {
  const start = combine(
    spans.map((each) => each.start),
    least,
  );
  const end = combine(
    spans.map((each) => each.end),
    greatest,
  );
  return { start, end, isDue: false };
}

/** One date of a list, on its own. */
export function stretchSpan(stretch: Stretch, when: When): Span {
  return { ...stretchBounds(stretch, when, alone), isDue: when.role === 'due' };
}

interface Bounds {
  readonly start: Bound;
  readonly end: Bound;
}

function stretchBounds(stretch: Stretch, when: When, { planStart }: Surroundings): Bounds {
  const exactly = (day: Day): Bound => ({ earliest: day, latest: day });
  switch (stretch.form) {
    case 'point': {
      const { first, last } = stretch.point;
      if (when.role === 'due') return { start: exactly(last), end: exactly(last) };
      // From a day that is known it lasts so many days.
      if (first === last) {
        const end = addDays(first, lastingDays(when.details.days) - 1);
        return { start: exactly(first), end: exactly(end) };
      }
      return lasting({ earliest: first, latest: last }, when.details.days);
    }
    case 'between':
      return lasting({ earliest: stretch.from.first, latest: stretch.to.last }, when.details.days);
    case 'interval':
      return intervalBounds(stretch.from, stretch.to);
    case 'ongoing':
      if (planStart === undefined) return { start: {}, end: {} };
      return { start: exactly(planStart), end: { earliest: planStart } };
  }
}

function lastingDays(days: When['details']['days']): number {
  const count = typeof days === 'object' ? (days.value ?? days.min ?? 1) : (days ?? 1);
  return Math.min(Math.max(1, Math.ceil(count)), 3660);
}

/** Something that lasts several days starts before the last of them and ends after the first. */
function lasting(within: Required<Bound>, days: When['details']['days']): Bounds {
  const least = lastingDays(days);
  const most = daysBetween(within.earliest, within.latest);
  const more = Math.min(Math.max(0, Math.ceil(least) - 1), most + 1);
  const latestStart = addDays(within.latest, -more);
  if (more === 0 || latestStart < within.earliest) return { start: within, end: within };
  return {
    start: { earliest: within.earliest, latest: latestStart },
    end: { earliest: addDays(within.earliest, more), latest: within.latest },
  };
}

function intervalBounds(from: Point | undefined, to: Point | undefined): Bounds {
  if (!from)
    return { start: to ? { latest: to.last } : {}, end: to ? bound(to.first, to.last) : {} };
  if (!to) return { start: bound(from.first, from.last), end: { earliest: from.first } };
  // An end cannot come before its start, nor a start after its end.
  return {
    start: bound(from.first, from.last < to.last ? from.last : to.last),
    end: bound(to.first > from.first ? to.first : from.first, to.last),
  };
}

function bound(earliest: Day, latest: Day): Bound {
  return { earliest, latest };
}

/** The first time comes within one interval of the beginning, the last within one of the end. */
function recurrenceBounds({ details, recurrence }: When): Bounds {
  const { from, to } = recurrence ?? {};
  if (!from || !to) return intervalBounds(from, to);
  const { every } = details;
  if (every === undefined) {
    const within = bound(from.first, to.last);
    return { start: within, end: within };
  }
  const interval = /^\d/.test(every) ? every : `1 ${every}`;
  const latestStart = addDays(addDuration(from.first, interval, isEveryDay), -1);
  const earliestEnd = addDuration(addDays(to.last, 1), interval, isEveryDay, -1);
  return {
    start: bound(from.first, least(latestStart, to.last)),
    end: bound(greatest(earliestEnd, from.first), to.last),
  };
}

const isEveryDay = () => true;

function relatedBounds(when: When, surroundings: Surroundings): Bounds | undefined {
  const { after, at, within } = when.details;
  if (at !== undefined) {
    const meeting = surroundings.spanOf(at);
    return meeting && { start: meeting.start, end: meeting.end };
  }
  if (after === undefined) return undefined;
  const ends = [after]
    .flat()
    .filter((id) => typeof id === 'string')
    .map((id) => surroundings.spanOf(id)?.end ?? {});
  const last = combine(ends, greatest);
  const count = (day: Day | undefined) =>
    day === undefined || within === undefined
      ? undefined
      : addDuration(day, within, surroundings.isWorkingDay);
  const latest = count(last.latest);
  // A deadline is the last day of the span; what takes place may do so on any day of it.
  const isCounted = when.role === 'due' && within !== undefined;
  const earliest = isCounted ? count(last.earliest) : last.earliest;
  const counted = { ...(earliest && { earliest }), ...(latest && { latest }) };
  return { start: counted, end: counted };
}

type Pick = (a: Day, b: Day) => Day;
const least: Pick = (a, b) => (a < b ? a : b);
const greatest: Pick = (a, b) => (a > b ? a : b);

/** The first or the last of several: known only where each of them is. */
function combine(bounds: readonly Bound[], pick: Pick): Bound {
  const side = (name: keyof Bound): Day | undefined => {
    const days = bounds.map((each) => each[name]);
    // The last of several is at least as late as each that is known; the first as early.
    const knownIsEnough = pick === (name === 'earliest' ? greatest : least);
    const known = days.filter((day) => day !== undefined);
    if (known.length === 0 || (!knownIsEnough && known.length < days.length)) return undefined;
    return known.reduce(pick);
  };
  const earliest = side('earliest');
  const latest = side('latest');
  return { ...(earliest && { earliest }), ...(latest && { latest }) };
}

const durationGrammar = /^(\d+) (working day|day|week|month|quarter|half-year|year)s?$/;
const monthsIn = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** A day that lies a duration such as "30 days" or "5 working days" later, or earlier. */
export function addDuration(
  day: Day,
  duration: string,
  isWorkingDay: (day: Day) => boolean = isWeekday,
  direction: 1 | -1 = 1,
): Day {
  const match = durationGrammar.exec(duration);
  if (!match) throw new RangeError(`not a duration: ${duration}`);
  const count = Number(match[1]);
  const unit = match[2] as keyof typeof monthsIn | 'day' | 'week' | 'working day';
  if (unit === 'day') return addDays(day, direction * count);
  if (unit === 'week') return addDays(day, direction * 7 * count);
  if (unit !== 'working day') return addMonths(day, direction * monthsIn[unit] * count);
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, direction);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}
