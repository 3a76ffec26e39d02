import type { ChalkInstance } from 'chalk';
import type { Locale } from '../locales/locale.ts';
import type { Finding, Severity } from '../model/finding.ts';

/** What a reporter may know; it returns text and prints nothing. */
export interface ReportInput {
  readonly findings: readonly Finding[];
  readonly locale: Locale;
  /** The text of each file by its path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly width: number;
  readonly colour: ChalkInstance;
  /** Every finding in full, however many there are. */
  readonly isFull: boolean;
  /** Some rules could not be checked yet. */
  readonly isIncomplete: boolean;
  /** The files and folders that were asked about, where it was not the whole pact. */
  readonly paths?: readonly string[];
  /** How much was read, for the line that says that all is well. */
  readonly read: { readonly documents: number; readonly items: number };
  /** A file as the repository around it names it; reports for a CI service want that name. */
  readonly inRepository: (file: string) => string;
  /** The severity of a rule where the pact sets none. */
  readonly usualSeverity?: (rule: string) => Severity;
  /** Of this program. */
  readonly version: string;
}

export type Reporter = (input: ReportInput) => string;
