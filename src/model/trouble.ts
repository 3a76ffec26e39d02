import type { ItemKind } from './item.ts';
import type { ReviewStepName } from './review-life.ts';

/** Why a file cannot be read or written. */
export type FileProblem =
  | 'no-permission'
  | 'is-a-folder'
  | 'is-no-folder'
  | 'is-missing'
  | 'no-space';

/** Why an answer about a new pact cannot be taken. */
export type AnswerProblem = 'empty' | 'language' | 'country' | 'timezone' | 'doubled';

/** Why the tool could not do its work: a code and data; its sentence stands in the locales. */
export type TroubleReason =
  | { readonly code: 'no-pact'; readonly folder: string }
  | { readonly code: 'missing-path'; readonly path: string }
  | { readonly code: 'no-documents'; readonly path: string }
  | { readonly code: 'cannot-read'; readonly path: string; readonly problem: FileProblem }
  | { readonly code: 'cannot-write'; readonly path: string; readonly problem: FileProblem }
  | { readonly code: 'not-a-day'; readonly text: string }
  | { readonly code: 'no-such-day'; readonly text: string }
  | { readonly code: 'not-a-duration'; readonly text: string }
  | {
      readonly code: 'unknown-language';
      readonly language: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'unknown-kind';
      readonly kind: string;
      readonly known: readonly string[];
      readonly suggestion?: string;
    }
  | { readonly code: 'unknown-id'; readonly id: string; readonly suggestion?: string }
  /** No organisation, body or group, and nobody who owns anything, is called so. */
  | { readonly code: 'unknown-party'; readonly name: string; readonly suggestion?: string }
  | { readonly code: 'nothing-coming'; readonly day: string }
  | { readonly code: 'not-a-meeting'; readonly id: string }
  | { readonly code: 'unknown-state'; readonly state: string; readonly known: readonly string[] }
  | { readonly code: 'unknown-rule'; readonly rule: string; readonly suggestion?: string }
  | { readonly code: 'unknown-report'; readonly report: string; readonly known: readonly string[] }
  /** A document about the pact as a whole was asked for one thing in it. */
  | { readonly code: 'report-of-the-whole'; readonly report: string; readonly about: string }
  /** The plan has none of what the document is made of. */
  | {
      readonly code: 'nothing-to-report';
      readonly report: string;
      readonly missing: readonly ItemKind[];
    }
  | { readonly code: 'pact-in-the-way'; readonly path: string }
  | { readonly code: 'files-in-the-way'; readonly paths: readonly string[] }
  /** Flags as they are typed, some with values that would do. */
  | { readonly code: 'missing-flags'; readonly flags: readonly string[] }
  | {
      readonly code: 'answer-not-taken';
      readonly flag: string;
      readonly problem: AnswerProblem;
      readonly text: string;
    }
  | { readonly code: 'shallow-history' }
  /** The same where an older state of the plan is looked for. */
  | { readonly code: 'cut-off-history' }
  /** The plan as it was when a review was adopted. */
  | { readonly code: 'adopted-cut-off' }
  | { readonly code: 'git-trouble'; readonly text: string }
  | { readonly code: 'no-repository'; readonly folder: string }
  | { readonly code: 'no-commits'; readonly folder: string }
  | { readonly code: 'unknown-revision'; readonly name: string }
  /** Nothing had been committed by a day. */
  | { readonly code: 'no-commit-by'; readonly day: string }
  /** A commit has no plan in the folder that the plan is in now. */
  | { readonly code: 'no-pact-at'; readonly name: string; readonly folder: string }
  /** What was to be compared has errors: how many, and where the first stands. */
  | {
      readonly code: 'unreadable-pact';
      readonly name: string;
      readonly errors: number;
      readonly place: string;
    }
  /** No period that could be reviewed, and none that has such an id. */
  | { readonly code: 'not-a-period'; readonly text: string; readonly suggestion?: string }
  | {
      readonly code: 'period-not-begun';
      readonly period: string;
      readonly first: string;
      readonly asOf: string;
    }
  /** The plan has no dates by which one could be chosen. */
  | { readonly code: 'no-period' }
  /** A review that is no draft any more must not change. */
  | {
      readonly code: 'review-finished';
      readonly path: string;
      readonly stage: ReviewStepName;
    }
  /** The file cannot be completed without touching what somebody wrote. */
  | { readonly code: 'cannot-complete'; readonly path: string }
  | { readonly code: 'git-failed'; readonly text: string }
  | { readonly code: 'not-an-address'; readonly text: string }
  | { readonly code: 'no-day'; readonly id: string }
  | { readonly code: 'flags-apart'; readonly flags: readonly string[] }
  | { readonly code: 'port-taken'; readonly port: number }
  | { readonly code: 'port-forbidden'; readonly port: number }
  | { readonly code: 'stopped' };

/** The tool could not do its work; ends with exit code 2 and one line on standard error. */
export class Trouble extends Error {
  readonly reason: TroubleReason;

  constructor(reason: TroubleReason) {
    super(reason.code);
    this.name = 'Trouble';
    this.reason = reason;
  }
}
