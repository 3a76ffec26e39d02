import type { Locale } from '../locales/locale.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';

/** The findings of one rule, by file and line. */
export interface Group {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly [Finding, ...Finding[]];
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** By severity, then in the order in which the rules come up. A rule may have two severities. */
export function groupByRule(findings: readonly Finding[]): Group[] {
  return severities.flatMap((severity) => {
    const ofSeverity = findings.filter((each) => each.severity === severity);
    return [...groupBy(ofSeverity, ({ rule }) => rule)].flatMap(([rule, [first, ...others]]) =>
      first ? [{ rule, severity, findings: [first, ...others] as const }] : [],
    );
  });
}

/** What the rule of a group is about. */
export function aboutOf({ rule }: Pick<Group, 'rule'>, { rules }: Locale): string {
  return (rules as Readonly<Record<string, { readonly about: string }>>)[rule]?.about ?? '';
}
