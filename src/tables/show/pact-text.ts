import { capital } from '../../locales/letter-case.ts';
import { type Data, type Speaker, wordOf } from '../../locales/values/speaker.ts';
import { speakerFor } from '../../locales/values/value-text.ts';
import { pactFields } from '../../model/field-word.ts';
import type { Finding } from '../../model/finding.ts';
import { headOf } from '../../model/pact.ts';
import type { ListedItem } from '../../status/list.ts';
import { type Row, rowLines } from '../row.ts';
import { findingLines } from './around-lines.ts';
import { valueRows } from './fact-rows.ts';
import { listedRow, type ShowSettings } from './item-text.ts';
import { headLines, section } from './section.ts';

/** The pact itself: all that its document says besides its items. */
export function pactText(
  { locale, pact, placeOf, width }: ShowSettings,
  findings: readonly Finding[],
): string {
  const head = headOf(pact);
  if (!head) return '';
  const speaker = speakerFor(pact, locale, head);
  const data = pact.head as unknown as Data;
  const id = { left: capital(locale.kinds.pact), name: pact.head.id, right: [] };
  const rows = pactFields.flatMap((field) => fieldRows(speaker, field, data[field]));
  const lines = [
    ...headLines(pact.head.name, placeOf(head), width),
    ...rowLines([id, ...rows], width),
    ...findingLines(
      speaker,
      findings.filter(({ item }) => item === undefined),
      width,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Lists of items are shown item by item. */
function fieldRows(speaker: Speaker, field: string, value: unknown): Row[] {
  if (value === undefined) return [];
  const word = capital(wordOf(speaker, [field]));
  if (field !== 'strategy') return valueRows(speaker, word, [field], value);
  const texts = Object.entries(value as Data).filter(([, each]) => !Array.isArray(each));
  return texts.flatMap(([part, text]) =>
    valueRows(
      speaker,
      part === 'text' ? word : capital(wordOf(speaker, [part])),
      [field, part],
      text,
    ),
  );
}

/** The documents that share the name of a series. */
export function seriesText(
  name: string,
  items: readonly ListedItem[],
  { locale, placeOf, width }: ShowSettings,
): string {
  const rows = items.map((each) => {
    const { file, line } = placeOf(each.item);
    return { ...listedRow(locale, each), below: `${file}:${line}` };
  });
  const lines = [name, ...section(locale.show.documents, rows, width)];
  return `${lines.join('\n')}\n`;
}
