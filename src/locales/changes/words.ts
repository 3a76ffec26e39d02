import type { ChangeCode, ChangeGroup, DateCode, Days, Remedy } from '../../changes/change.ts';
import type { ChangeCounts } from '../../changes/counts.ts';
import type { Order } from '../../model/when/before.ts';
import type { Day } from '../../model/when/day.ts';
import type { Heading } from '../locale.ts';

/** Words of the comparison of two states of a plan. */
export interface ChangesWords {
  readonly title: string;
  readonly workingTree: string;
  /** A state of the plan in git: the name that was typed, and the day of the commit. */
  readonly revision: (name: string, commit: string, day: Day) => string;
  readonly count: (counts: ChangeCounts) => string;
  readonly none: (from: string, to: string) => string;
  readonly groups: Readonly<Record<ChangeGroup, Heading>>;
  /** What became of a date, or of the start or the end of it. */
  readonly shifts: Readonly<Record<DateCode, (days: Days | undefined) => string>>;
  readonly edges: Readonly<Record<'start' | 'end', (shift: string) => string>>;
  /** By how much a figure changed; percent of the former one, where that is not nothing. */
  readonly raised: (difference: string, percent: string | undefined) => string;
  readonly lowered: (difference: string, percent: string | undefined) => string;
  /** What became of it, where no figure says so. */
  readonly codes: Readonly<Record<Exclude<ChangeCode, DateCode | 'raised' | 'lowered'>, string>>;
  readonly becauseNot: string;
  /** What may be written, in the words of the format. */
  readonly remedies: Readonly<Record<Exclude<Remedy, 'formerly'>, (yaml: string) => string>>;
  /** What is gone may be something that came: what to write there if only its id is new. */
  readonly newId: (id: string, yaml: string) => string;
  readonly follows: {
    readonly heading: string;
    readonly order: (first: string, second: string) => string;
    readonly orders: Readonly<
      Record<'certain' | 'late' | 'uncertain' | 'open' | 'no-longer-late', string>
    >;
    readonly was: (order: Order) => string;
    readonly apart: (days: Days) => string;
    readonly late: (days: Days) => string;
    readonly movedAlong: string;
    readonly total: string;
    readonly broken: string;
    readonly mended: string;
    readonly kept: (kept: number, all: number) => string;
  };
  /** Columns of the tables of a document. */
  readonly columns: {
    readonly [Column in 'item' | 'field' | 'change' | 'effect' | 'because']: string;
  };
}
