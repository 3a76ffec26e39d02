import type { Quantity } from '../../model/documents.generated.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import { isFaulty, isOutsidePlan, itemsOf, type Pact } from '../../model/pact.ts';
import { recordsOf } from '../../model/record.ts';
import { rule } from '../rule.ts';

export interface ExactOrMinimumData {
  readonly output: string;
  /** Of the action and of its output; one where only the limit differs. */
  readonly numbers: readonly number[];
}

/** An action and its only output say how much is to be reached, and not the same. */
export const exactOrMinimum = rule<'measurability/exact-or-minimum', ExactOrMinimumData>({
  id: 'measurability/exact-or-minimum',
  severity: 'warning',
  *check(pact) {
    for (const { action, output } of onlyOutputs(pact)) {
      const [wanted, delivered] = [limitsOf(action.data.target), limitsOf(output.data.target)];
      if (!wanted || !delivered || !clash(wanted, delivered)) continue;
      yield {
        at: output,
        field: ['target'],
        data: { output: output.title, numbers: [...new Set([wanted.number, delivered.number])] },
        related: [
          {
            at: action,
            field: ['target'],
            data: { title: action.title, text: wanted.written },
          },
        ],
      };
    }
  },
});

function onlyOutputs(pact: Pact): readonly { action: Item<'action'>; output: Item<'output'> }[] {
  // Where one could not be read, nobody knows whether another is the only one.
  if (pact.unread.has('output')) return [];
  const outputs = groupBy(itemsOf(pact, 'output'), ({ parent }) => parent);
  return itemsOf(pact, 'action').flatMap((action) => {
    const [output, ...others] = outputs.get(action) ?? [];
    if (!output || others.length > 0 || isOutsidePlan(output)) return [];
    const isSettled = [action, output].some(
      (each) => recordsOf(each).length > 0 || isFaulty(pact, each, 'target'),
    );
    return isSettled ? [] : [{ action, output }];
  });
}

interface Limits {
  readonly number: number;
  /** As the plan writes it. */
  readonly written: string;
  readonly least: number;
  readonly most: number;
  readonly unit: readonly string[];
  readonly per: string;
}

/** Undefined for about so many, and for what has no number. */
function limitsOf(quantity: Quantity = {}): Limits | undefined {
  const {
    about,
    max,
    min,
    per = '',
    unit = '',
    value,
  } = typeof quantity === 'number' ? { value: quantity } : quantity;
  const number = value ?? min ?? max;
  if (about !== undefined || number === undefined) return undefined;
  const limit = value !== undefined ? 'value' : min !== undefined ? 'min' : 'max';
  const words =
    unit
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return {
    number,
    written: `${limit}: ${number}`,
    least: value ?? min ?? Number.NEGATIVE_INFINITY,
    most: value ?? max ?? Number.POSITIVE_INFINITY,
    unit: words,
    per,
  };
}

function clash(a: Limits, b: Limits): boolean {
  if (a.per !== b.per) return false;
  if (isMinimumOf(a, b) || isMinimumOf(b, a))
    return isPartOf(a.unit, b.unit) || isPartOf(b.unit, a.unit);
  // Other numbers may well count other things, unless both say what.
  const isApart = a.most < b.least || b.most < a.least;
  return isApart && a.unit.length > 0 && a.unit.join() === b.unit.join();
}

/** At least 100, and 100. */
function isMinimumOf(a: Limits, b: Limits): boolean {
  return b.least === b.most && a.least === b.least && a.most === Number.POSITIVE_INFINITY;
}

/** "Persons" may be "supported persons"; no unit may be any. */
function isPartOf(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.includes(word));
}
