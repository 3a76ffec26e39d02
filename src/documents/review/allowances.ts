import { small } from '../../locales/letter-case.ts';
import type { Locale } from '../../locales/locale.ts';
import { joined, labelled, type Point, point } from '../plan/text.ts';
import { block, type ReviewInput, type Section, section } from './input.ts';
import { anchorName } from './phrases.ts';

/** Findings that people know and accept, with the reason, and until when. */
export function allowanceSection(input: ReviewInput): Section {
  const { locale, review } = input;
  const points = review.allowances.map(
    ({ allowance: { reason, rule, until }, at }): Point =>
      point(
        joined([
          labelled(anchorName(at, input), allowanceName(rule, locale)),
          labelled(small(locale.fields.reason), reason ?? locale.review.notRecorded),
          until !== undefined && labelled(small(locale.fields.until), locale.dates.day(until)),
        ]),
      ),
  );
  return section(locale.review.headings.allowances, [block({ points })], locale.review.none);
}

/** What a rule is about; one that is not known by its own name. */
export function allowanceName(rule: string, { rules }: Locale): string {
  return rules[rule as keyof typeof rules]?.about ?? rule;
}
