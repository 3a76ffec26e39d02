import type { LoadData } from '../../load/load-finding.ts';
import type { RuleData } from '../../rules/index.ts';

/** What is the matter, and what to do; one or two short sentences each. */
export interface Sentence {
  readonly message: string;
  readonly help?: string;
}

/** All that is said of a rule in one language. */
export interface RuleWords<Data> {
  /** What it is about, in one line. */
  readonly about: string;
  /** What one of its findings says. */
  readonly say: (data: Data) => Sentence;
}

/** The words of the rules of a family, such as `order`. */
export type FamilyWords<Family extends string> = {
  readonly [Id in keyof RuleData as Id extends `${Family}/${string}` ? Id : never]: RuleWords<
    RuleData[Id]
  >;
};

/** The words for what cannot be read: syntax, schema, a pact that is missing. */
export type ReadingWords = { readonly [Id in keyof LoadData]: RuleWords<LoadData[Id]> };
