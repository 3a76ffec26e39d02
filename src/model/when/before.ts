import type { Span } from './span.ts';

/** The order of two dates; "cannot tell" is an answer. */
export type Order = 'yes' | 'no' | 'cannot-tell';

/**
 * Whether `a` has ended before `b` starts. Against a deadline "by" includes its day, unless
 * `a` is a deadline, too: of two deadlines on one day neither comes first.
 */
export function before(a: Span, b: Span): Order {
  const end = a.end;
  const start = b.start;
  if (end.latest !== undefined && start.earliest !== undefined) {
    if (end.latest < start.earliest) return 'yes';
    if (end.latest === start.earliest && b.isDue && !a.isDue) return 'yes';
  }
  if (end.earliest !== undefined && start.latest !== undefined && end.earliest > start.latest)
    return 'no';
  return orderByTime(a, b);
}

/** On one known day the times decide. */
function orderByTime(a: Span, b: Span): Order {
  const days = [a.start, a.end, b.start].flatMap(({ earliest, latest }) => [earliest, latest]);
  const isOneDay = days[0] !== undefined && days.every((day) => day === days[0]);
  if (!isOneDay || a.startTime === undefined || b.startTime === undefined) return 'cannot-tell';
  if (a.startTime >= b.startTime) return 'no';
  if (a.endTime === undefined) return 'cannot-tell';
  // 20:00-02:00 ends on the next day.
  if (a.endTime <= a.startTime) return 'no';
  return a.endTime <= b.startTime ? 'yes' : 'no';
}

/** Whether nothing at all is known of when it is. */
export function isUnknown(span: Span): boolean {
  return (
    span.start.earliest === undefined &&
    span.start.latest === undefined &&
    span.end.earliest === undefined &&
    span.end.latest === undefined
  );
}
