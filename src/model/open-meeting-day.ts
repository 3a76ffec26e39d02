import type { Item } from './item.ts';
import { isOutsidePlan } from './pact.ts';
import type { Day } from './when/day.ts';

/** The one day for which a meeting is planned that has no record yet. */
export function openMeetingDay(item: Item): Day | undefined {
  if (item.kind !== 'meeting' || 'held' in item.data || isOutsidePlan(item)) return undefined;
  return onlyDay(item);
}

/** The one day that is planned, where it is exactly one. */
export function onlyDay({ when }: Item): Day | undefined {
  const [stretch, ...others] = when?.stretches ?? [];
  if (stretch?.form !== 'point' || others.length > 0) return undefined;
  const isDay = stretch.point.precision === 'day' && when?.details.days === undefined;
  return isDay ? stretch.point.first : undefined;
}
