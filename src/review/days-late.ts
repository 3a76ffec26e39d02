import { effectiveEnd } from '../model/effective-due.ts';
import type { Pact } from '../model/pact.ts';
import type { ItemRecord } from '../model/record.ts';
import { type Day, daysBetween } from '../model/when/day.ts';
import type { Bound, Span } from '../model/when/span.ts';
import type { Planned } from './date-pair.ts';

/** A number of days, as exactly as the dates are known. */
export interface Days {
  readonly least: number;
  readonly most: number;
}

export function daysMoved({ end: from, start }: Span, to: Span): Days | undefined {
  // What takes place is counted from beginning to beginning, a deadline from its last day.
  const [old, present] = to.isDue ? [from, to.end] : [start, to.start];
  return between(old, present);
}

/** Done after the last day that was planned for it. */
export function lateness(
  pact: Pact,
  { span, when }: Planned,
  records: readonly ItemRecord[],
): Days | undefined {
  const due = effectiveEnd(pact, when, span);
  const done = records.map((record) => record.span.end);
  const last = done.reduce((a, b) => ((a.latest ?? '') > (b.latest ?? '') ? a : b));
  const days = between(due, last);
  return days && days.least > 0 ? days : undefined;
}

export function daysSince(pact: Pact, { span, when }: Planned, day: Day): Days {
  const { earliest, latest = day } = effectiveEnd(pact, when, span);
  const from = when?.role === 'period' ? latest : (earliest ?? latest);
  return { least: daysBetween(latest, day), most: daysBetween(from, day) };
}

function between(from: Bound, to: Bound): Days | undefined {
  const { earliest = from.latest, latest } = from;
  const { earliest: first = to.latest, latest: last } = to;
  if (earliest === undefined || latest === undefined) return undefined;
  if (first === undefined || last === undefined) return undefined;
  return { least: daysBetween(latest, first), most: daysBetween(earliest, last) };
}
