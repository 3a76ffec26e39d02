import type { Item, Path } from '../../model/item.ts';
import { isOutsidePlan, itemsOf, type Pact } from '../../model/pact.ts';
import { hoursOf } from '../../model/when/span.ts';

/** Hours of one day that end before they begin, and where they stand. */
export interface ReversedHours {
  readonly item: Item;
  readonly field: Path;
  readonly hours: string;
}

/** Nothing goes on longer: an earlier end is that of a night. */
const morning = '06:00';

export function* reversedHours(pact: Pact): Iterable<ReversedHours> {
  for (const kind of ['meeting', 'event'] as const)
    for (const item of itemsOf(pact, kind)) {
      if (isOutsidePlan(item)) continue;
      for (const { field, hours } of hoursIn(item))
        if (isReversed(hours)) yield { item, field, hours };
    }
}

function isReversed(hours: string): boolean {
  const { endTime = '', startTime = '' } = hoursOf(hours);
  return endTime > morning && endTime < startTime;
}

interface Hours {
  readonly field: Path;
  readonly hours: string;
}

/** Those of its day, of its record, and of its points; not those from one day to another. */
function hoursIn(item: Item<'meeting' | 'event'>): readonly Hours[] {
  const { agenda, held, results, time } = item.data;
  const records = [held ?? []].flat().entries();
  return [
    ...(lastsDays(item) ? [] : timed(['time'], time)),
    ...[...records].flatMap(([index, record]) =>
      typeof record === 'object' && !String(record?.date).includes('/')
        ? timed(Array.isArray(held) ? ['held', index, 'time'] : ['held', 'time'], record?.time)
        : [],
    ),
    ...Object.entries({ agenda, results }).flatMap(([field, points]) =>
      (points ?? []).flatMap((point, index) =>
        typeof point === 'object' ? timed([field, index, 'time'], point?.time) : [],
      ),
    ),
  ];
}

function timed(field: Path, hours: string | undefined): Hours[] {
  return hours === undefined ? [] : [{ field, hours }];
}

function lastsDays({ when }: Item): boolean {
  if (when?.details.days !== undefined) return true;
  return when?.stretches.some(({ form }) => form === 'interval') ?? false;
}
