import { capital } from '../../locales/letter-case.ts';
import { type Data, type Speaker, wordOf } from '../../locales/values/speaker.ts';
import { speakerFor } from '../../locales/values/value-text.ts';
import type { Item } from '../../model/item.ts';
import type { ItemView } from '../../status/item-view/item-view.ts';
import type { PlaceOf } from '../../status/item-view/item-view-json.ts';
import type { Row } from '../row.ts';
import { factRows, valueRows } from './fact-rows.ts';
import { section } from './section.ts';

/** What took place, in full: each day with who was there, what came of it and where it is kept. */
export function recordLines(
  speaker: Speaker,
  { item, listed }: ItemView,
  placeOf: PlaceOf,
  width: number,
): string[] {
  if (item.kind !== 'meeting' && item.kind !== 'event') return [];
  const { show } = speaker.locale;
  const { held } = item.data as { readonly held?: unknown };
  const records = held === undefined ? [] : Array.isArray(held) ? held : [held];
  // Before its day nobody expects a record.
  if (records.length === 0 && listed.state !== 'record-missing') return [];
  if (records.length === 0)
    return section(show.record, [{ left: '', name: show.none, right: [] }], width);
  const { file, line } = placeOf(item, ['held']);
  const rows = records.flatMap((record, index) =>
    recordRows(speaker, Array.isArray(held) ? ['held', index] : ['held'], record),
  );
  return section(`${show.record}, ${file}:${line}`, rows, width);
}

function recordRows(speaker: Speaker, path: (string | number)[], record: unknown): Row[] {
  const held = capital(wordOf(speaker, ['held']));
  if (typeof record !== 'object' || record === null) return valueRows(speaker, held, path, record);
  // Decisions have a section of their own.
  const { date, decisions, ...rest } = record as Data;
  return [
    ...valueRows(speaker, held, [...path, 'date'], date ?? speaker.locale.show.yesNo(true)),
    ...Object.entries(rest).flatMap(([field, value]) =>
      valueRows(speaker, capital(wordOf(speaker, [field])), [...path, field], value),
    ),
  ];
}

/** Decisions, measures and outputs, each with its place and all that is said of it. */
export function innerLines(
  speaker: Speaker,
  items: readonly { readonly item: Item; readonly head: Row }[],
  placeOf: PlaceOf,
): Row[] {
  return items.flatMap(({ head, item }) => {
    const { file, line } = placeOf(item);
    const number = capital(wordOf(speaker, ['number']));
    const facts = factRows(speakerFor(speaker.pact, speaker.locale, item), item)
      .filter(({ left }) => left !== number)
      .map(({ left, name }) => (left === '' ? name : `${left}: ${name}`));
    return [
      { ...head, ...(facts.length > 0 && { below: facts.join('; ') }) },
      { left: '', name: '', right: [`${file}:${line}`] },
    ];
  });
}
