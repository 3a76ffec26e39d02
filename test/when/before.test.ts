import { describe, expect, it } from 'vitest';
import { before, isUnknown, type Order } from '../../src/model/when/before.ts';
import {
  isWeekday,
  resolveWhen,
  type Span,
  type Surroundings,
  unknownSpan,
} from '../../src/model/when/span.ts';
import { parseWhen, type Role } from '../../src/model/when/when.ts';

const planOf2019: Surroundings = {
  planStart: '2019-01-01',
  spanOf: () => undefined,
  isWorkingDay: isWeekday,
};

function span(role: Role, value: unknown, changes: Partial<Surroundings> = {}): Span {
  const { problem, when } = parseWhen(role, value);
  if (problem) throw new Error(`${problem.code}: ${JSON.stringify(value)}`);
  return resolveWhen(when, { ...planOf2019, ...changes });
}

/** A day with the hours that stand beside it, as "10:00" or "10:00-12:00". */
function timed(day: string, hours: string): Span {
  const [startTime = '', endTime] = hours.split('-');
  return { ...span('date', day), startTime, ...(endTime && { endTime }) };
}

const external = span('date', { external: 'dle harmonogramu projektu' });

describe('the table of the model', () => {
  const spans: Record<string, Span> = {
    'date 2019-03-19': span('date', '2019-03-19'),
    'date 2019-03': span('date', '2019-03'),
    'date 2019-Q2': span('date', '2019-Q2'),
    'due 2019-03': span('due', '2019-03'),
    'due 2019': span('due', '2019'),
    'period 2019-03/2019-06': span('period', '2019-03/2019-06'),
    'period 2019-03/..': span('period', '2019-03/..'),
    ongoing: span('period', 'ongoing'),
    external,
  };

  /** The columns are the rows in the same order. */
  const table: Record<string, string> = {
    // ------------------- 19   03   Q2   by03 by19 3/6  3/.. on   external
    'date 2019-03-19': '        ?    ?    yes  yes  yes  ?    ?    no   ?',
    'date 2019-03': '           ?    ?    yes  yes  yes  ?    ?    no   ?',
    'date 2019-Q2': '           no   no   ?    no   yes  no   no   no   ?',
    'due 2019-03': '            no   ?    yes  ?    yes  ?    ?    no   ?',
    'due 2019': '               no   no   no   no   ?    no   no   no   ?',
    'period 2019-03/2019-06': ' no   no   ?    no   yes  no   no   no   ?',
    'period 2019-03/..': '      ?    ?    ?    ?    ?    ?    ?    no   ?',
    ongoing: '                  ?    ?    ?    ?    ?    ?    ?    ?    ?',
    external: '                 ?    ?    ?    ?    ?    ?    ?    ?    ?',
  };

  const cells = Object.entries(table).flatMap(([row, line]) =>
    Object.keys(spans).map((column, index) => {
      const order = line.trim().split(/\s+/)[index] ?? 'missing';
      return { row, column, order: order === '?' ? 'cannot-tell' : order };
    }),
  );

  it('has 81 cells', () => {
    expect(Object.keys(table)).toEqual(Object.keys(spans));
    expect(cells).toHaveLength(81);
  });

  it.each(cells)('$row before $column: $order', ({ row, column, order }) => {
    expect(before(spans[row] ?? external, spans[column] ?? external)).toBe(order);
  });
});

describe('a deadline', () => {
  const due = span('due', '2019-03');

  it.each<[string, Order]>([
    ['2019-03-30', 'yes'],
    ['2019-03-31', 'yes'],
    ['2019-04-01', 'no'],
  ])('of March includes its last day: %s is %s', (day, order) => {
    expect(before(span('date', day), due)).toBe(order);
    expect(before(span('period', `2019-01-01/${day}`), due)).toBe(order);
  });

  it.each<[string, Order]>([
    ['2019-03-30', 'no'],
    ['2019-03-31', 'cannot-tell'],
    ['2019-04-01', 'yes'],
  ])('of March is before %s: %s', (day, order) => {
    expect(before(due, span('date', day))).toBe(order);
  });

  it.each([['2019-03-31'], ['2019-Q1'], ['2019-W13']])(
    'of March and one of %s are on one day: neither is first',
    (value) => {
      const same = span('due', value);
      expect(same.end).toEqual({ earliest: '2019-03-31', latest: '2019-03-31' });
      expect(before(due, same)).toBe('cannot-tell');
      expect(before(same, due)).toBe('cannot-tell');
    },
  );
});

