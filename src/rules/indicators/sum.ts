import { rule } from '../rule.ts';
import { blamesIn, ofKind, relatedOf, together } from './blame.ts';
import type { WrongSplit } from './conflict.ts';
import type { FigureData } from './figures.ts';
import { total } from './splits.ts';

/** What should add up to a figure, and what it makes. */
export interface SumRow {
  readonly whole: FigureData;
  readonly parts: readonly FigureData[];
  readonly sum: number;
}

export interface SumData {
  readonly title: string;
  readonly of: 'split' | 'indicators';
  readonly rows: readonly SumRow[];
}

/** What does not add up: a split, or the indicators that an indicator is the sum of. */
export const sum = rule<'indicators/sum', SumData>({
  id: 'indicators/sum',
  severity: 'error',
  *check(pact) {
    const blames = blamesIn(pact);
    for (const blame of blames) {
      const rows = ofKind(blame, 'sum-differs').map(({ split }) => rowOf(split));
      const [first] = blame.conflicts;
      if (first.kind !== 'sum-differs') continue;
      const { at, field } = blame.claim;
      const data: SumData = { title: at.title, of: 'split', rows };
      yield { at, field, data, related: relatedOf(blame) };
    }
    for (const blame of together(blames, 'sum-of', ({ whole }) => whole.at.id)) {
      const conflicts = ofKind(blame, 'sum-of');
      const rows = conflicts.map((each) => rowOf({ ...each, sum: total(each.parts) }));
      const title = conflicts[0]?.whole.at.title ?? '';
      const { at, field } = blame.claim;
      yield { at, field, data: { title, of: 'indicators', rows }, related: relatedOf(blame) };
    }
  },
});

function rowOf({ parts, sum, whole }: WrongSplit): SumRow {
  return { whole: whole.data, parts: parts.map(({ data }) => data), sum };
}
