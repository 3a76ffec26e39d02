import type { Locale } from '../locales/locale.ts';
import { inviteeNames, pointLines, targetLines, venueText } from '../locales/phrases.ts';
import type { Item } from '../model/item.ts';
import { actualSpan, itemsOf, namedIn, type Pact } from '../model/pact.ts';
import { plannedDates } from '../model/planned-dates.ts';
import { cancelledOn, recordsOf } from '../model/record.ts';
import { type Day, daysBetween } from '../model/when/day.ts';
import { occurrencesOf } from '../model/when/occurrences.ts';
import type { Span } from '../model/when/span.ts';
import type { When } from '../model/when/when.ts';

/** Why an item is in no calendar. */
export type LeftOut = 'no-date' | 'too-coarse' | 'internal' | 'repeats';

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
    const occasion = item as Item<'meeting' | 'event'>;
    if (isInternal(pact, occasion)) {
      leftOut.push({ item, reason: 'internal' });
      continue;
    }
    const spans = occasionsOf(pact, occasion);
    if (repeats(item)) leftOut.push({ item, reason: 'repeats' });
    for (const [index, span] of spans.entries()) {
      const entry = toEntry(pact, occasion, span, locale);
      if (typeof entry === 'string') leftOut.push({ item, reason: entry });
      else entries.push(index === 0 ? entry : { ...entry, uid: `${index + 1}.${entry.uid}` });
    }
  }
  return { entries, leftOut };
}

/** Each session that was held, and each date that has no record yet, is an entry. */
function occasionsOf(pact: Pact, item: Item): readonly Span[] {
  const whole = actualSpan(pact, item);
  const records = recordsOf(item).map(({ span }) => span);
  if (repeats(item)) return records;
  if (!item.when?.isList && !item.when?.recurrence) return records.length > 1 ? records : [whole];
  const planned = pact.planned.get(item) ?? whole;
  const dates = plannedDates(item.when, planned, records, '9999-12-31');
  const { endTime, startTime } = planned;
  const hours = { ...(startTime && { startTime }), ...(endTime && { endTime }) };
  // In the order of the plan, so that an entry keeps its identifier once it has a record.
  return dates.map(({ record, span }) => ({ ...hours, ...(record ?? { ...span, ...hours }) }));
}

/** It repeats on days that cannot be worked out, or nobody knows how long. */
function repeats({ when }: Item): boolean {
  return when?.recurrence !== undefined && !isBounded(when);
}

function isBounded(when: When): boolean {
  const hasEnd = when.recurrence?.to !== undefined || when.details.count !== undefined;
  return hasEnd && occurrencesOf(when, '9999-12-31') !== undefined;
}

function toEntry(
  pact: Pact,
  item: Item<'meeting' | 'event'>,
  { end, endTime, start, startTime }: Span,
  locale: Locale,
): Entry | LeftOut {
  const { data } = item;
  if (start.earliest === undefined || end.latest === undefined) return 'no-date';
  const isTentative = start.earliest !== start.latest || end.earliest !== end.latest;
  if (isTentative && daysBetween(start.earliest, end.latest) >= longestTentative)
    return 'too-coarse';
  const isOneDay = start.earliest === end.latest;
  const isCancelled = cancelledOn(item) !== undefined;
  const location = venueText(data.venue);
  return {
    uid: `${firstId(item)}@${pact.head.id}.paktum`,
    title: titleText(item, { isTentative, isCancelled }, locale),
    description: describe(
      pact,
      item,
      { isTentative: isTentative && !isCancelled, isOneDay },
      locale,
    ),
    firstDay: start.earliest,
    lastDay: end.latest,
    isTentative,
    isCancelled,
    sequence: data.moved?.length ?? 0,
    ...(location && { location }),
    ...(data.url && { url: data.url }),
    // Hours over several days are the hours of each; they stand in the text.
    ...(isOneDay && startTime && { startTime }),
    ...(isOneDay && endTime && { endTime }),
  };
}

/** What only internal bodies do is internal, unless the item says otherwise. */
function isInternal(pact: Pact, item: Item<'meeting' | 'event'>): boolean {
  if (item.data.visibility !== undefined) return item.data.visibility === 'internal';
  const bodies = namedIn(pact, item, 'body');
  return (
    bodies.length > 0 &&
    bodies.every(({ data }) => 'visibility' in data && data.visibility === 'internal')
  );
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

function describe(
  pact: Pact,
  item: Item<'meeting' | 'event'>,
  { isOneDay, isTentative }: { readonly isOneDay: boolean; readonly isTentative: boolean },
  locale: Locale,
): string {
  const words = locale.feed;
  const { aim, targets, time, url } = item.data;
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[heading, ...lines.map((line) => `• ${line}`)].join('\n')];
  return [
    ...(isTentative && item.when ? [words.dayOpen(locale.dates.when(item.when))] : []),
    ...(time && !isOneDay ? [time] : []),
    ...(aim ? [aim] : []),
    ...section(locale.report.agenda, pointLines(pact, item, 'agenda', locale)),
    ...section(locale.report.expected, pointLines(pact, item, 'results', locale)),
    ...section(locale.fields.targets, targetLines(targets, locale)),
    ...invitedLine(pact, item, locale.fields.invitees),
    ...(url ? [`${locale.fields.url}: ${url}`] : []),
  ].join('\n\n');
}

function invitedLine(pact: Pact, item: Item, word: string): string[] {
  const names = inviteeNames(pact, item);
  return names.length === 0 ? [] : [`${word}: ${names.join(', ')}`];
}
