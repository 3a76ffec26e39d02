import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { before } from '../../src/model/when/before.ts';
import { addDays, daysBetween, isDay, weekday } from '../../src/model/when/day.ts';
import { type Point, parsePoint, printPoint } from '../../src/model/when/point.ts';
import { isWeekday, resolveWhen, type Span } from '../../src/model/when/span.ts';
import { parseWhen, printWhen, type Role, type When } from '../../src/model/when/when.ts';

const two = (number: number) => String(number).padStart(2, '0');
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** A year has a week 53 if it starts on a Thursday, or on a Wednesday when it is a leap year. */
function weeksIn(year: number): number {
  const first = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  return first === 4 || (first === 3 && isLeap(year)) ? 53 : 52;
}

/** Many near each other, so that they touch and overlap; the others anywhere. */
const years = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 2018, max: 2021 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1900, max: 2200 }) },
);
const months = fc.integer({ min: 1, max: 12 });

const writtenPoints = {
  day: fc
    .tuple(years, fc.nat(365))
    .map(([year, offset]) => new Date(Date.UTC(year, 0, 1 + offset)).toISOString().slice(0, 10)),
  week: years.chain((year) =>
    fc.integer({ min: 1, max: weeksIn(year) }).map((week) => `${year}-W${two(week)}`),
  ),
  month: fc.tuple(years, months).map(([year, month]) => `${year}-${two(month)}`),
  quarter: fc.tuple(years, fc.integer({ min: 1, max: 4 })).map(([year, n]) => `${year}-Q${n}`),
  'half-year': fc.tuple(years, fc.integer({ min: 1, max: 2 })).map(([year, n]) => `${year}-H${n}`),
  year: years.map(String),
};
const pointTexts = fc.oneof(...Object.values(writtenPoints));

function point(text: string): Point {
  const parsed = parsePoint(text);
  if (!parsed) throw new Error(`not a point: ${text}`);
  return parsed;
}

function inOrder([a, b]: [string, string]): string {
  return point(a).first > point(b).last ? `${b}/${a}` : `${a}/${b}`;
}

const spanTexts = fc.tuple(pointTexts, pointTexts).map(inOrder);
const daySpanTexts = fc.tuple(writtenPoints.day, writtenPoints.day).map(inOrder);
const simpleTexts: Record<Role, fc.Arbitrary<string>> = {
  due: pointTexts,
  date: fc.oneof({ weight: 3, arbitrary: pointTexts }, daySpanTexts),
  period: fc.oneof(
    fc.constant('ongoing'),
    pointTexts,
    spanTexts,
    pointTexts.map((text) => `${text}/..`),
    pointTexts.map((text) => `../${text}`),
  ),
};

const ids = fc.constantFrom('kickoff', 'forum-1', 'report.2', 'nobody');
const oneOrMoreIds = fc.oneof(ids, fc.array(ids, { minLength: 1, maxLength: 3 }));
const words = fc.constantFrom('folyamatosan', 'dle harmonogramu', '2019', 'Q1/Q2', ' ');
const units = fc.constantFrom(
  'working day',
  'day',
  'week',
  'month',
  'quarter',
  'half-year',
  'year',
);
const durations = fc
  .tuple(fc.integer({ min: 1, max: 40 }), units)
  .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
const counts = fc.integer({ min: 1, max: 40 });
const days = fc.oneof(counts, fc.record({ min: counts }), fc.record({ value: counts }));

/** What may stand beside any date in the object form. */
const remarks = { text: words, external: words, condition: words };

function objects(simple: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  const only = <Key extends string>(...requiredKeys: Key[]) => ({
    requiredKeys,
    noNullPrototype: true,
  });
  return fc.oneof(
    fc.record({ when: simple, days, ...remarks }, only('when', 'days')),
    fc.record({ when: simple, ...remarks }, only('when', 'text')),
    fc.record({ between: spanTexts, days, ...remarks }, only('between')),
    fc.record(remarks, only('text')),
    fc.record({ external: words }, { noNullPrototype: true }),
    fc.record({ after: oneOrMoreIds, within: durations, ...remarks }, only('after')),
    fc.record({ at: ids, ...remarks }, only('at')),
    fc.record(
      {
        every: fc.constantFrom('month', '2 weeks', 'quarter'),
        day: fc.constantFrom('last friday', '15'),
        during: fc.oneof(
          years,
          pointTexts,
          spanTexts,
          pointTexts.map((text) => `${text}/..`),
        ),
        except: fc.array(writtenPoints.day, { maxLength: 2 }),
      },
      only('every', 'during'),
    ),
    fc.record(
      { every: fc.constant('2 months'), starting: fc.oneof(years, pointTexts), count: counts },
      only('every', 'starting'),
    ),
  );
}

/** Values as `printWhen` writes them. */
function canonicalValues(role: Role): fc.Arbitrary<unknown> {
  const text = simpleTexts[role];
  const list = fc.array(text, { minLength: 1, maxLength: 4 });
  const simple = fc.oneof({ weight: 3, arbitrary: text }, list);
  return fc.oneof({ weight: 2, arbitrary: simple }, objects(simple));
}

