import { sentenceOf } from '../locales/index.ts';
import type { Finding, Place } from '../model/finding.ts';
import { padEnd, padStart, printable, textWidth, wrap } from '../tables/text.ts';
import { placeText } from './place-text.ts';
import type { ReportInput } from './reporter.ts';
import { lineOf } from './source.ts';

/** A finding in full; in a group whose heading names its rule, without that. */
export function findingLines(finding: Finding, input: ReportInput, isInGroup = false): string[] {
  const { locale, texts, width } = input;
  const { place, related, rule, severity } = finding;
  const { message, help } = sentenceOf(locale, finding);
  const paint = paintOf(finding, input);
  const named = `  ${paint(locale.severity[severity])}  ${input.colour.dim(rule)}`;
  const indented = (text: string) => wrap(text, width - 2).map((line) => `  ${line}`);
  return [
    `${placeText(place)}${isInGroup ? '' : named}`,
    ...indented(message),
    ...(related.length === 0 ? frame(place, texts, width, paint) : places(finding, input)),
    ...(help === undefined ? [] : indented(help)),
  ];
}

/** The colour of a severity. */
export function paintOf(
  { severity }: Pick<Finding, 'severity'>,
  { colour }: Pick<ReportInput, 'colour'>,
): (text: string) => string {
  return { error: colour.red, warning: colour.yellow, info: colour.cyan }[severity];
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
