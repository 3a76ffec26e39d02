import type { When } from '../model/when/when.ts';
import type { FieldChange } from './change.ts';
import { lengthOf } from './strictness.ts';

/** What became of a date that repeats: rarer is weaker. Undefined where only its span moved. */
export function recurrenceChange(
  { details: then }: When,
  { details: now }: When,
): Pick<FieldChange, 'code' | 'isWeakening'> | undefined {
  if (then.every === undefined || now.every === undefined) return undefined;
  const signs = [
    compared(lengthOf(then.every), lengthOf(now.every)),
    compared(now.count, then.count),
    compared(then.except?.length ?? 0, now.except?.length ?? 0),
  ];
  if (signs.some((sign) => sign > 0)) return { code: 'loosened', isWeakening: true };
  if (signs.some((sign) => sign < 0)) return { code: 'tightened', isWeakening: false };
  return then.day === now.day ? undefined : { code: 'changed', isWeakening: false };
}

function compared(then: number | undefined, now: number | undefined): number {
  return then === undefined || now === undefined ? 0 : now - then;
}
