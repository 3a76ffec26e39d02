import { nameOf } from '../../locales/standing-phrases.ts';
import type { Standing } from '../../status/standing.ts';
import type { DocumentInput } from '../input.ts';
import { type StatusGroup, statusGroup } from './groups.ts';

/** What is declared and not proved, not reached, or cannot be so. */
export function proofGroups(standing: Standing, { locale, pact }: DocumentInput): StatusGroup[] {
  const { contradictions, endedAllowances, proofs, shortfalls, view } = standing;
  const { check } = locale;
  const words = locale.reports.status;
  const columns = [locale.fields.title, ''];
  return [
    ...statusGroup(
      check.proof,
      columns,
      proofs.map(({ item, kinds, minutesDue }) => [
        nameOf(item),
        check.missing(kinds, minutesDue, (minutesDue ?? view.day) < view.day),
      ]),
    ),
    ...statusGroup(
      check.shortfall,
      columns,
      shortfalls.map(({ item, ...figures }) => [nameOf(item), check.reached(figures)]),
    ),
    ...statusGroup(
      check.contradiction,
      columns,
      contradictions.map(({ item, ...what }) => [nameOf(item), check.contradicts(what)]),
    ),
    ...statusGroup(
      check.endedAllowance,
      [words.acceptedUntil, locale.fields.title, words.finding, locale.fields.reason],
      endedAllowances.map(({ allowance, at }) => [
        allowance.until === undefined ? '' : locale.dates.day(allowance.until),
        'id' in at ? nameOf(at) : pact.head.name,
        locale.rules[allowance.rule as keyof typeof locale.rules]?.about ?? allowance.rule,
        allowance.reason ?? '',
      ]),
    ),
  ];
}