describe('times on one known day', () => {
  it.each<[string, string, Order]>([
    ['10:00-12:00', '13:00', 'yes'],
    ['10:00-12:00', '12:00', 'yes'],
    ['10:00-12:00', '12:00-13:00', 'yes'],
    ['10:00-12:00', '11:59', 'no'],
    ['10:00-12:00', '10:00-12:00', 'no'],
    ['12:00-13:00', '10:00-12:00', 'no'],
    ['10:00', '13:00', 'cannot-tell'],
    ['10:00', '10:00', 'no'],
    ['13:00', '10:00', 'no'],
    ['22:00-02:00', '09:00', 'no'],
  ])('%s before %s: %s', (a, b, order) => {
    expect(before(timed('2019-03-19', a), timed('2019-03-19', b))).toBe(order);
  });

  it('decide nothing where only one of the two has any', () => {
    const day = span('date', '2019-03-19');
    expect(before(timed('2019-03-19', '10:00-12:00'), day)).toBe('cannot-tell');
    expect(before(day, timed('2019-03-19', '10:00-12:00'))).toBe('cannot-tell');
  });

  it('decide nothing on a day that is not known', () => {
    const a = timed('2019-03', '10:00-12:00');
    const b = timed('2019-03', '13:00-15:00');
    expect(before(a, b)).toBe('cannot-tell');
    expect(before(b, a)).toBe('cannot-tell');
    expect(before(a, timed('2019-03-31', '13:00'))).toBe('cannot-tell');
  });

  it('do not count against the days', () => {
    expect(before(timed('2019-03-19', '18:00'), timed('2019-03-20', '08:00'))).toBe('yes');
    expect(before(timed('2019-03-20', '08:00'), timed('2019-03-19', '18:00'))).toBe('no');
  });

  it('of the first of two days do not count on the second', () => {
    const twoDays = timed('2019-03-18/2019-03-19', '14:00');
    expect(before(twoDays, timed('2019-03-19', '10:00'))).toBe('cannot-tell');
  });
});

describe('a list', () => {
  const list = span('date', ['2019-06', '2019-03', '2019-09']);

  it('starts with its first and ends with its last, in whatever order', () => {
    expect(list.start).toEqual({ earliest: '2019-03-01', latest: '2019-03-31' });
    expect(list.end).toEqual({ earliest: '2019-09-01', latest: '2019-09-30' });
  });

  it.each<[string, Order, Order]>([
    ['2019-02-28', 'yes', 'no'],
    ['2019-03-15', 'cannot-tell', 'no'],
    ['2019-04-15', 'no', 'no'],
    ['2019-09-15', 'no', 'cannot-tell'],
    ['2019-10-01', 'no', 'yes'],
  ])('counts by its first as b (%s before it: %s) and by its last as a', (day, asB, asA) => {
    expect(before(span('date', day), list)).toBe(asB);
    expect(before(list, span('date', day))).toBe(asA);
  });

  it('of deadlines counts the same way', () => {
    const dues = span('due', ['2019-H1', '2019-H2']);
    expect(before(span('date', '2019-06-30'), dues)).toBe('yes');
    expect(before(span('date', '2019-07-01'), dues)).toBe('no');
    expect(before(dues, span('date', '2019-12-31'))).toBe('cannot-tell');
    expect(before(dues, span('date', '2020-01-01'))).toBe('yes');
  });

  it('keeps what is known of one when nothing is known of another', () => {
    const spans = span('period', ['2019-03/..', '2019-06']);
    expect(spans.start).toEqual({ earliest: '2019-03-01', latest: '2019-03-31' });
    expect(spans.end).toEqual({ earliest: '2019-06-01' });
  });

  it('with an open start has no first day, but starts by the earliest of the last', () => {
    const spans = span('period', ['../2019-03', '2019-06']);
    expect(spans.start).toEqual({ latest: '2019-03-31' });
    expect(spans.end).toEqual({ earliest: '2019-06-01', latest: '2019-06-30' });
  });
});

