import { type Span, unknownSpan } from '../model/when/span.ts';
import { printStretch, type When } from '../model/when/when.ts';

/**
 * A date as the plan writes it, short enough for a column: 2019-03, 2019-10/2019-12. What is
 * counted from something else has the days that this comes to.
 */
export function planText(shown: When | undefined, { end, start }: Span = unknownSpan): string {
  if (!shown) return '';
  if (shown.stretches.length > 0) return shown.stretches.map(printStretch).join(', ');
  const { condition, external, text } = shown.details;
  if (end.latest === undefined) return text ?? external ?? condition ?? '';
  const earliest = (shown.role === 'due' ? end.earliest : start.earliest) ?? '..';
  return earliest === end.latest ? end.latest : `${earliest}/${end.latest}`;
}
