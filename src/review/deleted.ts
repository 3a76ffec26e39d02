import type { ItemKind } from '../model/item.ts';
import { isCancelledBy } from '../model/record.ts';
import { viewOf } from '../model/view.ts';
import { addDays } from '../model/when/day.ts';
import { statesOn } from '../status/state.ts';
import { planThen } from './date-pair.ts';
import type { Entry, Periodic } from './entry.ts';

/** What a plan holds; decisions and measures come with what is recorded. */
const plannedKinds: ReadonlySet<ItemKind> = new Set([
  'meeting',
  'event',
  'action',
  'output',
  'report',
]);

/**
 * What was planned for the period when it began and is no longer in the plan, though nobody called
 * it off: it counts as dropped. Its items are those of the plan as it was then.
 */
export function deletedEntries({ before, period, view }: Periodic): readonly Entry[] {
  if (!before) return [];
  const gone = new Set(before.matched.gone);
  const then = planThen(before.pact, viewOf(addDays(period.first, -1)));
  return statesOn(before.pact, view.day, 0).flatMap((state): Entry[] => {
    const { item } = state;
    const span = then.spans.get(item);
    const last = span?.end.latest;
    const isIn = last !== undefined && last >= period.first && last <= period.last;
    const isGone = item.id !== '' && gone.has(item);
    if (!span || !isIn || !isGone || !plannedKinds.has(item.kind)) return [];
    if (isCancelledBy(item, period.first)) return [];
    const when = then.whenOf(item);
    return [
      {
        item,
        judged: item,
        state,
        fate: 'dropped',
        origin: 'planned',
        planned: { span, ...(when && { when }) },
        records: [],
        isDeleted: true,
      },
    ];
  });
}