describe('a span of coarse points', () => {
  it.each<[string, Span['start'], Span['end']]>([
    [
      '2019/2019-03',
      { earliest: '2019-01-01', latest: '2019-03-31' },
      { earliest: '2019-03-01', latest: '2019-03-31' },
    ],
    [
      '2019-03/2019',
      { earliest: '2019-03-01', latest: '2019-03-31' },
      { earliest: '2019-03-01', latest: '2019-12-31' },
    ],
    ['../2019-W01', { latest: '2019-01-06' }, { earliest: '2018-12-31', latest: '2019-01-06' }],
    ['2020-W53/..', { earliest: '2020-12-28', latest: '2021-01-03' }, { earliest: '2020-12-28' }],
  ])('%s never ends before it starts', (value, start, end) => {
    expect(span('period', value)).toMatchObject({ start, end });
    expect(Object.keys(span('period', value).start)).toEqual(Object.keys(start));
    expect(Object.keys(span('period', value).end)).toEqual(Object.keys(end));
  });
});

describe('{ between }', () => {
  const some = span('date', { between: '2019-03-11/2019-05' });

  it('is some day in it', () => {
    const within = { earliest: '2019-03-11', latest: '2019-05-31' };
    expect(some).toMatchObject({ start: within, end: within, isDue: false });
  });

  it.each<[string, Order, Order]>([
    ['2019-03-10', 'yes', 'no'],
    ['2019-03-11', 'cannot-tell', 'cannot-tell'],
    ['2019-05-31', 'cannot-tell', 'cannot-tell'],
    ['2019-06-01', 'no', 'yes'],
  ])('%s before it: %s; it before that: %s', (day, asB, asA) => {
    expect(before(span('date', day), some)).toBe(asB);
    expect(before(some, span('date', day))).toBe(asA);
  });
});

describe('{ after, within }', () => {
  const spans: Record<string, Span> = {
    kickoff: span('date', '2019-03-15'),
    closing: span('date', '2019-03'),
    external,
  };
  const spanOf = (id: string) => spans[id];

  it('counts days from the day of what it names', () => {
    const due = span('due', { after: 'kickoff', within: '30 days' }, { spanOf });
    expect(due.end).toEqual({ earliest: '2019-04-14', latest: '2019-04-14' });
    expect(before(span('date', '2019-04-14'), due)).toBe('yes');
    expect(before(span('date', '2019-04-15'), due)).toBe('no');
  });

  it('counts from the earliest and the latest day where the day is not known', () => {
    const due = span('due', { after: 'closing', within: '30 days' }, { spanOf });
    expect(due.end).toEqual({ earliest: '2019-03-31', latest: '2019-04-30' });
    expect(before(span('date', '2019-03-31'), due)).toBe('yes');
    expect(before(span('date', '2019-04-01'), due)).toBe('cannot-tell');
    expect(before(span('date', '2019-05-01'), due)).toBe('no');
  });

  it('takes place some day from then on', () => {
    const date = span('date', { after: 'kickoff', within: '2 weeks' }, { spanOf });
    expect(date.start).toEqual({ earliest: '2019-03-15', latest: '2019-03-29' });
    expect(date.end).toEqual(date.start);
  });

  it('has no last day without "within"', () => {
    const date = span('date', { after: 'kickoff' }, { spanOf });
    expect(date.end).toEqual({ earliest: '2019-03-15' });
    expect(before(date, span('date', '2019-03-14'))).toBe('no');
    expect(before(span('date', '2019-03-14'), date)).toBe('yes');
    expect(before(date, span('date', '2029'))).toBe('cannot-tell');
  });

  it.each([
    ['5 working days', '2019-03-22'],
    ['1 working day', '2019-03-18'],
    ['1 month', '2019-04-15'],
    ['2 quarters', '2019-09-15'],
    ['1 half-year', '2019-09-15'],
    ['2 years', '2021-03-15'],
  ])('knows %s', (within, day) => {
    const due = span('due', { after: 'kickoff', within }, { spanOf });
    expect(due.end).toEqual({ earliest: day, latest: day });
  });

  it('counts the working days of the pact', () => {
    const isWorkingDay = (day: string) => isWeekday(day) !== (day === '2019-03-18');
    const due = span(
      'due',
      { after: 'kickoff', within: '5 working days' },
      { spanOf, isWorkingDay },
    );
    expect(due.end.latest).toBe('2019-03-25');
  });

  it('a month after the last of January is the last of February', () => {
    const late = () => span('date', '2019-01-31');
    const due = span('due', { after: 'x', within: '1 month' }, { spanOf: late });
    expect(due.end.latest).toBe('2019-02-28');
  });

  it('counts from the last of several', () => {
    const value = { after: ['closing', 'kickoff'], within: '10 days' };
    const due = span('due', value, { spanOf });
    expect(due.end).toEqual({ earliest: '2019-03-25', latest: '2019-04-10' });
  });

  it('knows of several only that it is not before the known', () => {
    const value = { after: ['kickoff', 'external'], within: '10 days' };
    expect(span('due', value, { spanOf }).end).toEqual({ earliest: '2019-03-25' });
  });

  it('is unknown after what is unknown or missing', () => {
    for (const after of ['external', 'nobody'])
      expect(isUnknown(span('due', { after, within: '10 days' }, { spanOf }))).toBe(true);
  });
});

