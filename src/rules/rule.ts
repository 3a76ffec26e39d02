import type { RelatedData, Severity } from '../model/finding.ts';
import type { Anchor, Item, Path } from '../model/item.ts';
import { type Pact, shownWhen } from '../model/pact.ts';
import { recordsOf } from '../model/record.ts';

/** Another place that a finding is about, shown on a line of its own. */
export interface Related {
  readonly at: Anchor;
  readonly field?: Path;
  readonly data: RelatedData;
}

/** What a rule found: where, and what its sentence needs to know. */
export interface RuleFinding<Data> {
  readonly at: Anchor;
  /** The field of it; without one, the item itself. */
  readonly field?: Path;
  /** The name of the field is meant, and not its value. */
  readonly isKey?: boolean;
  readonly data: Data;
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
}

/** What a pact can set of a rule under `checks`, with what counts where it says nothing. */
export type RuleOptions = Readonly<Record<string, number | boolean | string>>;

/** Something that no schema can see; it knows the pact, and never the day. */
export interface Rule<
  Id extends string = string,
  Data = unknown,
  Options extends RuleOptions = RuleOptions,
> {
  /** `family/name`, as its file. */
  readonly id: Id;
  readonly severity: Severity;
  /** It is about what all others have found, so that it is asked last. */
  readonly isAboutFindings?: boolean;
  /** The options that it has, each with its default; its type is that of the default. */
  readonly options?: Options;
  check(pact: Pact, options: Options, others: Others): Iterable<RuleFinding<Data>>;
}

/** What a rule about the rules needs to know of the others. */
export interface Others {
  readonly rules: readonly Rule[];
  /** What the others have found; nothing yet where the rule is not about that. */
  readonly found: readonly Found[];
}

/** A finding with the rule that it comes from. */
export interface Found {
  readonly rule: Rule;
  readonly finding: RuleFinding<unknown>;
}

/** Keeps the id and the data of a rule in its type, so that each locale must have its words. */
export function rule<Id extends string, Data, Options extends RuleOptions = RuleOptions>(
  definition: Rule<Id, Data, Options>,
): Rule<Id, Data, Options> {
  return definition;
}

/** How an item is shown among related places: its title, and its date where it has one. */
export function mention(pact: Pact, at: Item): Related {
  const { title, when } = at;
  const [record] = recordsOf(at);
  const shown = record?.when ?? (when && shownWhen(pact, when));
  const recordField = 'held' in at.data ? 'held' : 'done';
  return {
    at,
    field: record ? [recordField] : when ? [when.role] : ['id'],
    data: { title, ...(shown && { when: shown }) },
  };
}
