import { allowancesOf } from '../model/allowance.ts';
import { byPlace, type Finding, type Place } from '../model/finding.ts';
import type { Anchor, Path } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';
import { covers } from './allow/covers.ts';
import { isOff, optionsOf, severityOf } from './checks/setting.ts';
import { rules } from './index.ts';
import type { Found, Rule } from './rule.ts';

/** Where an item, or a field of it, stands. */
export type Locate = (anchor: Anchor, field?: Path, isKey?: boolean) => Place;

/**
 * What the rules find in a pact, in the order of files and lines: the same on every day. Rules
 * that the pact switches off are not asked, and what it allows is not told.
 */
export function checkRules(pact: Pact, locate: Locate): readonly Finding[] {
  const known: readonly Rule[] = rules;
  const found: Found[] = [];
  const asked = known.filter((each) => !isOff(pact, each));
  for (const rule of [...asked.filter(isFirst), ...asked.filter((each) => !isFirst(each))])
    for (const finding of rule.check(pact, optionsOf(pact, rule), { rules: known, found }))
      found.push({ rule, finding });
  const allowances = allowancesOf(pact);
  return found
    .filter((each) => !allowances.some((allowance) => covers(pact, allowance, each)))
    .map((each) => toFinding(pact, each, locate))
    .sort(byPlace);
}

function isFirst({ isAboutFindings = false }: Rule): boolean {
  return !isAboutFindings;
}

function toFinding(pact: Pact, { finding, rule }: Found, locate: Locate): Finding {
  const { at, data, field, related = [], severity = rule.severity } = finding;
  return {
    rule: rule.id,
    severity: severityOf(pact, rule) ?? severity,
    data,
    place: locate(at, field, finding.isKey),
    related: related.map((each) => ({ place: locate(each.at, each.field), data: each.data })),
    ...('id' in at && at.id !== '' && { item: at.id }),
  };
}
