import type { Severity } from '../../model/finding.ts';
import type { Pact } from '../../model/pact.ts';
import type { Rule, RuleOptions } from '../rule.ts';

/** What the pact says of a rule under `checks`: a severity, or an object with its options. */
export function settingOf(pact: Pact, { id }: Rule): string | RuleOptions | undefined {
  return pact.head.checks?.[id] as string | RuleOptions | undefined;
}

export function isOff(pact: Pact, rule: Rule): boolean {
  return wordOf(pact, rule) === 'off';
}

/** The severity that the pact gives all findings of a rule. */
export function severityOf(pact: Pact, rule: Rule): Severity | undefined {
  const word = wordOf(pact, rule);
  return severities.find((each) => each === word);
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The options of a rule: what the pact sets, else the defaults. */
export function optionsOf(pact: Pact, rule: Rule): RuleOptions {
  const setting = settingOf(pact, rule);
  const own = typeof setting === 'object' ? setting : {};
  return Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, usual]) => {
      const set = own[name];
      // What is of another kind is told by checks/unknown.
      return [name, set !== undefined && typeof set === typeof usual ? set : usual];
    }),
  );
}

function wordOf(pact: Pact, rule: Rule): unknown {
  const setting = settingOf(pact, rule);
  return typeof setting === 'object' && setting !== null ? setting['severity'] : setting;
}