/** The same, and what says the same in another way. */
function allValues(role: Role): fc.Arbitrary<unknown> {
  const mixedList = fc.array(fc.oneof(simpleTexts[role], years), { minLength: 1, maxLength: 4 });
  return fc.oneof(
    { weight: 4, arbitrary: canonicalValues(role) },
    years,
    mixedList,
    simpleTexts[role].map((when) => ({ when })),
    fc.record({ when: mixedList, text: words }),
    pointTexts.map((between) => ({ between })),
  );
}

const roles: Role[] = ['due', 'date', 'period'];
const rolesAndValues = (values: (role: Role) => fc.Arbitrary<unknown>) =>
  fc.oneof(...roles.map((role) => fc.tuple(fc.constant(role), values(role))));

function read(role: Role, value: unknown): When {
  const { problem, when } = parseWhen(role, value);
  if (problem) throw new Error(`${problem.code}: ${JSON.stringify(value)}`);
  return when;
}

interface Neighbours {
  readonly planStart: string | undefined;
  readonly spans: readonly (Span | undefined)[];
}

function resolve(when: When, { planStart, spans }: Neighbours): Span {
  return resolveWhen(when, {
    spanOf: (id) => spans[['kickoff', 'forum-1', 'report.2'].indexOf(id)],
    isWorkingDay: isWeekday,
    ...(planStart !== undefined && { planStart }),
  });
}

const dates = rolesAndValues(allValues).map(([role, value]) => read(role, value));
const nobody: Neighbours = { planStart: '2019-01-01', spans: [] };
const neighbours: fc.Arbitrary<Neighbours> = fc.record({
  planStart: fc.option(writtenPoints.day, { nil: undefined }),
  spans: fc.array(
    fc.option(
      dates.map((when) => resolve(when, nobody)),
      { nil: undefined },
    ),
    {
      maxLength: 3,
    },
  ),
});
const untimed = fc.tuple(dates, neighbours).map(([when, around]) => resolve(when, around));

const hours = fc.constantFrom('08:00', '10:00', '12:00', '14:00');
const times = fc.oneof(
  hours.map((startTime) => ({ startTime })),
  fc
    .uniqueArray(hours, { minLength: 2, maxLength: 2 })
    .map((pair) => pair.sort())
    .map(([startTime = '', endTime = '']) => ({ startTime, endTime })),
);
/** Few days, so that two of them are often the same. */
const timed = fc
  .tuple(fc.constantFrom('2019-03-18', '2019-03-31', '2019-04-01'), times)
  .map(([day, time]): Span => ({ ...resolve(read('date', day), nobody), ...time }));
const spans = fc.oneof(
  { weight: 3, arbitrary: untimed },
  { weight: 1, arbitrary: timed },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('2019-03-31', '2019-03', '2019-Q1')
      .map((text) => resolve(read('due', text), nobody)),
  },
);

const often = { numRuns: 1000 };

describe('a written date', () => {
  it('says the same after it is printed and read again', () => {
    fc.assert(
      fc.property(rolesAndValues(allValues), ([role, value]) => {
        const when = read(role, value);
        expect(read(role, printWhen(when))).toStrictEqual(when);
      }),
      often,
    );
  });

  it('is printed as it was written, if it was written the plain way', () => {
    fc.assert(
      fc.property(rolesAndValues(canonicalValues), ([role, value]) => {
        expect(printWhen(read(role, value))).toStrictEqual(value);
      }),
      often,
    );
  });
});

describe('the days of a date', () => {
  it('are in order', () => {
    fc.assert(
      fc.property(untimed, ({ start, end }) => {
        const pairs = [
          [start.earliest, start.latest],
          [end.earliest, end.latest],
          [start.earliest, end.earliest],
          [start.latest, end.latest],
          [start.earliest, end.latest],
        ];
        for (const [first, last] of pairs)
          if (first !== undefined && last !== undefined) expect(first <= last).toBe(true);
      }),
      often,
    );
  });

  it('exist', () => {
    fc.assert(
      fc.property(untimed, ({ start, end }) => {
        const bounds = [start.earliest, start.latest, end.earliest, end.latest];
        expect(bounds.filter((day) => day !== undefined && !isDay(day))).toEqual([]);
      }),
      often,
    );
  });

  it('of a deadline are its last, and everything of it', () => {
    fc.assert(
      fc.property(pointTexts, (text) => {
        const last = { earliest: point(text).last, latest: point(text).last };
        expect(resolve(read('due', text), nobody)).toEqual({ start: last, end: last, isDue: true });
      }),
    );
  });

  it('of a point in "date" and "period" are all of its days', () => {
    fc.assert(
      fc.property(pointTexts, fc.constantFrom<Role>('date', 'period'), (text, role) => {
        const all = { earliest: point(text).first, latest: point(text).last };
        expect(resolve(read(role, text), nobody)).toEqual({ start: all, end: all, isDue: false });
      }),
    );
  });
});

