import { type Component, type Line, readComponents, type Tell } from './content-lines.ts';

/** Which properties stand in a component: `1` once, `?` at most once, `*` any number. */
type Properties = Readonly<Record<string, '1' | '?' | '*'>>;

const calendarProperties: Properties = {
  VERSION: '1',
  PRODID: '1',
  METHOD: '1',
  NAME: '1',
  'X-WR-CALNAME': '1',
  'REFRESH-INTERVAL': '1',
  'X-PUBLISHED-TTL': '1',
  'X-PAKTUM-ID': '1',
  DESCRIPTION: '?',
  'X-WR-CALDESC': '?',
  URL: '?',
  SOURCE: '?',
  COLOR: '?',
  'LAST-MODIFIED': '?',
};
/** No ATTENDEE, no ORGANIZER, and no DURATION beside DTEND. */
const eventProperties: Properties = {
  UID: '1',
  DTSTAMP: '1',
  DTSTART: '1',
  DTEND: '?',
  SUMMARY: '1',
  SEQUENCE: '1',
  'LAST-MODIFIED': '1',
  STATUS: '1',
  DESCRIPTION: '?',
  LOCATION: '?',
  URL: '?',
  TRANSP: '?',
  CATEGORIES: '*',
  COLOR: '?',
  RRULE: '?',
  EXDATE: '*',
  'RECURRENCE-ID': '?',
  'X-MICROSOFT-CDO-BUSYSTATUS': '?',
  'X-MICROSOFT-CDO-ALLDAYEVENT': '?',
  'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT': '?',
};
const zoneProperties: Properties = { TZID: '1', 'X-LIC-LOCATION': '?' };
const observanceProperties: Properties = {
  DTSTART: '1',
  TZOFFSETFROM: '1',
  TZOFFSETTO: '1',
  TZNAME: '*',
  RRULE: '?',
};
const texts = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'NAME', 'X-WR-CALNAME', 'X-WR-CALDESC'];
const utc = /^\d{8}T\d{6}Z$/;
const forms: Readonly<Record<string, RegExp>> = {
  VERSION: /^2\.0$/,
  METHOD: /^PUBLISH$/,
  STATUS: /^(?:TENTATIVE|CONFIRMED|CANCELLED)$/,
  TRANSP: /^(?:OPAQUE|TRANSPARENT)$/,
  SEQUENCE: /^\d{1,9}$/,
  DTSTAMP: utc,
  'LAST-MODIFIED': utc,
  'REFRESH-INTERVAL': /^P\d+[DW]$/,
  TZOFFSETFROM: /^[+-]\d{4}$/,
  TZOFFSETTO: /^[+-]\d{4}$/,
  RRULE:
    /^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL|UNTIL|COUNT|BYDAY|BYMONTH|BYMONTHDAY|BYSETPOS)=[^;]+)*$/,
};

/** What is wrong with a feed by RFC 5545 and 7986, and by what the feeds of a pact never hold. */
export function problemsIn(feed: string): readonly string[] {
  const problems: string[] = [];
  const root = readComponents(feed, (problem) => problems.push(problem));
  const [calendar] = root.components;
  if (root.components.length !== 1 || calendar?.name !== 'VCALENDAR')
    return [...problems, 'not one calendar'];
  const within = (name: string): Tell => {
    return (problem) => problems.push(`${name}: ${problem}`);
  };
  checkProperties(calendar, calendarProperties, within('VCALENDAR'));
  if (calendar.components.length === 0) problems.push('a calendar without a component');
  const zones = new Set<string>();
  for (const zone of calendar.components.filter(({ name }) => name === 'VTIMEZONE'))
    zones.add(checkZone(zone, within('VTIMEZONE')));
  const events = calendar.components.filter(({ name }) => name === 'VEVENT');
  for (const { name } of calendar.components)
    if (name !== 'VEVENT' && name !== 'VTIMEZONE') problems.push(`${name} is not for everybody`);
  for (const event of events)
    checkEvent(event, zones, within(textOf(event, 'UID') ?? textOf(event, 'SUMMARY') ?? ''));
  checkIdentifiers(events, within('UID'));
  const used = new Set(
    events.flatMap(({ lines }) => lines.flatMap((line) => line.parameters.get('TZID') ?? [])),
  );
  if (events.length > 0)
    for (const zone of zones) if (!used.has(zone)) problems.push(`nothing is in the zone ${zone}`);
  return problems;
}

/** What a component has to hold, may hold, and may not hold. */
function checkProperties({ lines }: Component, properties: Properties, tell: Tell): void {
  for (const [name, times] of Object.entries(properties)) {
    const { length } = lines.filter((line) => line.name === name);
    if (length === 0 && times === '1') tell(`no ${name}`);
    if (length > 1 && times !== '*') tell(`${name} ${length} times`);
  }
  for (const { name, parameters, value } of lines) {
    if (!(name in properties)) tell(`${name} does not belong there`);
    if (forms[name]?.test(value) === false) tell(`${name} cannot be ${value}`);
    if (texts.includes(name) && /[\\;,]/.test(value.replace(/\\[\\;,n]/g, '')))
      tell(`${name} is not escaped: ${value}`);
    if (name === 'URL' && !/^[a-z][a-z0-9+.-]*:[^\s\\]+$/i.test(value))
      tell(`no address: ${value}`);
    if (name !== 'UID' && /mailto:|[^\s@]@[a-z0-9-]+\.[a-z]/i.test(value))
      tell(`an e-mail address: ${value}`);
    if (parameters.has('VALUE') && !/^(?:DATE|DURATION|URI)$/.test(parameters.get('VALUE') ?? ''))
      tell(`${name} has a value of an unknown type`);
  }
}

