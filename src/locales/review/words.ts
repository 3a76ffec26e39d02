import type { ReviewStep } from '../../model/review-life.ts';
import type { Day } from '../../model/when/day.ts';
import type { Fate } from '../../review/entry.ts';
import type { Highlight } from '../../review/highlight.ts';

/** Words of the review of a period. Titles, dates and figures come as they are to be shown. */
export interface ReviewWords {
  /** Of a half-year, and of any other time. */
  readonly title: { readonly halfYear: string; readonly other: string };
  readonly draft: string;
  readonly version: (version: string) => string;
  /** It is adopted, but no commit has it so. */
  readonly asItIs: (adopted: Day) => string;
  /** The day of its adoption, the commit that has it so, and the last step of its life since. */
  readonly asAdopted: (adopted: Day, commit: string, step: ReviewStep | undefined) => string;
  /** The period has not ended. */
  readonly running: (last: string) => string;
  readonly basis: string;
  readonly changesInPlan: (count: number) => string;
  readonly recordedBy: (day: string) => string;
  readonly summary: SummaryWords;
  readonly table: TableWords;
  readonly highlights: HighlightWords;
  readonly headings: {
    readonly [Section in
      | 'carriedOut'
      | 'difficulties'
      | 'changes'
      | 'achievement'
      | 'decisions'
      | 'evidence'
      | 'allowances'
      | 'lastReview'
      | 'outlook'
      | 'toDecide']: string;
  };
  readonly carriedOut: {
    readonly occasion: string;
    readonly commitment: string;
    readonly fact: string;
    readonly figures: string;
    readonly present: (count: number, seats: number | undefined) => string;
    readonly commitments: string;
    readonly beside: string;
    readonly noFigure: string;
  };
  readonly fates: Readonly<Record<Fate, string>>;
  readonly late: (least: number, most: number) => string;
  /** From one date to another. */
  readonly later: (least: number, most: number) => string;
  readonly laterThan: (date: string, least: number, most: number) => string;
  readonly overdueSince: (date: string, least: number, most: number) => string;
  readonly movedTo: (from: string, to: string) => string;
  readonly movedIn: string;
  /** Before the day on which it was done after all, later than the state day. */
  readonly doneSince: string;
  readonly noNewDate: (from: string) => string;
  readonly notRecorded: string;
  readonly none: string;
  readonly reason: string;
  readonly measure: string;
  readonly noExplanation: string;
  /** Of things that are not recorded. */
  readonly unexplained: string;
  readonly otherExplanations: string;
  readonly below: (reached: string, target: string, short: string) => string;
  readonly change: {
    readonly called: string;
    readonly noneRecorded: string;
    readonly noDecision: string;
    readonly undated: string;
    readonly waiting: string;
    readonly untilThen: (target: string) => string;
    readonly refused: string;
    readonly noneWaiting: string;
    /** Heads what git shows and the plan does not record. */
    readonly silent: string;
    readonly since: (day: string) => string;
    readonly noneSilent: (day: string) => string;
    /** A commit whose plan has errors. */
    readonly unreadable: (commit: string) => string;
    /** Only the end of the history is there. */
    readonly cutOff: string;
  };
  readonly indicators: {
    readonly source: string;
    readonly none: string;
    readonly reportsInstead: (count: number) => string;
    /** Those of them that are up in this period or in the next. */
    readonly reportsNow: string;
    readonly evaluatedAt: (meeting: string, date: string, state: string) => string;
  };
  readonly decisions: { readonly taken: string; readonly open: string };
  readonly evidence: {
    readonly filed: (count: number, missing: number) => string;
    readonly missing: string;
  };
  readonly lastReview: {
    readonly none: string;
    readonly noMeasures: string;
    readonly broken: (least: number, most: number) => string;
    readonly unanswered: string;
    readonly recordedLate: string;
  };
  readonly outlook: {
    readonly counts: (counts: Counts) => string;
    readonly deadlines: string;
  };
  readonly openPoints: {
    readonly change: (name: string) => string;
    readonly waitingChange: (name: string) => string;
    readonly promise: (name: string) => string;
    readonly newDate: (name: string) => string;
    readonly explain: (names: readonly string[]) => string;
    readonly record: (names: readonly string[]) => string;
    readonly answer: (texts: readonly string[]) => string;
    readonly fixDays: (names: readonly string[]) => string;
    readonly allowances: (names: readonly string[]) => string;
  };
}

interface Counts {
  readonly meetings: number;
  readonly events: number;
}

interface SummaryWords {
  readonly heading: string;
  readonly planned: (counts: Counts) => string;
  readonly nothingPlanned: string;
  /** Nothing of what is over is recorded. */
  readonly nothingRecorded: string;
  readonly outcome: (counts: Readonly<Record<Fate, number>> & { readonly late: number }) => string;
  /** With the rows of the table that it sums up, where there are several. */
  readonly commitments: (
    all: number,
    rows: readonly string[],
    counts: Readonly<Record<Fate, number>> & { readonly late: number },
  ) => string;
  /** Of those for which a figure is recorded. */
  readonly targets: (reached: number, all: number) => string;
  /** What has several dates is counted by dates. */
  readonly eachDate: string;
  readonly beside: (names: string) => string;
  /** Moved into the period from an earlier one. */
  readonly carriedOver: (names: string) => string;
  readonly stillOpen: (names: string) => string;
  readonly recordedLate: (names: string) => string;
  readonly ongoing: (names: string) => string;
  readonly nothingToTell: string;
  readonly toDecide: (count: number) => string;
}

interface TableWords {
  readonly what: string;
  readonly planned: string;
  readonly done: string;
  readonly late: string;
  readonly postponed: string;
  readonly dropped: string;
  readonly open: string;
  readonly toCome: string;
  readonly targets: string;
  readonly meetings: (bodies: readonly string[]) => string;
  readonly points: Readonly<Record<'review' | 'evaluate', (titles: readonly string[]) => string>>;
  readonly rows: {
    readonly [Row in 'events' | 'commitments' | 'documents' | 'decisions' | 'measures']: string;
  };
}

/** What stands before the sentence of each, and what some of them say. */
interface HighlightWords {
  readonly names: Readonly<
    Record<Exclude<Highlight['kind'], 'change' | 'indicator' | 'given-up'>, string>
  >;
  readonly waiting: string;
  readonly refused: string;
  readonly noDecision: string;
  /** A sum that is reached, with a part that is not. */
  readonly missedPart: string;
  /** All together, which does not make up for one that fell short. */
  readonly hidden: (reached: string, target: string) => string;
  readonly putOff: (point: string, from: string, to: string | undefined) => string;
  readonly more: (count: number) => string;
}
