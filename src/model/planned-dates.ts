import { compareText } from './finding.ts';
import { type Day, daysBetween } from './when/day.ts';
import { occurrencesOf } from './when/occurrences.ts';
import type { Span } from './when/span.ts';
import type { When } from './when/when.ts';

/** One date of an item, with the record that stands for it where there is one. */
export interface PlannedDate {
  readonly span: Span;
  readonly record?: Span;
}

/**
 * All dates of an item, by date: a list means all of them, and so does what repeats, up to a day
 * where it has no end. Each wants a record of its own.
 */
export function plannedDates(
  when: When | undefined,
  whole: Span,
  records: readonly Span[],
  until: Day,
): readonly PlannedDate[] {
  const spans = when && occurrencesOf(when, until);
  if (!spans || spans.length === 0) {
    const last = records.at(-1);
    return [{ span: whole, ...(last && { record: last }) }];
  }
  const found = new Map<Span, Span>();
  const isFree = (span: Span) => !found.has(span);
  const left = records.filter((record) => {
    const same = spans.find((span) => isFree(span) && isWithin(record, span));
    if (same) found.set(same, record);
    return !same;
  });
  const lastDay = ({ end }: Span) => end.latest ?? '';
  for (const record of left.sort((a, b) => compareText(lastDay(a), lastDay(b)))) {
    const free = spans.filter(isFree);
    // A deadline that was missed is kept late; a day that was moved stays near.
    const meant = when.role === 'due' ? free[0] : nearest(free, record);
    if (meant) found.set(meant, record);
  }
  return spans.map((span) => {
    const record = found.get(span);
    return { span, ...(record && { record }) };
  });
}

function isWithin({ end, start }: Span, span: Span): boolean {
  const [first, last] = [span.start.earliest, span.end.latest];
  if (first === undefined || last === undefined) return false;
  return (start.earliest ?? '') >= first && (end.latest ?? '9999') <= last;
}

function nearest(spans: readonly Span[], record: Span): Span | undefined {
  const day = record.end.latest;
  if (day === undefined) return spans[0];
  const distance = ({ end }: Span) =>
    end.latest === undefined ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(end.latest, day));
  return spans.reduce<Span | undefined>(
    (best, span) => (!best || distance(span) < distance(best) ? span : best),
    undefined,
  );
}
