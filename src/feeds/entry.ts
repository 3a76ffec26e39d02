import type { Locale } from '../locales/locale.ts';
import { inviteeNames, pointLines, targetLines } from '../locales/phrases.ts';
import type { Item } from '../model/item.ts';
import { actualSpan, itemsOf, type Pact } from '../model/pact.ts';
import { cancelledOn } from '../model/record.ts';
import { type Day, daysBetween } from '../model/when/day.ts';

/** Why an item is in no calendar. */
export type LeftOut = 'no-date' | 'too-coarse' | 'internal';

/** One entry of a calendar, before it is written in the words of RFC 5545. */
export interface Entry {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly location?: string;
  readonly url?: string;
  readonly firstDay: Day;
  /** The last day itself. */
  readonly lastDay: Day;
  readonly startTime?: string;
  readonly endTime?: string;
  /** The day is not fixed: the entry fills the span in which it lies. */
  readonly isTentative: boolean;
  readonly isCancelled: boolean;
  /** How often the date was moved. */
  readonly sequence: number;
}

export interface Entries {
  readonly entries: readonly Entry[];
  /** Items that are in no calendar, each with its reason. */
  readonly leftOut: readonly { readonly item: Item; readonly reason: LeftOut }[];
}

/** A month has at most 31 days; what is known more coarsely would fill a calendar with bars. */
const longestTentative = 31;

/** The entries of all meetings and events, in the order of the files. */
export function calendarEntries(pact: Pact, locale: Locale): Entries {
  const entries: Entry[] = [];
  const leftOut: { item: Item; reason: LeftOut }[] = [];
  const occasions = new Set<Item>([...itemsOf(pact, 'meeting'), ...itemsOf(pact, 'event')]);
  for (const item of pact.items.filter((each) => occasions.has(each))) {
    const entry = toEntry(pact, item as Item<'meeting' | 'event'>, locale);
    if (typeof entry === 'string') leftOut.push({ item, reason: entry });
    else entries.push(entry);
  }
  return { entries, leftOut };
}

function toEntry(pact: Pact, item: Item<'meeting' | 'event'>, locale: Locale): Entry | LeftOut {
  const { data } = item;
  if (data.visibility === 'internal') return 'internal';
  const { end, endTime, start, startTime } = actualSpan(pact, item);
  if (start.earliest === undefined || end.latest === undefined) return 'no-date';
  const isTentative = start.earliest !== start.latest || end.earliest !== end.latest;
  if (isTentative && daysBetween(start.earliest, end.latest) >= longestTentative)
    return 'too-coarse';
  const isCancelled = cancelledOn(item) !== undefined;
  const location = placeText(data.venue);
  return {
    uid: `${firstId(item)}@${pact.head.id}.paktum`,
    title: titleText(item, { isTentative, isCancelled }, locale),
    description: describe(pact, item, isTentative, locale),
    firstDay: start.earliest,
    lastDay: end.latest,
    isTentative,
    isCancelled,
    sequence: data.moved?.length ?? 0,
    ...(location && { location }),
    ...(data.url && { url: data.url }),
    ...(!isTentative && startTime && { startTime }),
    ...(!isTentative && endTime && { endTime }),
  };
}

/** A calendar must recognise an item that was given another id. */
function firstId({ data, id }: Item<'meeting' | 'event'>): string {
  return [data.formerly ?? id].flat()[0] ?? id;
}

function titleText(
  { title }: Item,
  { isCancelled, isTentative }: Pick<Entry, 'isCancelled' | 'isTentative'>,
  { feed }: Locale,
): string {
  if (isCancelled) return feed.cancelled(title);
  return isTentative ? feed.noDayYet(title) : title;
}

type Venue = Item<'meeting' | 'event'>['data']['venue'];

function placeText(venue: Venue): string {
  if (venue === undefined || typeof venue === 'string') return venue ?? '';
  const { address, name, online, room } = venue;
  return [name, room, address, online].filter(Boolean).join(', ');
}

function describe(
  pact: Pact,
  item: Item<'meeting' | 'event'>,
  isTentative: boolean,
  locale: Locale,
): string {
  const words = locale.feed;
  const { aim, targets, url } = item.data;
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[heading, ...lines.map((line) => `• ${line}`)].join('\n')];
  return [
    ...(isTentative && item.when ? [words.dayOpen(locale.dates.when(item.when))] : []),
    ...(aim ? [aim] : []),
    ...section(words.agenda, pointLines(pact, item, 'agenda', locale)),
    ...section(words.expected, pointLines(pact, item, 'results', locale)),
    ...section(words.targets, targetLines(targets, locale)),
    ...invitedLine(pact, item, words.invited),
    ...(url ? [`${words.link}: ${url}`] : []),
  ].join('\n\n');
}

function invitedLine(pact: Pact, item: Item, word: string): string[] {
  const names = inviteeNames(pact, item);
  return names.length === 0 ? [] : [`${word}: ${names.join(', ')}`];
}
