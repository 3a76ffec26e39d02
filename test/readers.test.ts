import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLocale } from '../src/locales/index.ts';
import { addDays, daysBetween } from '../src/model/when/day.ts';
import { calendarPlan, calendarsIn, feedsOf } from './calendar-plan.ts';
import { isThere, pythonWithCalendars, run, Subscriber } from './calendar-programs.ts';
import { examples, readExample, readPact } from './plans.ts';
import { type Served, serve } from './served.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'paktum-readers-'));
afterAll(() => rmSync(home, { recursive: true }));

/** Without the program a test is skipped by name; where CI sets the scene it must be there. */
const isLeftOut = (isAvailable: boolean) => !isAvailable && !process.env['CI'];

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly date: string;
  readonly earliest: string;
  readonly latest: string;
}

interface Planned {
  readonly time?: string;
  readonly held?: { readonly time?: string };
}

/** Of 2025, without the day after Christmas. */
const lastFridays = ['01-31', '02-28', '03-28', '04-25', '05-30', '06-27']
  .concat(['07-25', '08-29', '09-26', '10-31', '11-28'])
  .map((day) => `2025-${day}`);

function list(pact: string, kind: string): Listed[] {
  const command = ['list', kind, '--pact', pact, '--format', 'json', '--as-of', '2026-06-30'];
  const { stdout } = spawnSync(process.execPath, [join(root, 'bin/run.js'), ...command], {
    encoding: 'utf8',
  });
  return JSON.parse(stdout);
}

describe('programs that subscribe', () => {
  const isMissing = isLeftOut(isThere('vdirsyncer') && isThere('khal'));
  const own = join(home, 'plan');
  const served: Served[] = [];
  let subscriber: Subscriber;

  beforeAll(async () => {
    if (isMissing) return;
    mkdirSync(own);
    write(calendarPlan['calendar.yaml'] ?? '');
    writeFileSync(join(own, 'pact.yaml'), calendarPlan['pact.yaml'] ?? '');
    const folders = { demo: 'examples/demo', tiszakecske: 'examples/tiszakecske', plan: own };
    const pacts = Object.values(folders).map((folder) => serve(folder, '--no-history'));
    served.push(...(await Promise.all(pacts)));
    const names = Object.keys(folders);
    const feeds = names.map((name, at) => [name, `${served[at]?.origin}/all.ics`]);
    subscriber = new Subscriber(home, Object.fromEntries(feeds));
    subscriber.sync();
  });
  afterAll(() => Promise.all(served.map((each) => each.end())));

  function write(calendar: string): void {
    writeFileSync(join(own, 'calendar.yaml'), calendar);
  }

  const wholeYears = 4 * 366;
  const shown = (calendar: string, zone: string, from: string) =>
    subscriber.entries(zone, from, wholeYears).filter((each) => each.calendar === calendar);
  const inPlan = () =>
    shown('plan', 'Europe/Budapest', '2019-01-01')
      .map(({ firstDay, hours, lastDay, title }) =>
        [firstDay === lastDay ? firstDay : `${firstDay}/${lastDay}`, hours, title]
          .filter((part) => part !== '')
          .join(' '),
      )
      .sort();

  it.skipIf(isMissing).each([
    {
      name: 'demo',
      zone: 'Europe/Dublin',
      from: '2023-11-01',
      leftOut: ['team-day', 'study-visit', 'advice-hour'],
      // The list has only the first and the last day of these.
      series: lastFridays.map((day) => `${day} 14:00-16:00 Open advice hour`),
    },
    { name: 'tiszakecske', zone: 'Europe/Budapest', from: '2018-01-01', leftOut: [], series: [] },
  ])(
    'show what paktum lists of $name (needs vdirsyncer and khal)',
    async ({ from, leftOut, name, series, zone }) => {
      const pact = await readPact(name);
      const { feed } = await loadLocale('en');
      const items = ['meetings', 'events'].flatMap((kind) => list(`examples/${name}`, kind));
      expect(items.length).toBeGreaterThan(10);
      const expected = items
        .filter(({ id }) => !leftOut.some((each) => each === id))
        .flatMap(({ date, earliest, id, latest, state, title }) => {
          const { held, time } = (pact.byId.get(id)?.data ?? {}) as Planned;
          const isOpen = earliest !== latest && !/^\d{4}-\d\d-\d\d/.test(date);
          const word =
            state === 'cancelled' ? feed.cancelled(title) : isOpen ? feed.noDayYet(title) : title;
          const hours = earliest === latest ? (held?.time ?? time ?? '') : '';
          return daysFrom(earliest, latest).map((day) => `${day} ${hours} ${word}`);
        });
      const read = shown(name, zone, from).flatMap(({ firstDay, hours, lastDay, title }) =>
        daysFrom(firstDay, lastDay).map((day) => `${day} ${hours} ${title}`),
      );
      expect(read.sort()).toEqual([...expected, ...series].sort());
    },
  );

  it.skipIf(isMissing)(
    'show series, several days and summer time (needs vdirsyncer and khal)',
    () => {
      expect(inPlan()).toMatchInlineSnapshot(`
        [
          "2019-02-06 14:00-16:00 Advice hour",
          "2019-03-07 14:00-16:00 Advice hour",
          "2019-03-30 10:00-12:00 Steering group 1",
          "2019-03-31 10:00-12:00 Steering group 2",
          "2019-04-02 09:00-10:00 Days, in a list; twice",
          "2019-04-03 14:00-16:00 Advice hour",
          "2019-05-30/2019-06-01 Job fair",
          "2019-06-04 09:00-10:00 Days, in a list; twice",
          "2019-06-05 14:00-16:00 Advice hour",
          "2019-07-02 CANCELLED: Called off",
          "2019-08-06 POSTPONED: Put off",
          "2019-09-02 School visits",
          "2019-09-06 Open door",
          "2019-09-10 School visits",
          "2019-09-16 School visits",
          "2019-09-20 Open door",
          "2019-10-02/2019-10-03 09:00-11:00 Advice desk",
          "2019-10-04 Open door",
          "2019-10-08 09:00-11:00 Advice desk",
          "2019-10-15 09:00-11:00 Advice desk",
          "2019-10-18 Open door",
          "2019-10-27 10:00-12:00 Steering group 3",
          "2019-11-01 Open door",
          "2019-11-08/2019-11-09 20:00-02:00 Night of the trades",
          "2019-12-01/2019-12-31 (no day yet) Steering group 4",
        ]
      `);
    },
  );

  it.skipIf(isMissing)('follow a change without doubling (needs vdirsyncer and khal)', () => {
    const before = inPlan();
    const changes = [
      ['title: Steering group 4, date: 2019-12', 'title: Steering group 4, date: 2019-12-10'],
      ['title: Job fair', 'title: Fair of jobs'],
      [
        'title: Steering group 2, date: 2019-03-31',
        'title: Steering group 2, date: 2019-03-31, cancelled: 2019-03-15',
      ],
    ] as const;
    write(
      changes.reduce(
        (text, [from, to]) => text.replace(from, to),
        calendarPlan['calendar.yaml'] ?? '',
      ),
    );
    subscriber.sync();
    const after = inPlan();
    expect(before.filter((line) => !after.includes(line))).toEqual([
      '2019-03-31 10:00-12:00 Steering group 2',
      '2019-05-30/2019-06-01 Job fair',
      '2019-12-01/2019-12-31 (no day yet) Steering group 4',
    ]);
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '2019-03-31 10:00-12:00 CANCELLED: Steering group 2',
      '2019-05-30/2019-06-01 Fair of jobs',
      '2019-12-10 Steering group 4',
    ]);
  });
});

