import type { Split } from '../../model/indicator/figure.ts';
import type { Direction, Target } from '../../model/indicator/target.ts';
import type { Item } from '../../model/item.ts';
import type { Day } from '../../model/when/day.ts';

/** How an indicator stands, in the order of who needs help first. */
export const verdicts = [
  'off-track',
  'at-risk',
  'no-data',
  'stale',
  'on-track',
  'reached',
  'not-yet-measurable',
] as const;
export type Verdict = (typeof verdicts)[number];

/** Why the verdict is what it is; docs/decisions.md says more. */
export type VerdictReason =
  /** The target in force is reached. */
  | 'reached'
  /** By its share of what is expected. */
  | 'compared'
  /** A limit that a sum must not exceed: kept so far, or exceeded for good. */
  | 'within-limit'
  | 'over-limit'
  /** Something was due, and there is no figure. */
  | 'nothing-measured'
  | 'too-old'
  /** The first date is still to come, or nothing has a date at all. */
  | 'nothing-due'
  | 'nothing-dated'
  /** Words that are, or are not, those of the plan. */
  | 'same-words'
  | 'other-words';

/** What was measured so far. */
export interface Actual {
  /** All values together; left out where only words were measured. */
  readonly value?: number;
  readonly text?: string;
  readonly split: Split;
  /** How many values make it. */
  readonly count: number;
  /** Last day of the last value, or of the oldest part; its date as written. */
  readonly last?: Day;
  readonly written?: string;
  /** Parts of a sum that have no figure yet. */
  readonly withoutFigure?: readonly Item[];
}

/** What the plan wants by a date. */
export interface Expected {
  readonly value?: number;
  readonly text?: string;
  /** The date as written, or the day itself where it lies between two dates. */
  readonly by: string;
  /** The last day of that, and the day on which it can be known. */
  readonly last: Day;
  readonly due: Day;
}

/** Shares of the expected value in percent. */
export interface Thresholds {
  readonly onTrack: number;
  readonly atRisk: number;
}

/** How the share of the expected value was worked out. */
export type RatioBasis =
  /** Actual by expected. */
  | 'share'
  /** Expected by actual, where less is better. */
  | 'inverse'
  /** Both counted from the baseline. */
  | 'progress';

export interface Ratio {
  /** 1 is as much as expected. */
  readonly share: number;
  readonly basis: RatioBasis;
  /** Percent, rounded down to as many decimals as the thresholds have. */
  readonly percent: number;
}

/** A part that falls short: an indicator, or a key of a split. */
export interface MissedPart {
  readonly name: string;
  readonly item?: Item<'indicator'>;
  readonly verdict?: Verdict;
  readonly actual?: number;
  readonly expected?: number;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
}

/** How an indicator stands on a day, with all that the verdict was worked out from. */
export interface IndicatorState extends Calculation, Judgement {
  readonly missedParts: readonly MissedPart[];
}

/** The figures of an indicator on a day. */
export interface Calculation {
  readonly item: Item<'indicator'>;
  readonly direction: Direction;
  readonly isPercentage: boolean;
  /** The target is words, not a figure. */
  readonly isInWords: boolean;
  readonly actual?: Actual;
  /** Reported, but not approved yet; `isMore` where it would be added. */
  readonly waiting?: { readonly value: number; readonly isMore: boolean };
  readonly baseline?: number;
  /** What was expected by then. */
  readonly expected?: Expected;
  /** What comes next, where nothing was due yet. */
  readonly next?: Expected;
  readonly ratio?: Ratio;
  readonly thresholds: Thresholds;
  /** The target in force, and its figure in the indicator's direction. */
  readonly target?: Target;
  readonly goal?: number;
  /** A changed target that does not count yet. */
  readonly pending?: Target;
  readonly pendingGoal?: number;
  /** The last day of the target has passed, and what was reached can be known. */
  readonly isTargetDue: boolean;
}
