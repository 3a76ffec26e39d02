import type { CompletionOnce, HeldOnce } from './documents.generated.ts';
import type { Item, ItemData } from './item.ts';
import type { Day } from './when/day.ts';
import { alone, hoursOf, resolveWhen, type Span, unknownSpan } from './when/span.ts';
import { parseWhen, type When } from './when/when.ts';

/** That something took place or was done, by the record in the item. */
export interface ItemRecord {
  readonly when?: When;
  /** When it took place; unknown where only the fact is recorded. */
  readonly span: Span;
  /** The day on which it was written down, where it is given. */
  readonly recorded?: Day;
  /** What else the record says; nothing where it is the day alone. */
  readonly details: RecordDetails;
}

/** The fields of `held` and of `done`; each is in one of the two. */
export type RecordDetails = Partial<
  Omit<Exclude<HeldOnce, string>, 'date'> & Omit<Exclude<CompletionOnce, string | number>, 'date'>
>;

/** The records of an item: `held` for meetings and events, `done` for everything else. */
export function recordsOf(item: Item): readonly ItemRecord[] {
  const known = read.get(item);
  if (known) return known;
  const records = readRecords(recordOf(item));
  read.set(item, records);
  return records;
}

/** Items never change, and every question about a day asks for their records. */
const read = new WeakMap<Item, readonly ItemRecord[]>();

/** The records that a value holds: a day, an object with one, or a list of these. */
export function readRecords(value: unknown): readonly ItemRecord[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).flatMap((each) => readRecord(each) ?? []);
}

function recordOf({ data, kind }: Item): unknown {
  // Until somebody has adopted it, or it has left the house, a review is a draft.
  if (kind === 'review') return reviewRecord(data as ItemData['review']);
  if ('held' in data) return data.held;
  return 'done' in data ? data.done : undefined;
}

function reviewRecord({ adopted, sent }: ItemData['review']): unknown {
  return adopted ?? sent;
}

function readRecord(record: unknown): ItemRecord | undefined {
  const details = typeof record === 'object' && record !== null ? record : { date: record };
  const { date, recorded, time } = details as RecordDetails & { date?: unknown };
  const { when } = parseWhen('date', date);
  if (!when && date !== undefined) return undefined;
  const span = when ? resolveWhen(when, alone) : unknownSpan;
  return {
    ...(when && { when }),
    span: { ...span, ...hoursOf(time) },
    ...(recorded && { recorded }),
    details,
  };
}

/** The day on which an item was called off; unknown days sort first. */
export function cancelledOn(item: Item): Day | undefined {
  const cancelled = 'cancelled' in item.data ? item.data.cancelled : undefined;
  if (cancelled === undefined || cancelled === null) return undefined;
  return typeof cancelled === 'string' ? cancelled : cancelled.date;
}

/** Whether it was called off by a day. */
export function isCancelledBy(item: Item, day: Day): boolean {
  const cancelled = cancelledOn(item);
  return cancelled !== undefined && cancelled <= day;
}
