import { printStretch, type When } from '../model/when/when.ts';

/** A date as the plan writes it, short enough for a column: 2019-03, 2019-10/2019-12. */
export function planText(shown: When | undefined): string {
  if (!shown) return '';
  if (shown.stretches.length > 0) return shown.stretches.map(printStretch).join(', ');
  const { condition, external, text } = shown.details;
  return text ?? external ?? condition ?? '';
}
