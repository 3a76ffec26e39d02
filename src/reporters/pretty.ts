import { sentenceOf } from '../locales/index.ts';
import type { Finding, Place } from '../model/finding.ts';
import { padEnd, padStart, printable, textWidth, wrap } from '../tables/text.ts';
import { countBySeverity } from './count.ts';
import type { Reporter, ReportInput } from './reporter.ts';

/** Findings for a person at a terminal: place, sentence, source line, and what to do. */
export const pretty: Reporter = (input) => {
  const { colour, findings, isIncomplete, locale, paths, read, width } = input;
  const words = locale.validate;
  if (findings.length === 0)
    return `${paths ? words.soundIn(paths) : words.sound(read.documents, read.items)}\n`;
  const files = new Set(findings.map(({ place }) => place.file)).size;
  const last = findings.findLast(({ severity }) => severity !== 'info') ?? findings.at(-1);
  const summary = [
    words.summary(countBySeverity(findings), files),
    ...(isIncomplete ? [words.rulesWait] : []),
    ...(last ? [words.more(last.rule)] : []),
  ];
  return [
    ...findings.map((finding) => `${show(finding, input).join('\n')}\n`),
    ...summary.flatMap((line) => wrap(line, width)).map((line) => colour.dim(line)),
    '',
  ].join('\n');
};

function show(finding: Finding, input: ReportInput): string[] {
  const { colour, locale, texts, width } = input;
  const { place, related, rule, severity } = finding;
  const { message, help } = sentenceOf(locale, finding);
  const paint = { error: colour.red, warning: colour.yellow, info: colour.cyan }[severity];
  const indented = (text: string) => wrap(text, width - 2).map((line) => `  ${line}`);
  return [
    `${placeText(place)}  ${paint(locale.severity[severity])}  ${colour.dim(rule)}`,
    ...indented(message),
    ...(related.length === 0 ? frame(place, texts, width, paint) : places(finding, input)),
    ...(help === undefined ? [] : indented(help)),
  ];
}

function placeText({ column, file, line }: Place): string {
  return `${file}:${line}:${column}`;
}

/** One line of a text, without splitting all of it for each finding. */
function lineOf(text: string, line: number): string {
  let start = 0;
  for (let left = line - 1; left > 0; left -= 1) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}

/** The source line, with the place marked below it. */
function frame(
  place: Place,
  texts: ReportInput['texts'],
  width: number,
  paint: (text: string) => string,
): string[] {
  const source = printable(lineOf(texts.get(place.file) ?? '', place.line));
  if (source.trim() === '') return [];
  const gutter = padStart(String(place.line), 5);
  const room = width - gutter.length - 3;
  const start = place.column - 1;
  const end = place.endLine === place.line ? place.endColumn - 1 : source.length;
  // A long line is cut on the left, so that the place itself is seen.
  const cut = start > room - 20 ? start - Math.floor(room / 3) : 0;
  const visible = source.slice(cut, cut + room).replaceAll('\t', ' ');
  const marks = Math.max(1, Math.min(end, cut + room) - start);
  return [
    `${gutter} | ${visible.trimEnd()}`,
    `${padStart('', 5)} | ${' '.repeat(start - cut)}${paint('^'.repeat(marks))}`,
  ];
}

/** A file beside the one that the finding stands in needs no folder. */
function near(file: string, place: Place): string {
  const folder = place.file.slice(0, place.file.lastIndexOf('/') + 1);
  return file.startsWith(folder) ? file.slice(folder.length) : file;
}

/** The other places, one a line, with the file where it is another one. */
function places({ place, related }: Finding, { locale, width }: ReportInput): string[] {
  const rows = related.map((each) => {
    const { column, file, line } = each.place;
    const at = file === place.file ? `${line}:${column}` : `${near(file, place)}:${line}:${column}`;
    const { text = '', title, when } = each.data;
    return { at, title, date: when ? locale.dates.when(when) : text };
  });
  const wide = (texts: readonly string[]) => Math.max(...texts.map((each) => textWidth(each)));
  const atWidth = wide(rows.map(({ at }) => at));
  const room = width - atWidth - wide(rows.map(({ date }) => date)) - 8;
  const titleWidth = Math.min(Math.max(20, room), wide(rows.map(({ title }) => title)));
  return rows.flatMap(({ at, title, date }) => {
    const [first = '', ...more] = wrap(title, titleWidth);
    return [
      `    ${padEnd(at, atWidth)}  ${padEnd(first, titleWidth)}  ${date}`.trimEnd(),
      ...more.map((line) => `    ${padEnd('', atWidth)}  ${line}`),
    ];
  });
}
