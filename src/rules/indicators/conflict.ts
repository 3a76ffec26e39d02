import type { Claim, Figure } from './figures.ts';

/** Claims of a plan that cannot all be true. */
export type Conflict = {
  /** What may be wrong, the most suspicious first. */
  readonly claims: readonly Claim[];
} & (
  | { readonly kind: 'part-larger'; readonly split: WrongSplit }
  | { readonly kind: 'sum-differs'; readonly split: WrongSplit }
  | { readonly kind: 'sum-of'; readonly whole: Figure; readonly parts: readonly Figure[] }
  | { readonly kind: 'subset'; readonly part: Figure; readonly whole: Figure }
  | { readonly kind: 'same-date'; readonly figures: readonly Figure[] }
  | {
      readonly kind: 'increments';
      readonly sum: number;
      readonly target: Figure;
      /** More than "at least". */
      readonly isSlip: boolean;
    }
  | { readonly kind: 'order'; readonly isRising: boolean; readonly figures: readonly Figure[] }
  | { readonly kind: 'beyond'; readonly milestone: Figure; readonly target: Figure }
  | { readonly kind: 'after-target'; readonly milestone: Figure; readonly target: Figure }
);

export type ConflictOf<Kind extends Conflict['kind']> = Extract<Conflict, { kind: Kind }>;

/** A split that cannot be right. */
export interface WrongSplit {
  readonly whole: Figure;
  /** The parts that are too large, or all that should add up. */
  readonly parts: readonly Figure[];
  readonly sum: number;
}
