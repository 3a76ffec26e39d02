import { calendarUnits, unitWith } from '../../model/when/calendar-unit.ts';
import type { Mark } from './long-gaps.ts';

/** Something with a title and its days; a day on which the count begins or ends has no title. */
export interface MarkText {
  readonly title?: string;
  /** As a plan writes them: 2019-03-05, 2019-03, 2019-Q1. */
  readonly days: string;
}

export function markText({ day: { earliest, latest }, item }: Mark): MarkText {
  const units = calendarUnits.map((unit) => unitWith(unit, earliest));
  const whole = units.find(({ first, last }) => first === earliest && last === latest);
  const days = whole?.text ?? `${earliest}/${latest}`;
  return { ...(item && { title: item.title }), days };
}
