import type { When } from './when/when.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Where something stands in a file: lines and columns from 1, the end exclusive. */
export interface Place {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What the line of another place says. */
export interface RelatedData {
  readonly title: string;
  readonly when?: When;
  /** What the plan writes there, where it is no date. */
  readonly text?: string;
}

/** One mistake or doubt: an id and data; its sentence is made from them in each locale. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly data: unknown;
  readonly place: Place;
  /** Other places that disagree with this one, each with the data of its own short line. */
  readonly related: readonly { readonly place: Place; readonly data: RelatedData }[];
  /** The id of the item that it is about. */
  readonly item?: string;
}

/** Those that keep a plan from being relied on. */
export function errorsIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}

/** By file, line and column, then by rule, so that the order of reading does not matter. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.rule, b.rule)
  );
}

/** By code unit: the same on every machine and in every language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
