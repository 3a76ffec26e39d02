import { beforeAll, describe, expect, it } from 'vitest';
import { calendarPlan, feedsOf } from './calendar-plan.ts';
import { problemsIn } from './feed-structure.ts';
import { examples, readExample, type Texts } from './plans.ts';

const plans: readonly (readonly [string, Texts])[] = [
  ['a plan with all that is read differently', calendarPlan],
  ...examples.map((name) => [name, readExample(name)] as const),
];

describe('every feed is as RFC 5545 and 7986 want it', () => {
  it.each(plans)('of %s', async (_, texts) => {
    const problems = [...(await feedsOf(texts))].map(([id, feed]) => [id, problemsIn(feed)]);
    expect(problems.length).toBeGreaterThanOrEqual(3);
    expect(problems.filter(([, found]) => found?.length !== 0)).toEqual([]);
  });

  it.each(['Asia/Calcutta', 'America/Santiago', 'Pacific/Apia', 'UTC', 'Europe/Dublin'])(
    'in the zone %s',
    async (zone) => {
      const pact = calendarPlan['pact.yaml']?.replace('Europe/Budapest', zone) ?? '';
      for (const feed of (await feedsOf({ ...calendarPlan, 'pact.yaml': pact })).values())
        expect(problemsIn(feed)).toEqual([]);
    },
  );
});

describe('the check itself', () => {
  let sound = '';
  beforeAll(async () => {
    sound = (await feedsOf(calendarPlan)).get('all') ?? '';
  });

  const night = 'DTSTART;TZID=Europe/Budapest:20191108T200000';
  const change = (from: string | RegExp, to: string) => (feed: string) => feed.replace(from, to);
  it.each([
    ['a line end', change('\r\nMETHOD', '\nMETHOD'), 'a line does not end in CR LF'],
    ['the last line end', (feed: string) => feed.trimEnd(), 'the last line has no end'],
    ['a long line', change('Market hall', 'Market hall '.repeat(9)), /^more than 75 octets/],
    ['a control character', change('Market', 'Mar\u0007ket'), 'a control character'],
    ['a text of two lines', change('Market', 'Market\r\nhall'), /^no content line/],
    ['an end', change('END:VEVENT\r\n', ''), /END:VCALENDAR ends nothing|VEVENT is not/],
    ['a property behind', change('END:VCALENDAR', 'NAME:x\r\nEND:VCALENDAR'), /behind a component/],
    ['PRODID', change(/PRODID.*\r\n/, ''), 'VCALENDAR: no PRODID'],
    ['DTSTAMP', change(/DTSTAMP.*\r\n/, ''), /no DTSTAMP/],
    ['DTSTAMP, twice', change(/(DTSTAMP.*\r\n)/, '$1$1'), /DTSTAMP 2 times/],
    ['a local DTSTAMP', change(/(DTSTAMP:\w+)Z/, '$1'), /DTSTAMP cannot be/],
    ['a property nobody knows', change('STATUS:', 'STATE:'), /STATE does not belong there/],
    ['an end before the start', change('20191109T020000', '20191108T020000'), /is not after/],
    ['an end that is the start', change('DATE:20190602', 'DATE:20190530'), /is not after/],
    [
      'an end of another type',
      change('DTEND;VALUE=DATE:20190602', 'DTEND:20190602T000000Z'),
      /DTEND/,
    ],
    ['a duration', change('SUMMARY', 'DURATION:P1D\r\nSUMMARY'), /DURATION does not belong/],
    [
      'a time without a zone',
      change(night, 'DTSTART:20191108T200000'),
      /neither a day nor in a zone/,
    ],
    [
      'a day in a zone',
      change(night, 'DTSTART;VALUE=DATE;TZID=Europe/Budapest:20191108'),
      /neither/,
    ],
    ['a zone that is not there', change(night, night.replace('Budapest', 'Wien')), /not there/],
    ['no zone', change(/BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n/, ''), /not there: Europe/],
    ['a zone without rules', change(/RRULE:FREQ=YEARLY.*\r\n/, ''), /DAYLIGHT has no rule/],
    ['a table of days', change(/RRULE:FREQ=YEARLY.*/, 'RDATE:19700329T020000'), /RDATE does not/],
    ['no such day', change('DATE:20190530', 'DATE:20190230'), /is no day/],
    ['a wrong status', change('STATUS:CONFIRMED', 'STATUS:DONE'), /STATUS cannot be DONE/],
    ['a wrong transparency', change('TRANSP:TRANSPARENT', 'TRANSP:FREE'), /TRANSP cannot be/],
    [
      'a sequence that is a time',
      change('SEQUENCE:0', 'SEQUENCE:1546387200000'),
      /SEQUENCE cannot/,
    ],
    [
      'a local end of a series',
      change('UNTIL=20190605T120000Z', 'UNTIL=20190605T140000'),
      /UNTIL is/,
    ],
    ['a day as that end', change('UNTIL=20190605T120000Z', 'UNTIL=20190605'), /UNTIL is not like/],
    ['a time as the end of days', change('UNTIL=20191101', 'UNTIL=20191101T000000Z'), /UNTIL is/],
    [
      'a day out of a series of hours',
      change(/(RECURRENCE-ID);TZID=\S+/, '$1;VALUE=DATE:20190306'),
      /is not like its series/,
    ],
    ['a day out of no series', change(/RRULE:FREQ=MONTHLY.*\r\n/, ''), /another day of no series/],
    ['one identifier for two', change('UID:sg-2@', 'UID:sg-1@'), /sg-1@readers.paktum twice/],
    ['an alarm', change('END:VEVENT', 'BEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT'), /VALARM is not/],
    ['an attendee', change('STATUS', 'ATTENDEE:x\r\nSTATUS'), /ATTENDEE does not belong/],
    ['an organizer', change('STATUS', 'ORGANIZER:x\r\nSTATUS'), /ORGANIZER does not belong/],
    ['a task', (feed: string) => feed.replaceAll('VEVENT', 'VTODO'), 'VTODO is not for everybody'],
    ['a comma', change('list\\; twice', 'list, twice'), /SUMMARY is not escaped/],
    ['another escape', change('with a \\\\', 'with a \\t'), /DESCRIPTION is not escaped/],
    ['an e-mail address', change('Market hall', 'a@example.org'), /an e-mail address/],
    [
      'a calendar of nothing',
      change(/BEGIN:VTIMEZONE[\s\S]*END:VEVENT\r\n/, ''),
      /without a component/,
    ],
  ] as const)('finds %s', (_, damage, problem) => {
    const broken = damage(sound);
    expect(broken).not.toBe(sound);
    expect(problemsIn(sound)).toEqual([]);
    const found = problemsIn(broken);
    expect(
      found.filter((each) => (typeof problem === 'string' ? each === problem : problem.test(each))),
    ).not.toEqual([]);
  });
});
