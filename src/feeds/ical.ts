import { TZDate } from '@date-fns/tz';
import { UTCDate } from '@date-fns/utc';
import {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
  default as newCalendar,
} from 'ical-generator';
import type { Locale } from '../locales/locale.ts';
import type { Pact } from '../model/pact.ts';
import { addDays, type Day } from '../model/when/day.ts';
import type { Entry, PlannedTime, Recurrence } from './entry.ts';
import type { Feed } from './feed.ts';

const secondsOfDay = 24 * 60 * 60;

/** Writes a feed in the words of RFC 5545 and 7986; the same bytes every time. */
export async function toICalendar(
  { about, entries, title }: Pick<Feed, 'about' | 'entries' | 'title'>,
  pact: Pact,
  locale: Locale,
): Promise<string> {
  const { id } = pact.head;
  // ical-generator writes no zone UTC, which series and empty calendars need.
  const timezone = pact.head.timezone === 'UTC' ? 'Etc/UTC' : pact.head.timezone;
  const isTimed = entries.some(({ startTime }) => startTime !== undefined);
  const zoneBlock = isTimed || entries.length === 0 ? await timeZoneBlock(timezone) : '';
  const calendar = newCalendar({
    prodId: { company: 'paktum', product: 'paktum', language: locale.code.toUpperCase() },
    name: escaped(title),
    description: escaped(about),
    method: ICalCalendarMethod.PUBLISH,
    ttl: secondsOfDay,
    // A zone on the calendar would make DTSTAMP follow the machine's zone.
    timezone: { name: null, generator: () => zoneBlock },
    x: { 'X-PAKTUM-ID': id },
    events: entries.map((entry) => eventData(entry, timezone)),
  });
  return completed(calendar.toString(), entries.length === 0 ? zoneBlock : '', timezone);
}

function eventData(entry: Entry, timezone: string): ICalEventData {
  const { description, endTime, firstDay, lastDay, standsFor, startTime, url } = entry;
  const stamp = new UTCDate(entry.stamp);
  // 20:00-02:00 ends on the next day.
  const isOverMidnight = firstDay === lastDay && startTime && endTime && endTime <= startTime;
  const endDay = isOverMidnight ? addDays(lastDay, 1) : lastDay;
  const start = startTime ? zoned(firstDay, startTime, timezone) : undefined;
  const ending = endTime ? zoned(endDay, endTime, timezone) : undefined;
  // The hour that summer time leaves out may be all of it: DTEND has to be later (3.8.2.2).
  const end = start && ending && ending > start ? ending : undefined;
  return {
    id: entry.uid,
    summary: flat(entry.title),
    ...(description !== '' && { description: clean(description) }),
    stamp,
    lastModified: stamp,
    sequence: entry.sequence,
    ...(entry.recurrence && { repeating: recurrenceLines(entry.recurrence, entry, timezone) }),
    ...(standsFor && { x: { [standIn]: `${standsFor.day} ${standsFor.startTime ?? ''}` } }),
    ...(start
      ? { start, timezone, ...(end && { end }) }
      : // The end of an all-day entry is the day after its last.
        { allDay: true, start: utc(firstDay), end: utc(addDays(lastDay, 1)) }),
    status: entry.isCancelled
      ? ICalEventStatus.CANCELLED
      : entry.isTentative
        ? ICalEventStatus.TENTATIVE
        : ICalEventStatus.CONFIRMED,
    ...(entry.location && { location: { title: flat(entry.location) } }),
    ...(url && { url: encodedUrl(url) }),
    ...(entry.isFree && {
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    }),
  };
}

/** RRULE and EXDATE; ical-generator writes the days that are left out a day early. */
function recurrenceLines(
  { except, rule, until }: Recurrence,
  { startTime }: Entry,
  timezone: string,
): string {
  // The end is in UTC where the start has a zone (3.3.10).
  const last = (day: Day) =>
    startTime
      ? new UTCDate(zoned(day, startTime, timezone)).toISOString().replace(/[-:]|\.\d+/g, '')
      : day.replaceAll('-', '');
  return [
    `RRULE:${rule}${until === undefined ? '' : `;UNTIL=${last(until)}`}`,
    ...except.map((day) => dateLine('EXDATE', { day, ...(startTime && { startTime }) }, timezone)),
  ].join('\n');
}

/** A time of a series, in the form of its beginning (RFC 5545, 3.8.4.4 and 3.8.5.1). */
function dateLine(name: string, { day, startTime }: PlannedTime, timezone: string): string {
  const date = day.replaceAll('-', '');
  return startTime
    ? `${name};TZID=${timezone}:${date}T${startTime.replace(':', '')}00`
    : `${name};VALUE=DATE:${date}`;
}

function utc(day: Day): UTCDate {
  return new UTCDate(`${day}T00:00:00Z`);
}

function zoned(day: Day, time: string, timezone: string): TZDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return new TZDate(year, month - 1, date, hours, minutes, timezone);
}

/** The rules of a zone, without the day on which their library was last changed. */
async function timeZoneBlock(timezone: string): Promise<string> {
  const { tzlib_get_ical_block } = await import('timezones-ical-library');
  const block = [tzlib_get_ical_block(timezone)].flat()[0] ?? '';
  // The library knows a zone under its present name; entries have the pact's.
  return block
    .replace(/^LAST-MODIFIED:.*\r?\n/gm, '')
    .replace(/^(TZID|X-LIC-LOCATION):.*$/gm, (_, name) => `${name}:${timezone}\r`)
    .replaceAll('\r\r', '\r');
}

/** Stands for RECURRENCE-ID, which ical-generator gives the form of the entry, not of the series. */
const standIn = 'X-STANDS-FOR';
const standInLine = new RegExp(`^${standIn}:(\\S+) (\\S*)$`);

/**
 * ical-generator leaves out the last line break, puts some properties of the calendar behind its
 * components (RFC 5545, 3.6, wants them before), and a calendar without entries is empty.
 */
function completed(text: string, zoneBlock: string, timezone: string): string {
  const properties: string[] = [];
  const components: string[] = zoneBlock === '' ? [] : [zoneBlock];
  let component = '';
  for (const written of text.trimEnd().split('\r\n').slice(1, -1)) {
    const line = written.replace(standInLine, (_, day, startTime) =>
      dateLine('RECURRENCE-ID', { day, startTime }, timezone),
    );
    if (component === '') component = /^BEGIN:(.*)$/.exec(line)?.[1] ?? '';
    (component === '' ? properties : components).push(line);
    if (line === `END:${component}`) component = '';
  }
  return `${['BEGIN:VCALENDAR', ...properties, ...components, 'END:VCALENDAR'].join('\r\n')}\r\n`;
}

/** ical-generator does not escape the texts of the calendar itself (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return flat(text).replace(/[\\;,]/g, (letter) => `\\${letter}`);
}

/** Some clients pass over an event whose title has two lines. */
function flat(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

/** Control characters are not allowed in a calendar. */
function clean(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
}

/** ical-generator escapes addresses as if they were text; encoded, nothing is left to escape. */
function encodedUrl(url: string): string {
  return url.replace(/[,;\\]/g, (letter) => encodeURIComponent(letter).replace('\\', '%5C'));
}
