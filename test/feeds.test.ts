import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Calendars, calendarsOf } from '../src/feeds/calendars.ts';
import { toICalendar } from '../src/feeds/ical.ts';
import { sameStamp } from '../src/feeds/stamp.ts';
import { en } from '../src/locales/en.ts';
import type { Pact } from '../src/model/pact.ts';
import { occurrencesOf } from '../src/model/when/occurrences.ts';
import { loadTexts, readExample, readPact, type Texts } from './plans.ts';

const head = `paktum: 1
kind: pact
id: example
name: Example
language: en
timezone: Europe/Budapest
issued: 2019-01-02
bodies: [{ id: sg, title: Steering group }]
`;

async function pactOf(texts: Texts): Promise<Pact> {
  const { findings, pact } = await loadTexts({ 'pact.yaml': head, ...texts });
  if (!pact || findings.length > 0) throw new Error(JSON.stringify(findings));
  return pact;
}

function calendars(pact: Pact): Calendars {
  return calendarsOf(pact, en, sameStamp(pact.head.issued));
}

/** One of the feeds of a pact; the whole one where none is named. */
async function feedIn(pact: Pact, id = 'all'): Promise<string> {
  const feed = calendars(pact).feeds.find((each) => each.id === id);
  if (!feed) throw new Error(`no feed ${id}`);
  return toICalendar(feed, pact, en);
}

/** Which dates of a pact are in no feed. */
function leftOutOf(pact: Pact): [id: string, reason: string][] {
  return calendars(pact).ledger.items.flatMap(({ item, leftOut }) =>
    leftOut.map((reason): [string, string] => [item.id, reason]),
  );
}

