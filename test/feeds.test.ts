import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarEntries } from '../src/feeds/entry.ts';
import { toICalendar } from '../src/feeds/ical.ts';
import { en } from '../src/locales/en.ts';
import { loadTexts, readExample, readPact } from './plans.ts';

const head = `paktum: 1
kind: pact
id: example
name: Example
language: en
timezone: Europe/Budapest
issued: 2019-01-02
bodies: [{ id: sg, title: Steering group }]
`;

async function feedOf(calendar: string): Promise<string> {
  const { findings, pact } = await loadTexts({ 'pact.yaml': head, 'calendar.yaml': calendar });
  if (!pact || findings.length > 0) throw new Error(JSON.stringify(findings));
  return toICalendar(calendarEntries(pact, en).entries, pact, en);
}

const events = (yaml: string) => feedOf(`paktum: 1\nkind: calendar\nevents:\n${yaml}`);

function read(feed: string): ICAL.Event[] {
  const component = new ICAL.Component(ICAL.parse(feed));
  return component.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

/** Each property of the first event as it is written, unfolded. */
function lines(feed: string): string[] {
  return feed.replaceAll('\r\n ', '').split('\r\n');
}

describe('the feed of tiszakecske', async () => {
  const pact = await readPact('tiszakecske');
  const feed = await toICalendar(calendarEntries(pact, en).entries, pact, en);
  const read29 = read(feed);

  it('holds 29 events with identifiers of their own', () => {
    expect(read29).toHaveLength(29);
    expect(new Set(read29.map(({ uid }) => uid)).size).toBe(29);
    expect(read29.map(({ uid }) => uid)).toContain('workshop-1@tiszakecske.paktum');
  });

  it('leaves a month a month', () => {
    const calendar = readExample('tiszakecske')['calendar.yaml'] ?? '';
    for (const event of read29) {
      const id = event.uid.split('@')[0];
      const [, date = ''] =
        new RegExp(`- id: ${id}\\n(?:.*\\n)*? {4}date: (?:\\{ when: )?([\\d-]+)`).exec(calendar) ??
        [];
      const start = event.startDate.toString();
      const end = event.endDate.toString();
      expect(event.startDate.isDate).toBe(true);
      if (date.length === 10) {
        expect(start).toBe(date);
        continue;
      }
      expect(start).toBe(`${date}-01`);
      const [year = 0, month = 0] = date.split('-').map(Number);
      expect(end).toBe(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10));
      expect(event.summary).toMatch(/^\(no day yet\) /);
      expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      expect(event.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    }
  });

  it('is stamped with the day of the plan, and never with the clock', () => {
    const stamps = new Set(lines(feed).filter((line) => line.startsWith('DTSTAMP')));
    expect([...stamps]).toEqual(['DTSTAMP:20181024T000000Z']);
  });
});

describe('every feed', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });

  it('keeps any text, in lines of at most 75 octets', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (title, aim) => {
        fc.pre(/\S/.test(title) && /\S/.test(aim));
        const feed = await events(
          `  - { id: a, date: 2019-05-14, title: ${JSON.stringify(title)}, aim: ${JSON.stringify(aim)} }\n`,
        );
        expect(feed.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(feed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of feed.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const [event] = read(feed);
        const flat = (each: string) =>
          each
            .replace(/\p{Cc}/gu, ' ')
            .replace(/\s+/g, ' ')
            .trim();
        expect(event?.summary).toBe(flat(title));
        expect(flat(event?.description ?? '')).toBe(flat(aim));
      }),
      { numRuns: 150 },
    );
  });

  it('has its zone where it has hours, also over the change of summer time', async () => {
    const feed = await events(
      ['2019-03-30', '2019-03-31', '2019-10-27']
        .map((day, at) => `  - { id: e${at}, title: E, date: ${day}, time: 10:00-12:00 }\n`)
        .join(''),
    );
    expect(lines(feed)).toContain('DTSTART;TZID=Europe/Budapest:20190331T100000');
    expect(lines(feed)).toContain('DTEND;TZID=Europe/Budapest:20191027T120000');
    expect(feed.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    expect(lines(feed)).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
    const vtimezone = new ICAL.Component(ICAL.parse(feed)).getFirstSubcomponent('vtimezone');
    if (!vtimezone) throw new Error('no zone');
    ICAL.TimezoneService.register(new ICAL.Timezone(vtimezone));
    expect(read(feed).map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
      '2019-03-30T09:00:00.000Z',
      '2019-03-31T08:00:00.000Z',
      '2019-10-27T09:00:00.000Z',
    ]);
    ICAL.TimezoneService.reset();
  });

  it('ends an all-day event on the day after its last', async () => {
    const feed = await events('  - { id: a, title: A, date: 2019-10-30/2019-11-02 }\n');
    expect(lines(feed)).toContain('DTSTART;VALUE=DATE:20191030');
    expect(lines(feed)).toContain('DTEND;VALUE=DATE:20191103');
  });

  it('is legal without events', async () => {
    const feed = await feedOf('paktum: 1\nkind: calendar\nevents: []\n');
    expect(feed).toContain('BEGIN:VTIMEZONE');
    expect(read(feed)).toEqual([]);
  });

  it('counts the moves of an item, and keeps its first id', async () => {
    const feed = await events(
      `  - id: new-name
    formerly: old-name
    title: Workshop
    date: 2019-05-14
    moved: [{ from: 2019-04, decided: 2019-03-01 }, { from: 2019-05, decided: 2019-04-10 }]
    cancelled: 2019-05-02
`,
    );
    expect(lines(feed)).toContain('UID:old-name@example.paktum');
    expect(lines(feed)).toContain('SEQUENCE:2');
    expect(lines(feed)).toContain('STATUS:CANCELLED');
    expect(lines(feed)).toContain('SUMMARY:CANCELLED: Workshop');
  });

  it('leaves nothing out without a reason', async () => {
    const { pact } = await loadTexts({
      'pact.yaml': head,
      'calendar.yaml': `paktum: 1
kind: calendar
events:
  - { id: a, title: A, date: 2019-Q2 }
  - { id: b, title: B, date: { external: by the ministry } }
  - { id: c, title: C, date: 2019-05, visibility: internal }
  - { id: d, title: D, date: 2019-W12 }
`,
    });
    if (!pact) throw new Error('no pact');
    const { entries, leftOut } = calendarEntries(pact, en);
    expect(entries.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([
      ['2019-03-18', '2019-03-24'],
    ]);
    expect(leftOut.map(({ item, reason }) => [item.id, reason])).toEqual([
      ['a', 'too-coarse'],
      ['b', 'no-date'],
      ['c', 'internal'],
    ]);
  });

  it('keeps a web address as it is', async () => {
    const feed = await events(
      '  - { id: a, title: A, date: 2019-05-14, url: "https://example.org/a,b;c?d=1" }\n',
    );
    expect(lines(feed)).toContain('URL;VALUE=URI:https://example.org/a%2Cb%3Bc?d=1');
  });

  it('writes an entry for each date of a list, and one for several days on end', async () => {
    const feed =
      await events(`  - { id: a, title: A, date: [2019-03-19, 2019-06], time: 10:00-11:00 }
  - { id: b, title: B, date: { when: 2019-05-01, days: 3 } }
  - { id: c, title: C, date: 2019-07-04/2019-07-06, time: 09:00-12:00 }
`);
    expect(
      read(feed).map(({ endDate, startDate, uid }) => [
        uid.split('@')[0],
        `${startDate}`,
        `${endDate}`,
      ]),
    ).toEqual([
      ['a', '2019-03-19T10:00:00', '2019-03-19T11:00:00'],
      ['2.a', '2019-06-01', '2019-07-01'],
      ['b', '2019-05-01', '2019-05-04'],
      ['c', '2019-07-04', '2019-07-07'],
    ]);
    expect(read(feed)[3]?.description).toBe('09:00-12:00');
  });

  it('keeps the planned hours of a record that gives only the day', async () => {
    const feed = await events(
      '  - { id: a, title: A, date: 2019-05-14, time: 10:00-12:00, held: 2019-05-14 }\n',
    );
    expect(lines(feed)).toContain('DTSTART;TZID=Europe/Budapest:20190514T100000');
  });

  it.each(['Europe/Bratislava', 'Europe/Kiev', 'Asia/Calcutta', 'Europe/Budapest'])(
    'names the zone %s as its entries do',
    async (zone) => {
      const { pact } = await loadTexts({
        'pact.yaml': head.replace('Europe/Budapest', zone),
        'calendar.yaml':
          'paktum: 1\nkind: calendar\nevents: [{ id: a, title: A, date: 2019-05-14, time: 10:00-12:00 }]\n',
      });
      if (!pact) throw new Error('no pact');
      const feed = await toICalendar(calendarEntries(pact, en).entries, pact, en);
      expect(lines(feed)).toContain(`TZID:${zone}`);
      expect(lines(feed)).toContain(`DTSTART;TZID=${zone}:20190514T100000`);
      expect(feed).not.toMatch(/[^\r]\n|\r(?!\n)/);
    },
  );

  it('leaves the meetings of an internal body out', async () => {
    const { pact } = await loadTexts({
      'pact.yaml': head.replace('title: Steering group', 'title: SG, visibility: internal'),
      'calendar.yaml': `paktum: 1
kind: calendar
meetings:
  - { id: a, body: sg, date: 2019-05-14 }
  - { id: b, body: sg, date: 2019-06-14, visibility: public }
`,
    });
    if (!pact) throw new Error('no pact');
    const { entries, leftOut } = calendarEntries(pact, en);
    expect(entries.map(({ uid }) => uid)).toEqual(['b@example.paktum']);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['internal']);
  });
});

