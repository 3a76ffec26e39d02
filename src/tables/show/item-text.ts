import { capital } from '../../locales/letter-case.ts';
import type { Locale } from '../../locales/locale.ts';
import { stateName } from '../../locales/phrases.ts';
import type { Data, Speaker } from '../../locales/values/speaker.ts';
import { wordOf } from '../../locales/values/speaker.ts';
import { speakerFor } from '../../locales/values/value-text.ts';
import type { Item } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import type { Contents, ItemView } from '../../status/item-view/item-view.ts';
import type { PlaceOf } from '../../status/item-view/item-view-json.ts';
import type { ListedItem } from '../../status/list.ts';
import { planText } from '../../status/plan-text.ts';
import { oneRhythm } from '../rhythm-lines.ts';
import { type Row, rowLines } from '../row.ts';
import { agendaLines } from './agenda-lines.ts';
import {
  bodyText,
  findingLines,
  lackLines,
  meetingRows,
  neighbourLines,
  orderLines,
  referringLines,
} from './around-lines.ts';
import { factRows, stageRows, stateRows, valueRows } from './fact-rows.ts';
import { figureLines } from './figure-lines.ts';
import { memberRows } from './member-rows.ts';
import { innerLines, recordLines } from './record-lines.ts';
import { headLines, section } from './section.ts';

/** With what words, in which width, and where things are written. */
export interface ShowSettings {
  readonly pact: Pact;
  readonly locale: Locale;
  readonly width: number;
  readonly placeOf: PlaceOf;
}

/** One item with all that the plan says of it, and all that refers to it. */
export function itemText(view: ItemView, { locale, pact, placeOf, width }: ShowSettings): string {
  const { item } = view;
  const { report, show } = locale;
  const speaker = speakerFor(pact, locale, item);
  const lines = [
    ...headLines(item.title, placeOf(item), width),
    ...rowLines(headRows(speaker, view), width),
    ...rhythmSection(view, speaker, width),
    ...section(locale.fields.members, memberRows(speaker, item), width),
    ...figureLines(speaker, item, width),
    ...agendaLines(speaker, item, width),
    ...recordLines(speaker, view, placeOf, width),
    ...reviewLines(speaker, item, placeOf, width),
    ...view.contents.flatMap((each) =>
      section(headingOf(each, locale), contentRows(speaker, each, placeOf), width),
    ),
    ...orderLines(speaker, show.prepares, view.prepares, width),
    ...orderLines(speaker, report.preparedBy, view.preparedBy, width),
    ...view.sittings.flatMap((sitting) => neighbourLines(speaker, sitting, width)),
    ...referringLines(speaker, view.referredBy, placeOf, width),
    ...lackLines(speaker, view, width),
    ...findingLines(speaker, view.findings, width),
  ];
  return `${lines.join('\n')}\n`;
}

/** How what has to happen again and again stands on the day. */
function rhythmSection(
  { day, rhythms }: ItemView,
  { locale, pact }: Speaker,
  width: number,
): string[] {
  const lines = rhythms.flatMap((each) => oneRhythm(each, { day, locale, pact, width }));
  return lines.length === 0 ? [] : ['', locale.report.asOf(locale.dates.day(day)), ...lines];
}

function headRows(speaker: Speaker, view: ItemView): Row[] {
  const { item, meetings, sittings } = view;
  const { locale } = speaker;
  const body = capital(wordOf(speaker, ['body']));
  const rows = factRows(speaker, item).map((row) =>
    row.left === body && item.kind === 'meeting'
      ? { ...row, name: bodyText(speaker, sittings, row.name) }
      : row,
  );
  return [
    { left: capital(locale.kinds[item.kind]), name: item.id, right: [] },
    ...(item.parent
      ? [{ left: capital(locale.kinds[item.parent.kind]), name: item.parent.title, right: [] }]
      : []),
    ...stateRows(speaker, view),
    ...stageRows(speaker, view),
    ...rows,
    ...meetingRows(speaker, meetings),
  ];
}

/** What a review says of things, and what was asked; each with its place. */
function reviewLines(speaker: Speaker, item: Item, placeOf: PlaceOf, width: number): string[] {
  if (item.kind !== 'review') return [];
  const data = item.data as unknown as Data;
  return ['explanations', 'questions'].flatMap((field) => {
    const rows = valueRows(speaker, '', [field], data[field]).map((row, index) => {
      const { file, line } = placeOf(item, [field, index]);
      return { ...row, right: [`${file}:${line}`] };
    });
    return section(capital(wordOf(speaker, [field])), rows, width);
  });
}

function headingOf({ of }: Contents, { fields, kinds, report, show }: Locale): string {
  if (of === 'subsections') return show.subsections;
  if (of === 'measures') return capital(kinds.measure);
  return of === 'duties' ? report.duties : fields[of];
}

/** What lies inside the item is told in full; what only belongs to it, in a line. */
function contentRows(speaker: Speaker, { items, of }: Contents, placeOf: PlaceOf): Row[] {
  const isInside = of === 'outputs' || of === 'decisions' || of === 'measures';
  if (!isInside) return items.map((each) => listedRow(speaker.locale, each));
  const rows = items.map((each) => ({ item: each.item, head: listedRow(speaker.locale, each) }));
  return innerLines(speaker, rows, placeOf);
}

export function listedRow(locale: Locale, { item, shown, span, state }: ListedItem): Row {
  const { number } = item.data as { readonly number?: string | number };
  const isSaid = number === undefined || item.title.startsWith(String(number));
  return {
    left: planText(shown, span),
    name: isSaid ? item.title : `${number} ${item.title}`,
    right: [state ? stateName(locale, state) : '', item.id],
  };
}
