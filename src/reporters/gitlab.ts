import { sentenceOf } from '../locales/index.ts';
import type { Place, Severity } from '../model/finding.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { placeText } from './place-text.ts';
import { relatedText } from './related-text.ts';
import type { Reporter } from './reporter.ts';

/** A plan breaks no running system, so that nothing is critical or a blocker. */
const severities: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/** A Code Quality report of GitLab, which is a part of the format of Code Climate. */
export const gitlab: Reporter = ({ findings, inRepository, locale, texts }) => {
  const fingerprints = fingerprintsOf(findings, texts);
  const locationOf = ({ column, endColumn, endLine, file, line }: Place) => ({
    path: inRepository(file),
    lines: { begin: line, end: endLine },
    positions: { begin: { line, column }, end: { line: endLine, column: endColumn } },
  });
  const issues = findings.map((finding, index) => {
    const { place, related, rule, severity } = finding;
    const { message, help } = sentenceOf(locale, finding);
    const others = related.map((each) => {
      const there = placeText({ ...each.place, file: inRepository(each.place.file) });
      return `${there} ${relatedText(each.data, locale)}`;
    });
    return {
      type: 'issue',
      description: [message, help, others.length > 0 && `(${others.join('; ')})`]
        .filter(Boolean)
        .join(' '),
      check_name: rule,
      fingerprint: fingerprints[index],
      severity: severities[severity],
      location: locationOf(place),
      other_locations: related.map((each) => locationOf(each.place)),
    };
  });
  return `${JSON.stringify(issues, undefined, 2)}\n`;
};