describe('what takes place several times', () => {
  const starts = async (yaml: string) =>
    read(await events(yaml)).map(({ startDate, uid }) => `${uid.split('@')[0]} ${startDate}`);

  it('has an entry for each session that was held, and for each date that is left', async () => {
    expect(
      await starts(
        '  - { id: days, title: Days, date: [2019-03-05, 2019-04-05, 2019-05-07], held: [2019-03-06] }',
      ),
    ).toEqual(['days 2019-03-06', '2.days 2019-04-05', '3.days 2019-05-07']);
  });

  const hour = 'id: hour, title: Hour, date: { every: month, day: last friday, during: 2019 }';

  it('fills no year because it repeats', async () => {
    const days = await starts(`  - { ${hour}, held: [2019-01-25, 2019-02-21] }`);
    expect(days).toHaveLength(12);
    // The second was held a day before the last Friday.
    expect(days.slice(0, 3)).toEqual(['hour 2019-01-25', '2.hour 2019-02-21', '3.hour 2019-03-29']);
    expect(await starts(`  - { ${hour} }`)).toHaveLength(12);
  });

  it('leaves out what repeats on days that nobody knows', async () => {
    const endless = 'id: hour, title: Hour, date: { every: month, starting: 2019 }';
    expect(await starts(`  - { ${endless} }`)).toEqual([]);
    expect(await starts(`  - { ${endless}, held: [2019-01-25] }`)).toEqual(['hour 2019-01-25']);
  });

  it('stays internal', async () => {
    const { pact } = await loadTexts({
      'pact.yaml': head,
      'c.yaml': `paktum: 1\nkind: calendar\nevents:\n  - { ${hour}, visibility: internal }\n`,
    });
    const { entries, leftOut } = calendarEntries(pact as NonNullable<typeof pact>, en);
    expect(entries).toEqual([]);
    expect(leftOut.map(({ item, reason }) => [item.id, reason])).toEqual([['hour', 'internal']]);
  });
});
