import { wrap } from '../tables/text.ts';
import { findingLines } from './finding-lines.ts';
import { groupByRule } from './group.ts';
import { groupedBlocks } from './grouped.ts';
import type { Reporter } from './reporter.ts';
import { summaryOf } from './summary.ts';

/** How many findings are shown in full, one after the other; more are grouped by rule. */
const mostInFull = 10;

/** Findings for a person at a terminal: place, sentence, source line, and what to do. */
export const pretty: Reporter = (input) => {
  const { colour, findings, isFull, isIncomplete, locale, width } = input;
  if (findings.length === 0) return `${summaryOf(input)}\n`;
  const words = locale.validate;
  const isGrouped = !isFull && findings.length > mostInFull;
  const groups = isGrouped ? groupByRule(findings) : [];
  const blocks = isGrouped
    ? groupedBlocks(groups, input)
    : findings.map((finding) => findingLines(finding, input));
  const last = findings.findLast(({ severity }) => severity !== 'info') ?? findings.at(-1);
  const summary = [
    summaryOf(input),
    ...(isIncomplete ? [words.rulesWait] : []),
    ...(isGrouped ? [words.all] : []),
    ...(last ? [words.more(last.rule)] : []),
  ];
  return [
    ...blocks.map((lines) => `${lines.join('\n')}\n`),
    ...summary.flatMap((line) => wrap(line, width)).map((line) => colour.dim(line)),
    '',
  ].join('\n');
};
