import type { Item } from '../../model/item.ts';
import type { Span } from '../../model/when/span.ts';
import { minutesDueAfter, minutesRules } from '../../status/proof.ts';
import type { DatedInput } from '../input.ts';

/** By when the minutes are to be ready; how long after the meeting, while its day is open. */
export function minutesDueFacts(
  item: Item,
  { end }: Span,
  { locale, pact }: DatedInput,
): [label: string, text: string][] {
  const due = end.earliest === end.latest ? minutesDueAfter(pact, item, end.latest) : undefined;
  if (due !== undefined) return [[locale.reports.meeting.minutesDue, locale.dates.dayOfWeek(due)]];
  return minutesRules(pact, item).map((rule) => [
    locale.report.body.minutes,
    locale.duration(rule),
  ]);
}
