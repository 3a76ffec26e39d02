import { sentenceOf } from '../locales/index.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { placeText } from './place-text.ts';
import { relatedText } from './related-text.ts';
import type { Reporter, ReportInput } from './reporter.ts';
import { countBySeverity, summaryOf } from './summary.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** So many of a kind GitHub shows beside the files, of each step of a job. */
const mostShown = 10;

/** Workflow commands of GitHub Actions: each finding in the log, and beside the line it is about. */
export const github: Reporter = (input) => {
  const { findings, isIncomplete, locale } = input;
  const lines = [
    ...hint(input),
    ...findings.map((finding) => command(finding, input)),
    summaryOf(input),
    ...(isIncomplete ? [locale.validate.rulesWait] : []),
  ];
  return `${lines.join('\n')}\n`;
};

/** It stands first because it is a notice, too, and must not be the eleventh. */
function hint({ findings, locale }: ReportInput): string[] {
  const { error, warning, info } = countBySeverity(findings);
  const shown = (notices: number) =>
    Math.min(error, mostShown) + Math.min(warning, mostShown) + Math.min(info, notices);
  if (shown(mostShown) === findings.length) return [];
  const text = locale.validate.annotated(shown(mostShown - 1), findings.length);
  return [`::notice title=paktum::${escapeData(text)}`];
}

function command(finding: Finding, { inRepository, locale }: ReportInput): string {
  const { place, related, rule, severity } = finding;
  const { message, help } = sentenceOf(locale, finding);
  const at = placeText({ ...place, file: inRepository(place.file) });
  const text = [
    message,
    ...related.map((each) => {
      const there = placeText({ ...each.place, file: inRepository(each.place.file) });
      return `${there} ${relatedText(each.data, locale)}`;
    }),
    ...(help === undefined ? [] : [help]),
    // The log shows neither the place nor the title.
    `${at} ${rule}`,
  ].join('\n');
  const properties = {
    file: inRepository(place.file),
    line: place.line,
    col: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    title: rule,
  };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${commands[severity]} ${written.join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