describe('before', () => {
  it('is never yes both ways', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        expect([before(a, b), before(b, a)]).not.toEqual(['yes', 'yes']);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never no from the first to the third where it is yes from each to the next', () => {
    fc.assert(
      fc.property(spans, spans, spans, (a, b, c) => {
        fc.pre(before(a, b) === 'yes' && before(b, c) === 'yes');
        expect(before(a, c)).not.toBe('no');
      }),
      { numRuns: 300 },
    );
  });

  it('is no the other way where it is yes, but for the day of a deadline', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        fc.pre(before(a, b) === 'yes' && !(b.isDue && a.end.latest === b.start.earliest));
        expect(before(b, a)).toBe('no');
      }),
      often,
    );
  });

  it('is never yes of a date and itself', () => {
    fc.assert(
      fc.property(spans, (span) => {
        expect(before(span, span)).not.toBe('yes');
      }),
    );
  });

  it('only becomes surer when a month, a year or a week becomes one of its days', () => {
    const coarse = fc.oneof(writtenPoints.week, writtenPoints.month, writtenPoints.year);
    fc.assert(
      fc.property(coarse, fc.nat(365), spans, (text, offset, other) => {
        const { first, last } = point(text);
        const day = addDays(first, offset % (daysBetween(first, last) + 1));
        const vague = resolve(read('date', text), nobody);
        const exact = resolve(read('date', day), nobody);
        for (const [sure, unsure] of [
          [before(exact, other), before(vague, other)],
          [before(other, exact), before(other, vague)],
        ])
          if (unsure !== 'cannot-tell') expect(sure).toBe(unsure);
      }),
      often,
    );
  });

  it('agrees with the days wherever both are known', () => {
    fc.assert(
      fc.property(daySpanTexts, daySpanTexts, (a, b) => {
        const lastOfA = a.slice(-10);
        const firstOfB = b.slice(0, 10);
        const expected = lastOfA < firstOfB ? 'yes' : lastOfA > firstOfB ? 'no' : 'cannot-tell';
        const spanOf = (text: string) => resolve(read('date', text), nobody);
        expect(before(spanOf(a), spanOf(b))).toBe(expected);
      }),
      often,
    );
  });
});

describe('a point', () => {
  /** The text of the next point of the same precision. */
  function next(text: string): string {
    const year = Number(text.slice(0, 4));
    const unit = text.slice(5, 6);
    const number = Number(text.slice(unit === '' || /\d/.test(unit) ? 5 : 6));
    if (text.length === 4) return String(year + 1);
    if (text.length === 10)
      return new Date(Date.parse(`${text}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    const most = { Q: 4, H: 2, W: weeksIn(year) }[unit] ?? 12;
    const [nextYear, nextNumber] = number < most ? [year, number + 1] : [year + 1, 1];
    if (unit === 'Q' || unit === 'H') return `${nextYear}-${unit}${nextNumber}`;
    return `${nextYear}-${unit === 'W' ? 'W' : ''}${two(nextNumber)}`;
  }

  const precisions = Object.entries(writtenPoints);

  it.each(precisions)('of one %s ends on the day before the next', (precision, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { first, last } = point(text);
        expect(point(text).precision).toBe(precision);
        expect(first <= last).toBe(true);
        expect(addDays(last, 1)).toBe(point(next(text)).first);
        expect(addDays(first, daysBetween(first, last))).toBe(last);
      }),
      often,
    );
  });

  it.each(precisions)('of one %s is printed as it was written', (_precision, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(printPoint(point(text))).toBe(text);
      }),
    );
  });

  it('of one week starts on Monday and holds the Thursday of its year', () => {
    fc.assert(
      fc.property(writtenPoints.week, (text) => {
        const { first } = point(text);
        expect(weekday(first)).toBe(1);
        expect(addDays(first, 3).slice(0, 4)).toBe(text.slice(0, 4));
      }),
    );
  });

  it('is no week 53 in a year that has none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
        expect(parsePoint(`${year}-W53`) !== undefined).toBe(weeksIn(year) === 53);
      }),
      { numRuns: 600 },
    );
  });

  it('is no day that a month does not have', () => {
    const anyDay = fc.tuple(years, months, fc.integer({ min: 1, max: 31 }));
    fc.assert(
      fc.property(anyDay, ([year, month, day]) => {
        const longest = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        const exists = day <= (longest[month - 1] ?? 0);
        expect(isDay(`${year}-${two(month)}-${two(day)}`)).toBe(exists);
        expect(parsePoint(`${year}-${two(month)}-${two(day)}`) !== undefined).toBe(exists);
      }),
      often,
    );
  });

  it.each([
    ['9999', '9999-01-01', '9999-12-31'],
    ['9999-12', '9999-12-01', '9999-12-31'],
    ['9999-Q4', '9999-10-01', '9999-12-31'],
    ['9999-H2', '9999-07-01', '9999-12-31'],
    ['0001', '0001-01-01', '0001-12-31'],
    ['0099-12', '0099-12-01', '0099-12-31'],
  ])('%s at the edge of time has its days, too', (text, first, last) => {
    expect(parsePoint(text)).toMatchObject({ first, last });
  });
});