describe('{ at }', () => {
  const spanOf = (id: string) => (id === 'forum-2' ? span('date', '2019-05') : undefined);

  it('is due at the meeting, whenever it is', () => {
    const report = span('due', { at: 'forum-2' }, { spanOf });
    const within = { earliest: '2019-05-01', latest: '2019-05-31' };
    expect(report).toEqual({ start: within, end: within, isDue: true });
    expect(before(span('date', '2019-05-01'), report)).toBe('yes');
    expect(before(span('date', '2019-05-02'), report)).toBe('cannot-tell');
    expect(before(span('date', '2019-06-01'), report)).toBe('no');
    expect(before(report, span('date', '2019-06-01'))).toBe('yes');
  });

  it('is unknown at a meeting that is not there', () => {
    expect(isUnknown(span('due', { at: 'forum-3' }, { spanOf }))).toBe(true);
  });
});

describe('days', () => {
  it.each([[2], [{ min: 2 }], [{ value: 2 }], [1.5]])('%j end after they start', (days) => {
    const training = span('date', { when: '2019-03', days });
    expect(training.start).toEqual({ earliest: '2019-03-01', latest: '2019-03-30' });
    expect(training.end).toEqual({ earliest: '2019-03-02', latest: '2019-03-31' });
    expect(before(training, span('date', '2019-03-01'))).toBe('no');
    expect(before(span('date', '2019-03-31'), training)).toBe('no');
  });

  it('also in { between }', () => {
    const training = span('date', { between: '2019-03/2019-04', days: { min: 3 } });
    expect(training.start).toEqual({ earliest: '2019-03-01', latest: '2019-04-28' });
    expect(training.end).toEqual({ earliest: '2019-03-03', latest: '2019-04-30' });
  });

  it.each([[1], [{ max: 3 }], [40]])('%j say nothing more of a month', (days) => {
    expect(span('date', { when: '2019-03', days })).toEqual(span('date', '2019-03'));
  });
});

describe('what repeats', () => {
  it('lasts from its first to its last time', () => {
    const monthly = span('period', { every: 'month', during: '2019-03/2019-06' });
    expect(monthly).toEqual(span('period', '2019-03/2019-06'));
  });

  it.each([[{ every: 'month', starting: '2019-03' }], [{ every: 'month', during: '2019-03/..' }]])(
    '%j has an open end',
    (value) => {
      expect(span('period', value)).toEqual(span('period', '2019-03/..'));
    },
  );
});

describe('wholly unknown', () => {
  it.each<[Role, unknown, boolean]>([
    ['date', { external: 'dle harmonogramu projektu' }, true],
    ['due', { text: 'folyamatosan' }, true],
    ['due', { condition: 'signed' }, true],
    ['period', 'ongoing', false],
    ['period', '../2019', false],
    ['period', '2019/..', false],
    ['date', '2019', false],
  ])('%s %j: %s', (role, value, unknown) => {
    expect(isUnknown(span(role, value))).toBe(unknown);
  });

  it.each<[Partial<Span>]>([
    [{ start: { earliest: '2019-03-19' } }],
    [{ start: { latest: '2019-03-19' } }],
    [{ end: { earliest: '2019-03-19' } }],
    [{ end: { latest: '2019-03-19' } }],
  ])('is not what is known in part: %j', (known) => {
    expect(isUnknown({ ...unknownSpan, ...known })).toBe(false);
  });

  it('is ongoing work in a plan without a period', () => {
    const { when } = parseWhen('period', 'ongoing');
    if (!when) throw new Error('ongoing is a period');
    const { isWorkingDay, spanOf } = planOf2019;
    expect(isUnknown(resolveWhen(when, { isWorkingDay, spanOf }))).toBe(true);
  });
});
