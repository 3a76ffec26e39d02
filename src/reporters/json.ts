import { sentenceOf } from '../locales/index.ts';
import { relatedText } from './related-text.ts';
import type { Reporter } from './reporter.ts';
import { countBySeverity } from './summary.ts';

/** The findings as data: `{ findings, counts }`. */
export const json: Reporter = ({ findings, locale }) =>
  `${JSON.stringify(
    {
      findings: findings.map((finding) => {
        const { message, help } = sentenceOf(locale, finding);
        const { item, place, related, rule, severity } = finding;
        return {
          rule,
          severity,
          message,
          ...place,
          item: item ?? null,
          related: related.map((each) => ({
            ...each.place,
            message: relatedText(each.data, locale),
          })),
          help: help ?? null,
        };
      }),
      counts: countBySeverity(findings),
    },
    undefined,
    2,
  )}\n`;
