import { printStretch, type When } from '../model/when/when.ts';

/** A date as the plan writes it, short enough for a column: 2019-03, 2019-10/2019-12. */
export function planText(when: When | undefined): string {
  if (!when) return '';
  if (when.stretches.length > 0) return when.stretches.map(printStretch).join(', ');
  const { condition, external, text } = when.details;
  return text ?? external ?? condition ?? '';
}
