import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import { onlyDay, openMeetingDay } from '../../model/open-meeting-day.ts';
import { isFaulty, itemsOf, type Pact } from '../../model/pact.ts';
import type { Day } from '../../model/when/day.ts';
import { isWeekday } from '../../model/when/span.ts';
import { type FreeDay, freeDayOf } from '../../model/working-days.ts';
import { isHabit } from '../habit.ts';
import { rule } from '../rule.ts';
import { outsideOf } from './outside-period.ts';
import { weekdaySlip } from './wrong-weekday.ts';

export interface FreeDayData {
  readonly title: string;
  readonly day: Day;
  readonly free: FreeDay;
}

export const freeDay = rule<'dates/free-day', FreeDayData>({
  id: 'dates/free-day',
  severity: 'warning',
  *check(pact) {
    const byBody = groupBy(itemsOf(pact, 'meeting'), bodiesOf);
    for (const meetings of byBody.values()) {
      const sitsOnWeekends = meetsOnWeekends(meetings);
      for (const meeting of meetings) {
        const day = openMeetingDay(meeting);
        if (day === undefined || isUnsure(pact, meeting)) continue;
        const free = freeDayOf(pact, day);
        if (!free || (free.reason === 'weekend' && sitsOnWeekends)) continue;
        yield { at: meeting, field: ['date'], data: { title: meeting.title, day, free } };
      }
    }
  },
});

function bodiesOf({ references }: Item): string {
  const bodies = references.filter(({ relation }) => relation === 'body');
  return bodies.map(({ name }) => name.toLowerCase()).join(' ');
}

/** People who do this beside their work meet when they have time. */
function meetsOnWeekends(meetings: readonly Item[]): boolean {
  const days = meetings.flatMap((meeting) => onlyDay(meeting) ?? []);
  const onWeekends = days.filter((day) => !isWeekday(day)).length;
  return isHabit(onWeekends, days.length - onWeekends);
}

/** That its date is wrong is told elsewhere. */
function isUnsure(pact: Pact, meeting: Item): boolean {
  const isUnread = ['date', 'held', 'cancelled'].some((field) => isFaulty(pact, meeting, field));
  const isTold = outsideOf(pact, meeting) ?? weekdaySlip(pact, meeting);
  return isUnread || isTold !== undefined;
}
