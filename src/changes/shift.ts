import { type Day, daysBetween } from '../model/when/day.ts';
import type { Bound } from '../model/when/span.ts';
import type { Days, Shift } from './change.ts';

type Moved = Omit<Shift, 'edge'>;
type Known = Required<Bound>;

/** What became of a day that is known to lie between two days; undefined where nothing did. */
export function shiftOf(then: Bound, now: Bound): Moved | undefined {
  if (then.earliest === now.earliest && then.latest === now.latest) return undefined;
  if (!isKnown(now)) return isKnown(then) ? { code: 'postponed' } : partlyKnown(then, now);
  if (!isKnown(then)) return partlyKnown(then, now) ?? { code: fixedOr(now, 'more-exact') };
  if (now.earliest > then.latest) return { code: 'later', days: daysFrom(then, now) };
  if (now.latest < then.earliest) return { code: 'earlier', days: daysFrom(now, then) };
  if (now.earliest >= then.earliest && now.latest <= then.latest)
    return { code: fixedOr(now, 'more-exact') };
  if (now.earliest <= then.earliest && now.latest >= then.latest) {
    const isLater = now.latest > then.latest;
    return { code: 'less-exact', ...(isLater && { days: daysFrom(then, now) }) };
  }
  return now.latest > then.latest
    ? { code: 'may-be-later', days: daysFrom(then, now) }
    : { code: 'may-be-earlier', days: daysFrom(now, then) };
}

/** Whether it is, or may be, put off. */
export function isPutOff({ code, days }: Moved): boolean {
  if (code === 'less-exact') return days !== undefined;
  return code === 'later' || code === 'may-be-later' || code === 'postponed';
}

/** Of an open end only one side is known; what follows from it is told, and no number of days. */
function partlyKnown(then: Bound, now: Bound): Moved | undefined {
  if (isAfter(now.earliest, then.latest)) return { code: 'later' };
  if (isAfter(then.earliest, now.latest)) return { code: 'earlier' };
  return undefined;
}

function isAfter(a: Day | undefined, b: Day | undefined): boolean {
  return a !== undefined && b !== undefined && a > b;
}

function fixedOr({ earliest, latest }: Known, code: 'more-exact'): 'day-fixed' | 'more-exact' {
  return earliest === latest ? 'day-fixed' : code;
}

/** How much later the second may be, at least and at the most. */
export function daysFrom(first: Known, second: Known): Days {
  return {
    least: daysBetween(first.latest, second.earliest),
    most: daysBetween(first.earliest, second.latest),
  };
}

function isKnown(bound: Bound): bound is Known {
  return bound.earliest !== undefined && bound.latest !== undefined;
}