describe.each(examples)('every feed of %s', (name) => {
  const folder = join(home, `feeds-${name}`);
  let feeds: ReadonlyMap<string, string>;
  let ledger: Readonly<Record<string, number>>;
  beforeAll(async () => {
    const texts = readExample(name);
    const counts = (await calendarsIn(texts)).ledger.feeds.map(
      ({ entries, id }) => [id, entries] as const,
    );
    ledger = Object.fromEntries(counts);
    feeds = await feedsOf(texts);
    mkdirSync(folder);
    for (const [id, feed] of feeds) writeFileSync(join(folder, `${id}.ics`), feed);
  });

  it('is the same when ical.js has read and written it', () => {
    for (const feed of feeds.values()) {
      const read = ICAL.parse(feed);
      expect(ICAL.parse(ICAL.stringify(read))).toEqual(read);
    }
  });

  it.skipIf(isLeftOut(isThere('calcurse')))('is read by calcurse (needs calcurse)', () => {
    const read = [...feeds.keys()].map((id) => {
      const data = join(folder, id);
      mkdirSync(data);
      const report = run(folder, 'calcurse', ['-D', data, '-i', `${id}.ics`]);
      const [, hours, days, skipped] =
        /(\d+) apps? \/ (\d+) events? \/ 0 todos \/ (\d+) skipped/.exec(report) ?? [];
      expect(skipped).toBe('0');
      return [id, Number(hours) + Number(days)];
    });
    expect(Object.fromEntries(read)).toEqual(ledger);
  });

  const python = pythonWithCalendars();
  it.skipIf(isLeftOut(python !== undefined))('is read by Python (needs python3-icalendar)', () => {
    const read = run(folder, python ?? 'python3', ['-c', countEvents, ...feeds.keys()]);
    expect(JSON.parse(read)).toEqual(ledger);
  });
});

const countEvents = `
import json, sys
from icalendar import Calendar

def count(name):
    calendar = Calendar.from_ical(open(name + '.ics', 'rb').read())
    events = calendar.walk('VEVENT')
    for part in calendar.walk():
        assert not part.errors, part.errors
    for event in events:
        assert event.decoded('DTSTART') < event.decoded('DTEND')
    return len(events)

print(json.dumps({name: count(name) for name in sys.argv[1:]}))
`;

/** Each day from the first to the last. */
function daysFrom(first: string, last: string): string[] {
  const length = daysBetween(first, last) + 1;
  return Array.from({ length }, (_, index) => addDays(first, index));
}