async function feedOf(calendar: string, id = 'all'): Promise<string> {
  return feedIn(await pactOf({ 'calendar.yaml': calendar }), id);
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
  const feed = await feedIn(pact);
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
    const pact = await pactOf({
      'calendar.yaml': `paktum: 1
kind: calendar
events:
  - { id: a, title: A, date: 2019-Q2 }
  - { id: b, title: B, date: { external: by the ministry } }
  - { id: c, title: C, date: 2019-05, visibility: internal }
  - { id: d, title: D, date: 2019-W12 }
`,
    });
    expect(lines(await feedIn(pact))).toContain('DTEND;VALUE=DATE:20190325');
    expect(leftOutOf(pact)).toEqual([
      ['a', 'too-coarse'],
      ['b', 'outside'],
      ['c', 'internal'],
    ]);
    expect(calendars(pact).ledger.counts).toEqual({ dates: 4, entries: 1, leftOut: 3 });
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
      const pact = await pactOf({
        'pact.yaml': head.replace('Europe/Budapest', zone),
        'calendar.yaml':
          'paktum: 1\nkind: calendar\nevents: [{ id: a, title: A, date: 2019-05-14, time: 10:00-12:00 }]\n',
      });
      const feed = await feedIn(pact);
      expect(lines(feed)).toContain(`TZID:${zone}`);
      expect(lines(feed)).toContain(`DTSTART;TZID=${zone}:20190514T100000`);
      expect(feed).not.toMatch(/[^\r]\n|\r(?!\n)/);
    },
  );

  it('leaves the meetings of an internal body out', async () => {
    const pact = await pactOf({
      'pact.yaml': head.replace('title: Steering group', 'title: SG, visibility: internal'),
      'calendar.yaml': `paktum: 1
kind: calendar
meetings:
  - { id: a, body: sg, date: 2019-05-14 }
  - { id: b, body: sg, date: 2019-06-14, visibility: public }
`,
    });
    expect(read(await feedIn(pact)).map(({ uid }) => uid)).toEqual(['b@example.paktum']);
    expect(leftOutOf(pact)).toEqual([['a', 'internal']]);
    // The body's own feed would tell of it.
    expect(calendars(pact).feeds.map(({ id }) => id)).toEqual(['all', 'events', 'deadlines']);
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

  it('is one series, with the days on which it was held otherwise', async () => {
    const feed = await events(`  - { ${hour}, held: [2019-01-25, 2019-02-21] }`);
    expect(lines(feed)).toContain('RRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20191227');
    // The second was held a day before the last Friday.
    expect(lines(feed)).toContain('RECURRENCE-ID;VALUE=DATE:20190222');
    const [series, other] = read(feed);
    expect([series?.uid, other?.uid]).toEqual(['hour@example.paktum', 'hour@example.paktum']);
    expect(`${other?.startDate}`).toBe('2019-02-21');
  });

  it.each([
    ['every: month, starting: 2019-01-31', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['every: month, starting: 2019-01-15', 'FREQ=MONTHLY'],
    ['every: 2 weeks, starting: 2019-01-15', 'FREQ=WEEKLY;INTERVAL=2'],
    ['every: quarter, day: last working day, during: 2019', undefined],
    ['every: month, day: second tuesday, during: 2019/2020', undefined],
    ['every: 2 weeks, day: friday, during: 2019', undefined],
    ['every: month, day: "31", during: 2019/2021', undefined],
    ['every: half-year, day: first monday, during: 2019/2021', undefined],
    ['every: working day, during: 2019-03', undefined],
  ])('gives calendars the days that paktum counts: %s', async (date, rule) => {
    const pact = await pactOf({
      'c.yaml': `paktum: 1\nkind: calendar\nevents:\n  - { id: a, title: A, date: { ${date} } }\n`,
    });
    const [item] = pact.items.filter(({ id }) => id === 'a');
    const feed = await feedIn(pact);
    if (rule !== undefined) expect(feed).toContain(`RRULE:${rule}\r\n`);
    const [series] = read(feed);
    if (!series || !item?.when) throw new Error('no series');
    const counted = (occurrencesOf(item.when, '2022-12-31') ?? []).map(
      ({ start }) => start.earliest,
    );
    const days = series.iterator();
    const read12 = Array.from({ length: Math.min(12, counted.length) }, () => `${days.next()}`);
    expect(read12).toEqual(counted.slice(0, 12));
    if (rule === undefined) {
      for (let left = counted.length - read12.length; left > 0; left -= 1) days.next();
      expect(days.next()).toBeFalsy();
    }
  });

  it('leaves out a day, and ends in the hours of its zone', async () => {
    const feed = await events(
      '  - { id: a, title: A, time: 18:00-19:00, date: { every: week, during: 2019-03-04/2019-04-08, except: [2019-03-18] } }\n',
    );
    expect(lines(feed)).toContain('RRULE:FREQ=WEEKLY;UNTIL=20190408T160000Z');
    expect(lines(feed)).toContain('EXDATE;TZID=Europe/Budapest:20190318T180000');
  });

  it('leaves out what repeats on days that nobody knows', async () => {
    const endless = 'id: hour, title: Hour, date: { every: month, starting: 2019 }';
    expect(await starts(`  - { ${endless} }`)).toEqual([]);
    expect(await starts(`  - { ${endless}, held: [2019-01-25] }`)).toEqual(['hour 2019-01-25']);
  });

  it('is one entry for each day where calendars have no rule that all read alike', async () => {
    const days = await starts(
      '  - { id: a, title: A, date: { every: month, during: 2019-01-30/2019-04-30 } }',
    );
    expect(days).toEqual(['a 2019-01-30', '2.a 2019-02-28', '3.a 2019-03-30', '4.a 2019-04-30']);
  });

  it('stays internal', async () => {
    const pact = await pactOf({
      'c.yaml': `paktum: 1\nkind: calendar\nevents:\n  - { ${hour}, visibility: internal }\n`,
    });
    expect(read(await feedIn(pact))).toEqual([]);
    expect(leftOutOf(pact)[0]).toEqual(['hour', 'internal']);
  });
});

describe('the feeds of a pact', () => {
  const plan = `paktum: 1
kind: calendar
meetings:
  - { id: sg-1, body: sg, date: 2019-03-05 }
  - { id: sg-2, body: sg, date: 2019-06 }
events:
  - { id: fair, title: Fair, date: 2019-05-14 }
  - { id: walk, title: Walk, date: { text: later }, moved: [{ from: 2019-04-02, decided: 2019-03-20 }] }
`;
  const promised = `paktum: 1
kind: action-plan
actions:
  - id: a
    title: A
    outputs:
      - { id: handbook, title: Handbook, due: 2019-Q1 }
      - { id: courses, title: Courses, due: [2019-04, 2019-10], done: 2019-04-20 }
      - { id: advice, title: Advice, period: ongoing }
`;

  it('have each a file of its own', async () => {
    const bodies = ['all', 'body-all', 'Body-Events', 'board'];
    const meetings = bodies.map((id) => `  - { id: m-${id}, body: ${id}, date: 2019-03-05 }\n`);
    const pact = await pactOf({
      'c.yaml': `paktum: 1\nkind: calendar\nmeetings:\n${meetings.join('')}`,
      'pact.yaml': `paktum: 1\nkind: pact\nid: p\nname: P\nlanguage: en\ntimezone: Europe/Vienna\nbodies:\n${bodies.map((id) => `  - { id: ${id}, title: B ${id} }\n`).join('')}`,
    });
    const files = calendars(pact).feeds.map(({ id }) => id.toLowerCase());
    expect(files).toContain('body-body-all');
    expect(new Set(files).size).toBe(files.length);
  });

  it('hold what has no day yet in the whole one alone', async () => {
    const pact = await pactOf({ 'c.yaml': plan, 'a.yaml': promised });
    const found = calendars(pact).feeds.map(({ entries, id }) => [
      id,
      entries.map(({ uid }) => uid.split('@')[0]),
    ]);
    expect(found).toEqual([
      ['all', ['sg-1', 'sg-2', 'fair', 'walk']],
      ['sg', ['sg-1']],
      ['events', ['fair', 'walk']],
      ['deadlines', ['handbook', '2.courses']],
    ]);
    expect(leftOutOf(pact)).toEqual([
      ['courses', 'closed'],
      ['advice', 'goes-on'],
    ]);
  });

  it('show a deadline on its last day, and take nobody’s time', async () => {
    const feed = await feedIn(await pactOf({ 'a.yaml': promised }), 'deadlines');
    const [handbook] = read(feed);
    expect([`${handbook?.startDate}`, `${handbook?.endDate}`]).toEqual([
      '2019-03-31',
      '2019-04-01',
    ]);
    expect(handbook?.summary).toBe('Deadline: Handbook');
    expect(handbook?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('cross out what was put off without a new day', async () => {
    const feed = await feedOf(plan, 'events');
    const walk = read(feed).find(({ uid }) => uid.startsWith('walk'));
    expect(`${walk?.startDate}`).toBe('2019-04-02');
    expect(walk?.summary).toBe('POSTPONED: Walk');
    expect(walk?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('tell decisions without an id apart', async () => {
    const pact = await pactOf({
      'c.yaml': `paktum: 1
kind: calendar
meetings:
  - id: sg-1
    body: sg
    date: 2019-03-05
    decisions: [{ text: One, due: 2019-05 }, { text: Two, due: 2019-06 }]
`,
    });
    const uids = read(await feedIn(pact, 'deadlines')).map(({ uid }) => uid);
    expect(uids).toEqual(['sg-1.decision@example.paktum', 'sg-1.decision.2@example.paktum']);
  });

  it('keep entries as long as the pact says, counted from its last change', async () => {
    const pact = await pactOf({
      'pact.yaml': `${head}feeds: { keep: 1 month }\n`,
      'c.yaml': plan.replace('2019-03-05', '2018-11-05'),
      'a.yaml': promised.replace('2019-Q1', '2018-10'),
    });
    expect(leftOutOf(pact)).toContainEqual(['sg-1', 'past']);
    expect(await feedIn(pact, 'deadlines')).toContain('Handbook');
  });

  it('tell by when the next review is due, as the plan stood when it was last changed', async () => {
    const pact = await pactOf({
      'd.yaml': `paktum: 1
kind: calendar
meetings:
  - { id: sg-1, body: sg, date: 2019-03-05, held: 2019-03-05, agenda: [{ duty: review }] }
  - { id: sg-2, body: sg, date: 2019-08, agenda: [{ duty: review }] }
`,
      'pact.yaml': `${head}duties:
  - { id: review, title: Review of the plan, text: Review it., rhythm: { maxGap: 6 months } }
  - { id: other, text: Nobody does it., rhythm: { maxGap: 6 months } }
`,
    });
    const [review, ...others] = read(await feedIn(pact, 'deadlines'));
    expect(others).toEqual([]);
    expect(review?.uid).toBe('review.rhythm@example.paktum');
    expect(`${review?.startDate}`).toBe('2019-09-05');
    expect(review?.description).toContain('August 2019');
  });
});
