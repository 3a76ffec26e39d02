import { type Day, lastDayOfMonth } from '../model/when/day.ts';
import { type Span, unknownSpan } from '../model/when/span.ts';
import { printStretch, type When } from '../model/when/when.ts';
import type { ItemState } from './state.ts';

/**
 * A date as the plan writes it, short enough for a column: 2019-03, 2019-10/2019-12. What is
 * counted from something else has the days that this comes to.
 */
export function planText(shown: When | undefined, span: Span = unknownSpan): string {
  if (!shown) return '';
  if (shown.stretches.length > 0) return shown.stretches.map(printStretch).join(', ');
  const { condition, external, text } = shown.details;
  if (span.end.latest === undefined) return text ?? external ?? condition ?? '';
  return shown.role === 'due'
    ? daysText(span.end.earliest, span.end.latest)
    : daysText(span.start.earliest, span.end.latest);
}

/** The same for what has several dates: the one that decides. */
export function nextPlanText({
  at,
  isSeveral,
  shown,
  span,
}: Pick<ItemState, 'at' | 'isSeveral' | 'shown' | 'span'>): string {
  if (!isSeveral) return planText(shown, span);
  return at.end.latest === undefined ? '' : daysText(at.start.earliest, at.end.latest);
}

function daysText(first: Day | undefined, last: Day): string {
  if (first === last) return last;
  const isMonth = first?.endsWith('-01') && lastDayOfMonth(first) === last;
  return isMonth ? last.slice(0, 7) : `${first ?? '..'}/${last}`;
}
