import { sentenceOf } from '../locales/index.ts';
import type { Finding } from '../model/finding.ts';
import { padEnd, textWidth, wrap } from '../tables/text.ts';
import { findingLines, paintOf } from './finding-lines.ts';
import { aboutOf, type Group } from './group.ts';
import { placeText } from './place-text.ts';
import type { ReportInput } from './reporter.ts';

/** As much as a person reads in a minute. */
const mostGroups = 12;
const mostOthers = 5;

/** The first finding of each rule in full, some of the others in a line each, the rest counted. */
export function groupedBlocks(groups: readonly Group[], input: ReportInput): string[][] {
  const rest = groups.slice(mostGroups).map(({ findings, rule }) => `${rule} (${findings.length})`);
  return [
    ...groups.slice(0, mostGroups).map((group) => groupLines(group, input)),
    ...(rest.length > 0 ? [wrap(input.locale.validate.otherRules(rest), input.width)] : []),
  ];
}

function groupLines(group: Group, input: ReportInput): string[] {
  const [first, ...others] = group.findings;
  if (others.length === 0) return findingLines(first, input);
  const left = others.length - mostOthers;
  return [
    ...heading(group, input),
    ...findingLines(first, input, true),
    ...others.slice(0, mostOthers).flatMap((finding) => shortLines(finding, input)),
    ...(left > 0 ? [`  ${input.locale.validate.andMore(left)}`] : []),
  ];
}

function heading(group: Group, { colour, locale, width }: ReportInput): string[] {
  const severity = locale.severity[group.severity];
  const text = locale.validate.ofRule(group.findings.length, aboutOf(group, locale));
  const at = textWidth(`${severity}  ${group.rule}  `);
  const [first = '', ...more] = wrap(text, Math.max(20, width - at));
  return [
    `${paintOf(group, { colour })(severity)}  ${colour.dim(group.rule)}  ${first}`,
    ...more.map((line) => `${' '.repeat(at)}${line}`),
  ];
}

/** The place, and what is the matter there. */
function shortLines(finding: Finding, { locale, width }: ReportInput): string[] {
  const place = placeText(finding.place);
  const { message } = sentenceOf(locale, finding);
  const at = textWidth(place) + 2;
  if (at > width / 2) return [place, ...wrap(message, width - 2).map((line) => `  ${line}`)];
  return wrap(message, width - at).map(
    (line, index) => `${padEnd(index === 0 ? place : '', at)}${line}`,
  );
}
