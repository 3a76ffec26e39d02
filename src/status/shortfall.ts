import type { Quantity, Split, Targets } from '../model/documents.generated.ts';
import type { Item } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';
import { recordsIn } from '../model/plan.ts';
import { type ItemRecord, isCancelledBy, recordsOf } from '../model/record.ts';
import type { View } from '../model/view.ts';

/** Something took place or was done, and reached less than it was to. */
export interface Shortfall {
  readonly item: Item;
  /** What is counted, such as participants; none where the item has one target. */
  readonly name?: string;
  /** One part of it, such as women. */
  readonly part?: string;
  readonly reached: number;
  readonly target: number;
}

/** What was recorded by the day and lies below its target; more than the target is a success. */
export function shortfalls(pact: Pact, view: View): readonly Shortfall[] {
  return pact.items
    .filter((item) => !pact.copies.has(item) && !isCancelledBy(item, view.day))
    .flatMap((item) => {
      const records = recordsIn(item, view);
      // What is still going on may reach it yet.
      const isComplete = records.length === recordsOf(item).length;
      return records.length > 0 && isComplete ? shortfallsOf(item, records) : [];
    });
}

/** What some records of an item reached less than they were to. */
export function shortfallsOf(item: Item, records: readonly ItemRecord[]): Shortfall[] {
  const { target, targets = {} } = item.data as { target?: Quantity; targets?: Targets };
  return [
    ...(target === undefined ? [] : compare(item, undefined, target, records)),
    ...Object.entries(targets).flatMap(([name, quantity]) =>
      compare(item, name, quantity as Quantity, records),
    ),
  ];
}

function compare(
  item: Item,
  name: string | undefined,
  wanted: Quantity,
  records: readonly ItemRecord[],
): Shortfall[] {
  const reached = records.flatMap(({ details }) => reachedOf(details, name) ?? []);
  const label = name === undefined ? {} : { name };
  const { min, per, split, value } = asObject(wanted);
  const target = min ?? value;
  const numbers = reached.flatMap((each) => asObject(each).value ?? []);
  // Each session has its own minimum; otherwise they add up.
  const total =
    per === 'occurrence' ? Math.min(...numbers) : numbers.reduce((sum, number) => sum + number, 0);
  const isBelow = target !== undefined && numbers.length > 0 && total < target;
  return [
    ...(isBelow ? [{ item, ...label, reached: total, target }] : []),
    ...Object.entries(split ?? {}).flatMap(([part, least]) => {
      const parts = reached.flatMap((each) => asObject(each).split?.[part] ?? []);
      const sum = parts.reduce((all: number, number) => all + number, 0);
      const isShort = parts.length > 0 && sum < least;
      return isShort ? [{ item, ...label, part, reached: sum, target: least }] : [];
    }),
  ];
}

/** The figure of a record for one target; participants and the value have fields of their own. */
function reachedOf(
  { participants, results, split, value }: ItemRecord['details'],
  name: string | undefined,
): Quantity | undefined {
  if (name === undefined)
    return value === undefined && split === undefined
      ? undefined
      : { ...(value !== undefined && { value }), ...(split && { split }) };
  const named = (results as Targets | undefined)?.[name] as Quantity | undefined;
  return named ?? (name === 'participants' ? participants : undefined);
}

interface Figures {
  readonly value?: number;
  readonly min?: number;
  readonly per?: string;
  readonly split?: Readonly<Record<string, number>>;
}

/** Parts make a total where it is not given. */
function asObject(quantity: Quantity): Figures {
  if (typeof quantity === 'number') return { value: quantity };
  const { split, value, ...rest } = quantity as Figures & { split?: Split };
  const parts = Object.values((split ?? {}) as Record<string, number>);
  const total = value ?? (parts.length > 0 ? parts.reduce((a, b) => a + b, 0) : undefined);
  return {
    ...rest,
    ...(total !== undefined && { value: total }),
    ...(split && { split: split as Record<string, number> }),
  };
}
