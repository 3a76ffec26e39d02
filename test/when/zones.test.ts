import { enGB } from 'date-fns/locale/en-GB';
import { hu } from 'date-fns/locale/hu';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  formatDay,
  isDay,
  weekday,
} from '../../src/model/when/day.ts';
import { type Point, parsePoint, printPoint } from '../../src/model/when/point.ts';
import { isWeekday, resolveWhen, type Surroundings } from '../../src/model/when/span.ts';
import { parseWhen, type Role } from '../../src/model/when/when.ts';

interface Zone {
  readonly name: string;
  /** Minutes behind UTC on the last day of 2011 there, to be sure that the zone is set. */
  readonly offset: number;
  /** A day on which local time skips midnight, or the whole day. */
  readonly skipped?: Day;
}

const zones: readonly Zone[] = [
  { name: 'Pacific/Apia', offset: -840, skipped: '2011-12-30' },
  { name: 'Pacific/Kiritimati', offset: -840, skipped: '1994-12-31' },
  { name: 'America/Sao_Paulo', offset: 120, skipped: '2018-11-04' },
  { name: 'America/Los_Angeles', offset: 480 },
];

/** Days from 1900 to 2200, each day of the week among them, and all around what zones skip. */
const days: readonly Day[] = [
  ...every(97, '1900-01-01', '2200-12-31'),
  ...every(1, '1994-12-30', '1995-01-02'),
  ...every(1, '2011-12-28', '2011-12-31'),
  ...every(1, '2018-11-02', '2018-11-05'),
  ...every(1, '2019-03-09', '2019-03-11'),
];

/** Counted without the code that is tested. */
function every(step: number, first: Day, last: Day): Day[] {
  const found: Day[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += step * 86_400_000)
    found.push(new Date(at).toISOString().slice(0, 10));
  return found;
}

function pointsWith(day: Day): (Point | undefined)[] {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  const texts = [
    day,
    day.slice(0, 7),
    `${year}-Q${Math.ceil(month / 3)}`,
    `${year}-H${Math.ceil(month / 6)}`,
    `${year}-W${String(month * 4 + 5).padStart(2, '0')}`,
    year,
  ];
  return texts.map(parsePoint);
}

const fixed: readonly [Role, unknown][] = [
  ['due', ['2019-H1', '2011-12']],
  ['date', '2011-12-29/2011-12-31'],
  ['date', { between: '1994-12/1995-01', days: { min: 3 } }],
  ['date', { when: '2011-W52', days: 2 }],
  ['period', '1994-12-31/..'],
  ['period', 'ongoing'],
  ['period', { every: 'month', during: '2011/2012' }],
];
const counted = ['5 working days', '2 weeks', '1 quarter'].map((within): [Role, unknown] => [
  'due',
  { after: 'before', within },
]);

function resolve([role, value]: [Role, unknown], day: Day): unknown {
  const { when } = parseWhen(role, value);
  if (!when) throw new Error(`cannot be read: ${JSON.stringify(value)}`);
  const only = { earliest: day, latest: day };
  const surroundings: Surroundings = {
    planStart: day,
    spanOf: () => ({ start: only, end: only, isDue: false }),
    isWorkingDay: isWeekday,
  };
  return resolveWhen(when, surroundings);
}

/** What every operation says of a day, as text. */
function digest(day: Day): string {
  const points = pointsWith(day);
  return JSON.stringify([
    isDay(day),
    [-1, 1, 2, 30, 365].map((count) => addDays(day, count)),
    [-1, 1, 3, 12].map((count) => addMonths(day, count)),
    ['1900-01-01', '1994-12-31', '2011-12-30', '2200-12-31'].map((other) =>
      daysBetween(day, other),
    ),
    weekday(day),
    points,
    points.map((point) => point && printPoint(point)),
    formatDay(day, 'EEEE d MMMM yyyy RRRR I', enGB),
    formatDay(day, 'yyyy. MMMM d., EEEE', hu),
    counted.map((value) => resolve(value, day)),
  ]);
}

function digests(): string[] {
  return [
    ...days.map(digest),
    ...fixed.map((value) => JSON.stringify(resolve(value, '2011-12-30'))),
  ];
}

let digestsInUtc: readonly string[] | undefined;

const given = process.env.TZ;

function setZone(name: string | undefined): void {
  if (name === undefined) delete process.env.TZ;
  else process.env.TZ = name;
}

afterEach(() => setZone(given));

describe('in UTC', () => {
  beforeEach(() => setZone('UTC'));

  it.each(['1994-12-30', '2011-12-29', '2018-11-03', '2019-03-10'].map((day) => [day]))(
    'the days around %s are those of the calendar',
    (day) => {
      const [before, , after] = every(1, addDays(day, -1), addDays(day, 1));
      expect([addDays(day, -1), addDays(day, 1)]).toEqual([before, after]);
      expect(weekday(day)).toBe(new Date(day).getUTCDay() || 7);
    },
  );

  it('a day is written as it is called', () => {
    expect(new Date(2011, 11, 31).getTimezoneOffset()).toBe(0);
    expect(formatDay('2011-12-30', 'EEEE d MMMM yyyy', enGB)).toBe('Friday 30 December 2011');
    expect(formatDay('2011-12-30', 'yyyy. MMMM d., EEEE', hu)).toBe('2011. december 30., péntek');
  });
});

describe.each(zones)('in $name', ({ name, offset, skipped }) => {
  let utc: readonly string[] = [];

  beforeAll(() => {
    setZone('UTC');
    utc = digestsInUtc ??= digests();
  });

  beforeEach(() => setZone(name));

  it('the zone is really set', () => {
    expect(new Date(2011, 11, 31).getTimezoneOffset()).toBe(offset);
    if (skipped === undefined) return;
    const [year = 0, month = 0, day = 0] = skipped.split('-').map(Number);
    const local = new Date(year, month - 1, day);
    expect([local.getDate(), local.getHours()]).not.toEqual([day, 0]);
  });

  it('every operation says the same as in UTC', () => {
    const here = digests();
    expect(here.length).toBeGreaterThan(1000);
    expect(here.filter((text, index) => text !== utc[index])).toEqual([]);
  });

  it('a day that is skipped there is a day', () => {
    expect(isDay('2011-12-30')).toBe(true);
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
    expect(addDays('1994-12-30', 1)).toBe('1994-12-31');
    expect(daysBetween('2011-12-28', '2011-12-31')).toBe(3);
    expect(addMonths('1994-11-30', 1)).toBe('1994-12-30');
  });
});

it('the zone is the given one again', () => {
  expect(process.env.TZ).toBe(given);
});
