import { sentenceOf } from '../locales/index.ts';
import type { Finding } from '../model/finding.ts';
import { codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { aboutOf, type Group, groupByRule } from './group.ts';
import { placeText } from './place-text.ts';
import { relatedText } from './related-text.ts';
import type { Reporter, ReportInput } from './reporter.ts';
import { summaryOf } from './summary.ts';

/** What a comment on GitHub may have. */
const mostLetters = 65_536;
/** Longer lists are folded. */
const mostOpen = 5;

/** A comment for a pull request, in GitHub Flavored Markdown. */
export const markdown: Reporter = (input) => {
  const { findings, isIncomplete, locale } = input;
  const words = locale.validate;
  const summary = escapeMarkdown(summaryOf(input));
  if (findings.length === 0) return `${summary}\n`;
  const head = `## ${summary.replace(/\.$/, '')}\n`;
  const wait = isIncomplete ? `\n${words.rulesWait}\n` : '';
  const cut = (left: number) => `\n${words.andMore(left)}. ${words.all}\n`;
  const room = mostLetters - head.length - wait.length - cut(findings.length).length;
  const { left, text } = fill(groupByRule(findings), room, input);
  return `${head}${text}${left > 0 ? cut(left) : ''}${wait}`;
};

/** Whole findings, as many as there is room for. */
function fill(groups: readonly Group[], room: number, input: ReportInput) {
  let left = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  let text = '';
  for (const group of groups) {
    const [start, end] = frameOf(group, input);
    let entries = '';
    for (const finding of group.findings) {
      const entry = entryOf(finding, input);
      if (text.length + start.length + entries.length + entry.length + end.length > room) break;
      entries += entry;
      left -= 1;
    }
    if (entries !== '') text += `${start}${entries}${end}`;
  }
  return { left, text };
}

function frameOf(group: Group, { locale }: ReportInput): [start: string, end: string] {
  const { findings, rule, severity } = group;
  const about = escapeMarkdown(locale.validate.ofRule(findings.length, aboutOf(group, locale)));
  const heading = `\n### ${locale.severity[severity]}: ${codeSpan(rule)}\n\n`;
  return findings.length > mostOpen
    ? [`${heading}<details><summary>${about}</summary>\n\n`, '\n</details>\n']
    : [`${heading}${about}\n\n`, ''];
}

/** Nothing of the plan stands at the beginning of a line, where it could be more than text. */
function entryOf(finding: Finding, { inRepository, locale }: ReportInput): string {
  const { message, help } = sentenceOf(locale, finding);
  const at = ({ place }: Pick<Finding, 'place'>) =>
    codeSpan(placeText({ ...place, file: inRepository(place.file) }));
  const said = [message, help].filter((part) => part !== undefined).map(escapeMarkdown);
  return [
    `- ${at(finding)} ${said.join('<br>')}\n`,
    ...finding.related.map(
      (each) => `  - ${at(each)} ${escapeMarkdown(relatedText(each.data, locale))}\n`,
    ),
  ].join('');
}
