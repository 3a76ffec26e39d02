import type { PlanDocument } from '../model/item.ts';
import type { FieldChange, Placed } from './change.ts';
import { classified } from './date-changes.ts';
import { fieldChanges } from './field-changes.ts';
import type { DocumentPair } from './match-documents.ts';
import type { Reading } from './reading.ts';

/** By its end the pact is done, and due is what an indicator promises without a day of its own. */
const binding: ReadonlySet<PlanDocument['kind']> = new Set(['pact', 'indicators'] as const);

/** What became of the time that a document is for; in a calendar everything has its own date. */
export function periodChanges(
  pair: DocumentPair,
  from: Placed,
  to: Placed,
  reading: Reading,
): readonly FieldChange[] {
  const changes = fieldChanges(pair, from, to, reading);
  if (changes.some(({ code }) => code !== 'changed')) return changes;
  const spans = [reading.periodThen(pair.before), reading.periodNow(pair.after)] as const;
  return changes.map(({ path }) => {
    const change = classified({ path, from, to }, spans, { role: 'period' });
    return binding.has(pair.after.kind)
      ? change
      : { ...change, code: 'changed', isWeakening: false };
  });
}
