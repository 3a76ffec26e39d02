import type { SaidChange, SaidComparison, SaidGroup, SaidItem } from '../locales/changes/said.ts';
import { headingLines } from './heading.ts';
import { rowLines } from './row.ts';
import { padEnd, textWidth, wrap } from './text.ts';

export interface ChangesTableSettings {
  readonly width: number;
  /** Makes a heading stand out. */
  readonly strong: (text: string) => string;
}

/** A comparison for a terminal: what weakens the plan first, then the rest, then what follows. */
export function changesTable(said: SaidComparison, settings: ChangesTableSettings): string {
  const { strong, width } = settings;
  const { count, follows, groups, kept, none, sides } = said;
  if (none !== '') return `${wrap(none, width).join('\n')}\n`;
  const labels = groups.flatMap(({ items }) => items.flatMap(labelsOf));
  const labelWidth = Math.max(0, ...labels.map(textWidth));
  const followLines = follows.lines.map(({ label, tail, text }) => ({
    left: label,
    name: text,
    right: [tail],
  }));
  return [
    ...headingLines(sides, count, width, strong),
    '',
    ...groups.flatMap((group) => groupLines(group, labelWidth, settings)),
    ...(follows.lines.length > 0 ? [strong(follows.heading)] : []),
    ...rowLines(followLines, width),
    ...(follows.lines.length > 0 ? [''] : []),
    ...(kept === '' ? [] : wrap(kept, width)),
    '',
  ].join('\n');
}

function labelsOf({ changes }: SaidItem): readonly string[] {
  return changes.flatMap(({ because, label }) => [label, because?.label ?? '']);
}

function groupLines(
  { count, heading, items, meaning }: SaidGroup,
  labelWidth: number,
  { strong, width }: ChangesTableSettings,
): readonly string[] {
  return [
    ...headingLines(`${heading} (${count})`, meaning, width, strong),
    ...items.flatMap(({ changes, id, title }) => [
      ...(id === ''
        ? wrap(title, width - 2).map((line) => `  ${line}`)
        : rowLines([{ left: id, name: title, right: [] }], width)),
      ...changes.flatMap((change) => changeLines(change, labelWidth, width)),
    ]),
    '',
  ];
}

function changeLines(change: SaidChange, labelWidth: number, width: number): readonly string[] {
  const { because, label, remedy, tail, text } = change;
  const rows = [
    ...(text === '' && tail === ''
      ? []
      : [{ left: padEnd(label, labelWidth), name: text, right: [tail] }]),
    ...(because
      ? [{ left: padEnd(because.label, labelWidth), name: because.text, right: [because.tail] }]
      : []),
    ...(remedy ? [{ left: padEnd('', labelWidth), name: remedy, right: [] }] : []),
  ];
  return rowLines(rows, width - 2).map((line) => `  ${line}`);
}
