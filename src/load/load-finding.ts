import type { ErrorCode } from 'yaml';
import type { Place, Severity } from '../model/finding.ts';
import type { DocumentKind, ItemKind } from '../model/item.ts';
import type { WhenProblem } from '../model/when/when.ts';

/** What each finding of the loader knows; the sentences stand in the locales. */
export interface LoadData {
  'syntax/encoding': Record<string, never>;
  'syntax/empty': { readonly hasComments: boolean };
  /** A plain text that is cut at a # with no space after it: Meeting #3. */
  'syntax/comment-in-text': { readonly text: string; readonly comment: string };
  'syntax/yaml': { readonly code: SyntaxCode; readonly text: string };
  'syntax/duplicate-key': { readonly key: string };
  'syntax/directive': { readonly text: string };
  /** 120.000 is 120 to YAML, and a hundred and twenty thousand to many people. */
  'syntax/thousands': { readonly text: string; readonly read: string; readonly meant: string };
  'syntax/aliases': { readonly most: number };
  'schema/kind': { readonly kind?: string; readonly suggestion?: string };
  'schema/version': { readonly version: string };
  'schema/not-a-plan': Record<string, never>;
  'schema/unknown-field': {
    readonly field: string;
    readonly of: Owner;
    readonly suggestion?: string;
    readonly fields: readonly string[];
    /** A letter that nobody sees, such as U+00A0. */
    readonly invisible?: string;
    /** The field holds nothing and stands inside { }: a text with a comma, cut in two. */
    readonly isCutText?: boolean;
  };
  'schema/missing-field': { readonly fields: readonly string[]; readonly of: Owner };
  'schema/type': {
    readonly field: string;
    readonly of: Owner;
    /** The source text. */
    readonly found: string;
    readonly foundType: ValueType;
    readonly expected: readonly ValueType[];
    /** It is an entry of a list, and no field. */
    readonly isEntry?: boolean;
    readonly isRequired?: boolean;
    readonly suggestion?: string;
  };
  'schema/value': {
    readonly field: string;
    readonly of: Owner;
    readonly found: string;
    readonly allowed?: readonly string[];
    readonly suggestion?: string;
    /** The form that is wanted there, where neither a list of words nor a limit says it. */
    readonly format?: ValueFormat;
    readonly limit?: { readonly kind: 'least' | 'most'; readonly number: number };
  };
  'schema/id': {
    readonly found: string;
    readonly suggestion?: string;
    readonly invisible?: string;
    /** yes, no, on, off, y and n, which YAML 1.1 reads as true and false. */
    readonly isReserved?: boolean;
  };
  'schema/date': Omit<WhenProblem, 'path'> & {
    readonly of: Owner;
    readonly invisible?: string;
  };
  'pact/missing': Record<string, never>;
  'pact/second': { readonly file: string; readonly line: number };
}

/** The item, by its name, or the document that a field belongs to. */
export interface Owner {
  readonly title?: string;
  readonly id?: string;
  readonly kind: ItemKind | DocumentKind;
}

export type ValueType = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'object' | 'nothing';
export type ValueFormat =
  | 'severity'
  | 'time'
  | 'duration'
  | 'interval'
  | 'word'
  | 'url'
  | 'currency'
  | 'country'
  | 'language'
  | 'timezone'
  | 'quorum'
  | 'unit'
  | 'text';
/** The codes of the YAML parser, and some of ours. */
export type SyntaxCode =
  | ErrorCode
  | 'OPEN_QUOTE'
  | 'OPEN_BRACKET'
  | 'TOO_DEEP'
  | 'CONTROL_CHARACTER';
export type LoadRule = keyof LoadData;

/** A finding of the loader before its severity is known. */
export type LoadProblem = {
  [Rule in LoadRule]: {
    readonly rule: Rule;
    readonly data: LoadData[Rule];
    readonly place: Place;
  };
}[LoadRule];

/** What is a mistake stops every command but `validate`; the rest is a hint or a doubt. */
export function severityOf(rule: LoadRule): Severity {
  return severities[rule] ?? 'error';
}

const severities: Partial<Record<LoadRule, Severity>> = {
  'schema/not-a-plan': 'info',
  'syntax/comment-in-text': 'warning',
  'syntax/thousands': 'warning',
};
