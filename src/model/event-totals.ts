import type { Quantity, Targets } from './documents.generated.ts';
import { groupBy } from './group-by.ts';
import { numberIn, quantityIn, textIn } from './indicator/figure.ts';
import type { Item } from './item.ts';
import { cancelledOn } from './record.ts';

/** What all events together are to reach of one thing. */
export interface EventTotal {
  readonly name: string;
  readonly total: Quantity;
}

interface Share {
  readonly value: number;
  readonly isLeast: boolean;
  readonly unit: string | undefined;
}

/**
 * Targets of all events by name: a minimum of each adds up to a minimum of all. Where one of
 * them cannot be added there is no total.
 */
export function totalsOf(events: readonly Item<'event'>[]): readonly EventTotal[] {
  const targets = events
    .filter((event) => cancelledOn(event) === undefined)
    .flatMap((event) =>
      Object.entries((event.data.targets ?? {}) as Targets).map(([name, quantity]) => ({
        name,
        share: shareOf(quantity as Quantity, event),
      })),
    );
  return [...groupBy(targets, ({ name }) => name)].flatMap(([name, each]) => {
    const shares = each.flatMap(({ share }) => share ?? []);
    const units = new Set(shares.flatMap(({ unit }) => unit ?? []));
    if (shares.length < each.length || shares.length < 2 || units.size > 1) return [];
    const [unit] = units;
    const value = shares.reduce((sum, share) => sum + share.value, 0);
    const isLeast = shares.some((share) => share.isLeast);
    return [{ name, total: { [isLeast ? 'min' : 'value']: value, ...(unit && { unit }) } }];
  });
}

/** What an event adds; nothing known where it is roughly so many, or at the most. */
function shareOf(quantity: Quantity, event: Item<'event'>): Share | undefined {
  const { min, per, unit, value } = quantityIn(quantity) ?? {};
  const times = per === undefined ? 1 : per === 'occurrence' ? timesOf(event) : undefined;
  const each = numberIn(value) ?? numberIn(min);
  if (each === undefined || times === undefined) return undefined;
  return { value: each * times, isLeast: value === undefined, unit: textIn(unit) };
}

/** How many times it takes place; unknown where it repeats and nobody counts. */
function timesOf({ when }: Item): number | undefined {
  if (when?.recurrence || when?.details.every !== undefined) return when.details.count;
  return when?.isList ? when.stretches.length : 1;
}
