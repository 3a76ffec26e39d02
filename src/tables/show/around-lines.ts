import { recordText } from '../../locales/phrases.ts';
import type { Speaker } from '../../locales/values/speaker.ts';
import type { Item } from '../../model/item.ts';
import { shownWhen, titleById } from '../../model/pact.ts';
import type { ItemView } from '../../status/item-view/item-view.ts';
import type { PlaceOf } from '../../status/item-view/item-view-json.ts';
import { fieldAt, type Naming } from '../../status/item-view/naming.ts';
import type { Preparation } from '../../status/item-view/preparation.ts';
import type { Neighbour, Sitting } from '../../status/item-view/sitting.ts';
import { planText } from '../../status/plan-text.ts';
import type { Row } from '../row.ts';
import { bullets, section } from './section.ts';

/** What it prepares or who prepares it, and whether that comes in time. */
export function orderLines(
  { locale }: Speaker,
  heading: string,
  preparations: readonly Preparation[],
  width: number,
): string[] {
  const rows = preparations.map(({ before, item }) => ({
    left: item.id,
    name: item.title,
    right: [planText(item.when), locale.report.before[before]],
  }));
  return section(heading, rows, width);
}

export function neighbourLines(
  { locale }: Speaker,
  { body, neighbours }: Sitting,
  width: number,
): string[] {
  const rows = neighbours.map((neighbour) => ({
    left: neighbour.item.id,
    name: neighbour.item.title,
    right: [planText(neighbour.item.when), distance(neighbour, locale.show)],
  }));
  return section(locale.show.neighbours(body.title), rows, width);
}

function distance({ days, side }: Neighbour, words: Speaker['locale']['show']): string {
  if (!days) return '';
  if (days.least < 0) return words.apart(Math.max(-days.least, days.most));
  return (side === 'before' ? words.earlier : words.later)(days.least, days.most);
}

/** How many sittings a body has, with the first and the last. */
export function meetingRows({ locale, pact }: Speaker, meetings: readonly Item[]): Row[] {
  const [first] = meetings;
  const last = meetings.at(-1);
  if (!first || !last) return [];
  const name = (item: Item) => [item.title, dateText(item)].filter(Boolean).join(', ');
  // The date as written: days would say more than the plan does.
  const dateText = (item: Item) =>
    recordText(item, locale) ||
    (item.when ? locale.dates.when(shownWhen(pact, item.when), (id) => titleById(pact, id)) : '');
  const text = locale.show.firstAndLast(meetings.length, name(first), name(last));
  return [{ left: locale.fields.meetings, name: text, right: [] }];
}

/** Every place that names the item: who, in which field, and where that is written. */
export function referringLines(
  { locale, pact }: Speaker,
  naming: readonly Naming[],
  placeOf: PlaceOf,
  width: number,
): string[] {
  const lines = naming.map(({ anchor, reference }) => {
    const { file, line } = placeOf(anchor, reference.path);
    const title = 'title' in anchor ? anchor.title : pact.head.name;
    return `${title} (${fieldAt(reference.path)}), ${file}:${line}`;
  });
  return bullets(locale.show.referredBy, lines, width);
}

export function lackLines({ locale }: Speaker, { lacks }: ItemView, width: number): string[] {
  const words = lacks.map(({ code, kinds }) =>
    [locale.show.lackOf[code], kinds?.map(locale.report.record.proof).join(', ')]
      .filter(Boolean)
      .join(': '),
  );
  if (words.length === 0) return [];
  return section(locale.show.lacks, [{ left: '', name: words.join(' · '), right: [] }], width);
}

export function findingLines(
  { locale }: Speaker,
  findings: ItemView['findings'],
  width: number,
): string[] {
  const lines = findings.map(
    ({ place, rule, severity }) =>
      `${locale.severity[severity]}  ${rule}  ${place.file}:${place.line}`,
  );
  return bullets(locale.show.findings, lines, width);
}

/** The bodies of a meeting, and its place among their sittings. */
export function bodyText({ locale }: Speaker, sittings: readonly Sitting[], name: string): string {
  const counted = sittings.filter(({ number }) => number !== undefined);
  const text = ({ count, number }: Sitting) => locale.show.sitting(number ?? 0, count);
  if (counted.length === 0) return name;
  if (counted.length === 1 && counted[0]) return `${name}, ${text(counted[0])}`;
  return counted.map((each) => `${each.body.title}, ${text(each)}`).join('; ');
}
