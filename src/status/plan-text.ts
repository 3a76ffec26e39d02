import { type Pact, shownWhen } from '../model/pact.ts';
import { printStretch, type When } from '../model/when/when.ts';

/** A date as the plan writes it, short enough for a column: 2019-03, 2019-10/2019-12. */
export function planText(pact: Pact, written: When | undefined): string {
  if (!written) return '';
  const when = shownWhen(pact, written);
  if (when.stretches.length > 0) return when.stretches.map(printStretch).join(', ');
  const { condition, external, text } = when.details;
  return text ?? external ?? condition ?? '';
}
