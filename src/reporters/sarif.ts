import { sentenceOf } from '../locales/index.ts';
import type { Finding, Place, Severity } from '../model/finding.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { aboutOf } from './group.ts';
import { relatedText } from './related-text.ts';
import type { Reporter, ReportInput } from './reporter.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** SARIF 2.1.0 (OASIS), with the rules that have findings. */
export const sarif: Reporter = (input) => {
  const { findings, isIncomplete, locale, texts, version } = input;
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const fingerprints = fingerprintsOf(findings, texts);
  const notification = { level: 'note', message: { text: locale.validate.rulesWait } };
  const run = {
    tool: {
      driver: {
        name: 'paktum',
        version,
        semanticVersion: version,
        language: locale.code,
        rules: rules.map((rule) => descriptor(rule, input)),
      },
    },
    ...(isIncomplete && {
      invocations: [{ executionSuccessful: true, toolExecutionNotifications: [notification] }],
    }),
    language: locale.code,
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding, index) => ({
      ruleId: finding.rule,
      ruleIndex: rules.indexOf(finding.rule),
      level: levels[finding.severity],
      message: { text: messageOf(finding, input) },
      locations: [locationOf(finding.place, input)],
      relatedLocations: finding.related.map((each, at) => ({
        id: at + 1,
        ...locationOf(each.place, input),
        message: { text: relatedText(each.data, locale) },
      })),
      partialFingerprints: { 'paktum/v1': fingerprints[index] },
    })),
  };
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

function descriptor(rule: string, { locale, usualSeverity }: ReportInput) {
  const about = { text: aboutOf({ rule }, locale) };
  return {
    id: rule,
    shortDescription: about,
    fullDescription: about,
    help: { text: locale.validate.more(rule) },
    ...(usualSeverity && { defaultConfiguration: { level: levels[usualSeverity(rule)] } }),
  };
}

/** The sentence, what to do, and a link to each of the other places. */
function messageOf(finding: Finding, { locale }: ReportInput): string {
  const { message, help } = sentenceOf(locale, finding);
  const links = finding.related.map(({ data }, at) => {
    const text = relatedText(data, locale).replace(/[\\[\]]/g, '\\$&');
    return `[${text}](${at + 1})`;
  });
  return [message, help, ...links].filter(Boolean).join('\n');
}

function locationOf(
  { column, endColumn, endLine, file, line }: Place,
  { inRepository }: ReportInput,
) {
  const uri = inRepository(file).split('/').map(encodeURIComponent).join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}
