import type { Item } from '../model/item.ts';
import { recordsOf } from '../model/record.ts';
import type { FieldChange, Shift } from './change.ts';
import type { Reading } from './reading.ts';
import { shiftOf } from './shift.ts';

/** A record that is new tells how far it is from what was planned; what was done in time does not. */
export function withShift(change: FieldChange, item: Item, reading: Reading): FieldChange {
  const isRecord =
    change.code === 'recorded' &&
    change.path.every((step, index) => index === 0 || typeof step === 'number');
  const shift = isRecord ? shiftFromPlan(item, reading) : undefined;
  return shift ? { ...change, shifts: [{ edge: 'both', ...shift }] } : change;
}

function shiftFromPlan(item: Item, { plannedNow }: Reading): Omit<Shift, 'edge'> | undefined {
  const [record, ...others] = recordsOf(item);
  const { when } = item;
  // Of several occasions nobody says which one it was.
  if (!record || others.length > 0 || !when || when.isList || when.recurrence) return undefined;
  const { end, start } = plannedNow(item);
  if (when.role === 'period') return undefined;
  const shift =
    when.role === 'due' ? shiftOf(end, record.span.end) : shiftOf(start, record.span.start);
  const isTold = shift?.code === 'later' || (shift?.code === 'earlier' && when.role === 'date');
  return isTold ? shift : undefined;
}
