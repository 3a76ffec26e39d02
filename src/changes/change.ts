import type { Approval } from '../model/documents.generated.ts';
import type { Finding } from '../model/finding.ts';
import type { Anchor, Item, Path } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';
import type { Day } from '../model/when/day.ts';

/** A plan as it stands at one time, with what the rules find in it. */
export interface State {
  readonly pact: Pact;
  readonly findings: readonly Finding[];
}

/** What became of a date. */
export type DateCode =
  | 'later'
  | 'may-be-later'
  | 'earlier'
  | 'may-be-earlier'
  | 'more-exact'
  | 'less-exact'
  | 'day-fixed'
  | 'postponed';

export type ChangeCode =
  | DateCode
  | 'time-fixed'
  /** Called off, or no longer in the plan at all; and called on again. */
  | 'cancelled'
  | 'deleted'
  | 'resumed'
  | 'added'
  | 'renamed'
  | 'id-changed'
  /** A figure, by number: less is not always weaker. */
  | 'raised'
  | 'lowered'
  /** How much is asked for: a quorum, a notice period, a rhythm, a rule's severity. */
  | 'tightened'
  | 'loosened'
  /** Any field: now there, no longer there, or something else. */
  | 'set'
  | 'removed'
  | 'changed'
  /** One of several: an agenda point, a member, a partner. */
  | 'entry-added'
  | 'entry-removed'
  /** An agenda point that another meeting will deal with. */
  | 'put-off'
  | 'recorded'
  | 'record-corrected'
  | 'record-removed'
  | 'decided'
  | 'approval'
  /** A finding that is accepted from now on, and one that no longer is. */
  | 'accepted'
  | 'no-longer-accepted';

/** A value with the place where it stands in its item or document. */
export interface Placed {
  readonly path: Path;
  readonly value: unknown;
}

/** Least and most; what is least known to lie between them may be below zero. */
export interface Days {
  readonly least: number;
  readonly most: number;
}

/** How a date moved: its start, its end, or all of it. */
export interface Shift {
  readonly edge: 'start' | 'end' | 'both';
  readonly code: DateCode;
  readonly days?: Days;
}

/** Why something was changed, as far as the new state says so. */
export interface Because {
  /** Ids, names or words of who or what decided it, as written. */
  readonly names: readonly string[];
  /** In words, oldest first. */
  readonly reasons: readonly string[];
  readonly decided?: Day;
  readonly approval?: Approval['state'];
  /** A new decision that is about it. */
  readonly decision?: Item;
}

/** What may be written so that a weakening has a reason. */
export type Remedy =
  | 'moved'
  | 'changes'
  | 'cancelled'
  | 'keep-cancelled'
  | 'formerly'
  | 'allow'
  | 'decision';

/** Under which heading a change is told. */
export type ChangeGroup = 'weaker' | 'stronger' | 'more-exact' | 'recorded' | 'added' | 'other';

/** One thing that is not as it was. */
export interface Change {
  readonly code: ChangeCode;
  readonly group: ChangeGroup;
  /** What it is about; one of them is missing where it came or went. */
  readonly before?: Anchor;
  readonly after?: Anchor;
  /** The field, and what it said before and says now. */
  readonly path: Path;
  readonly from?: Placed;
  readonly to?: Placed;
  readonly shifts?: readonly Shift[];
  /** Hours of the day, where they changed with it. */
  readonly hours?: { readonly from?: string; readonly to?: string };
  /** By how much a figure changed, and what share of the former one that is. */
  readonly difference?: number;
  readonly percent?: number;
  readonly isWeakening: boolean;
  readonly because?: Because;
  /** For a weakening without a reason. */
  readonly remedy?: Remedy;
  /** What is gone may be this, under a new id. */
  readonly maybeNow?: Item;
}

/** What a comparer of one field says, before anybody looks for the reason. */
export type FieldChange = Omit<
  Change,
  'group' | 'before' | 'after' | 'because' | 'remedy' | 'maybeNow'
>;