/** A zone with its rules: tables of days are misread by several programs. */
function checkZone(zone: Component, tell: Tell): string {
  checkProperties(zone, zoneProperties, tell);
  const names = zone.components.map(({ name }) => name);
  for (const part of zone.components) {
    if (!['STANDARD', 'DAYLIGHT'].includes(part.name)) tell(`${part.name} does not belong there`);
    checkProperties(part, observanceProperties, tell);
    if (!/^\d{8}T\d{6}$/.test(textOf(part, 'DTSTART') ?? '')) tell('DTSTART is not local');
    if (names.length > 1 && textOf(part, 'RRULE') === undefined) tell(`${part.name} has no rule`);
  }
  if (names.length === 0) tell('no offset');
  return textOf(zone, 'TZID') ?? '';
}

function checkEvent(event: Component, zones: ReadonlySet<string>, tell: Tell): void {
  checkProperties(event, eventProperties, tell);
  for (const { name } of event.components) tell(`${name} is not for everybody`);
  const start = lineOf(event, 'DTSTART');
  if (!start) return;
  for (const name of ['DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE'])
    for (const line of event.lines.filter((each) => each.name === name)) {
      checkTime(line, zones, tell);
      if (typeOf(line) !== typeOf(start)) tell(`${name} is of another type than DTSTART`);
    }
  const end = lineOf(event, 'DTEND');
  // The end is no part of the entry any more.
  if (end && end.value <= start.value) tell(`DTEND ${end.value} is not after ${start.value}`);
  checkRule(textOf(event, 'RRULE') ?? '', start, tell);
}

/** A day, or a time in a zone that is there; never a time that is everywhere another one. */
function checkTime(
  { name, parameters, value }: Line,
  zones: ReadonlySet<string>,
  tell: Tell,
): void {
  const isDay = parameters.get('VALUE') === 'DATE';
  const zone = parameters.get('TZID');
  if (!(isDay ? /^\d{8}$/ : /^\d{8}T\d{6}$/).test(value)) tell(`${name} cannot be ${value}`);
  else if (!isReal(value)) tell(`${name} is no day: ${value}`);
  if (isDay === (zone !== undefined)) tell(`${name} is neither a day nor in a zone`);
  if (zone !== undefined && !zones.has(zone))
    tell(`${name} is in a zone that is not there: ${zone}`);
}

function checkRule(rule: string, start: Line, tell: Tell): void {
  const [, until] = /;UNTIL=([^;]+)/.exec(rule) ?? [];
  if (until === undefined) return;
  const isDay = start.parameters.get('VALUE') === 'DATE';
  if (!(isDay ? /^\d{8}$/ : utc).test(until)) tell(`UNTIL is not like DTSTART: ${until}`);
  if (until.slice(0, 8) < start.value.slice(0, 8)) tell(`UNTIL before DTSTART: ${until}`);
  if (rule.includes(';COUNT=')) tell('COUNT beside UNTIL');
}

/** One identifier, one event; other days of a series name it, and their own planned day. */
function checkIdentifiers(events: readonly Component[], tell: Tell): void {
  const series = new Map<string, Component>();
  const seen = new Set<string>();
  for (const event of events) {
    const uid = textOf(event, 'UID') ?? '';
    const key = `${uid} ${textOf(event, 'RECURRENCE-ID') ?? ''}`;
    if (seen.has(key)) tell(`${uid} twice`);
    seen.add(key);
    if (!lineOf(event, 'RECURRENCE-ID')) series.set(uid, event);
  }
  for (const event of events) {
    const other = lineOf(event, 'RECURRENCE-ID');
    if (!other) continue;
    const uid = textOf(event, 'UID') ?? '';
    const whole = series.get(uid);
    const start = whole && lineOf(whole, 'DTSTART');
    if (!whole || !start || !lineOf(whole, 'RRULE')) tell(`${uid} is another day of no series`);
    else if (typeOf(other) !== typeOf(start)) tell(`${uid}: RECURRENCE-ID is not like its series`);
    else if (whole.lines.some(({ name, value }) => name === 'EXDATE' && value === other.value))
      tell(`${uid}: another day of one that is left out`);
  }
}

function lineOf({ lines }: Component, name: string): Line | undefined {
  return lines.find((line) => line.name === name);
}

function textOf(component: Component, name: string): string | undefined {
  return lineOf(component, name)?.value;
}

function typeOf({ parameters }: Line): string {
  return parameters.get('VALUE') ?? parameters.get('TZID') ?? 'time';
}

function isReal(value: string): boolean {
  const day = value.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}
