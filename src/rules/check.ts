import { byPlace, type Finding, type Place } from '../model/finding.ts';
import type { Anchor, Path } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';
import { rules } from './index.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** Where an item, or a field of it, stands. */
export type Locate = (anchor: Anchor, field?: Path) => Place;

/** What the rules find in a pact, in the order of files and lines. The same on every day. */
export function checkRules(pact: Pact, locate: Locate): readonly Finding[] {
  const findings: Finding[] = [];
  for (const each of rules as readonly Rule[])
    for (const found of each.check(pact, each.options ?? {}))
      findings.push(toFinding(each, found, locate));
  return findings.sort(byPlace);
}

function toFinding(rule: Rule, found: RuleFinding<unknown>, locate: Locate): Finding {
  const { at, data, field, related = [], severity = rule.severity } = found;
  return {
    rule: rule.id,
    severity,
    data,
    place: locate(at, field),
    related: related.map((each) => ({ place: locate(each.at, each.field), data: each.data })),
    ...('id' in at && at.id !== '' && { item: at.id }),
  };
}
