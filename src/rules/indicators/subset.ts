import { rule } from '../rule.ts';
import { blamesIn, ofKind, relatedOf, together } from './blame.ts';
import type { ConflictOf } from './conflict.ts';
import type { FigureData } from './figures.ts';

/** A part that is larger than the whole. */
export interface SubsetRow {
  readonly part: FigureData;
  readonly whole: FigureData;
}

export type SubsetData = { readonly rows: readonly SubsetRow[] } & (
  | { readonly of: 'split'; readonly title: string }
  | {
      readonly of: 'indicators';
      readonly parts: readonly string[];
      readonly wholes: readonly string[];
    }
);

/** A part that is larger than the whole: of a split, or an indicator that is part of another. */
export const subset = rule<'indicators/subset', SubsetData>({
  id: 'indicators/subset',
  severity: 'error',
  *check(pact) {
    const blames = blamesIn(pact);
    for (const blame of blames) {
      if (blame.conflicts[0].kind !== 'part-larger') continue;
      const rows = ofKind(blame, 'part-larger').flatMap(({ split: { parts, whole } }) =>
        parts.map((part) => ({ part: part.data, whole: whole.data })),
      );
      const { at, field } = blame.claim;
      const data: SubsetData = { of: 'split', title: at.title, rows };
      yield { at, field, data, related: relatedOf(blame) };
    }
    const keyOf = ({ part, whole }: ConflictOf<'subset'>) => `${part.at.id} ${whole.at.id}`;
    for (const blame of together(blames, 'subset', keyOf)) {
      const conflicts = ofKind(blame, 'subset');
      const titles = (side: 'part' | 'whole') => [
        ...new Set(conflicts.map((each) => each[side].at.title)),
      ];
      const rows = conflicts.map(({ part, whole }) => ({ part: part.data, whole: whole.data }));
      const { at, field } = blame.claim;
      const data: SubsetData = {
        of: 'indicators',
        parts: titles('part'),
        wholes: titles('whole'),
        rows,
      };
      yield { at, field, data, related: relatedOf(blame) };
    }
  },
});
