import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import common from '../../schemas/common.schema.json' with { type: 'json' };
import { parseWhen, type Role, type WhenProblem } from '../../src/model/when/when.ts';

const roles: readonly Role[] = ['due', 'date', 'period'];
type Code = WhenProblem['code'];

function problemOf(role: Role, value: unknown): WhenProblem {
  const { problem } = parseWhen(role, value);
  if (!problem) throw new Error(`${role} can be read: ${JSON.stringify(value)}`);
  return problem;
}

function canBeRead(text: string): boolean {
  return roles.some((role) => parseWhen(role, text).when !== undefined);
}

describe('refused in every role', () => {
  it.each<[string, Code, string[]]>([
    // Days, months and weeks that do not exist.
    ['2019-02-31', 'no-such-day', ['2019-02-28']],
    ['2019-02-30', 'no-such-day', ['2019-02-28']],
    ['2020-02-30', 'no-such-day', ['2020-02-29']],
    ['2019-02-29', 'no-such-day', ['2019-02-28']],
    ['2019-04-31', 'no-such-day', ['2019-04-30']],
    ['2019-13', 'no-such-month', []],
    ['2019-00', 'no-such-month', []],
    ['2019-13-01', 'no-such-month', []],
    ['2030-25', 'no-such-month', []],
    ['2019-W53', 'no-such-week', ['2019-W52']],
    ['2021-W53', 'no-such-week', ['2021-W52']],
    // A programming period in life, a season or a quarter in EDTF.
    ['2007-13', 'looks-like-programming-period', ['2007/2013']],
    ['2014-20', 'looks-like-programming-period', ['2014/2020']],
    ['2021-27', 'looks-like-programming-period', ['2021/2027']],
    ['2028-34', 'looks-like-programming-period', ['2028/2034', '2028-Q2']],
    ['2019-33', 'looks-like-programming-period', ['2019/2033', '2019-Q1']],
    ['2021-36', 'looks-like-programming-period', ['2021/2036', '2021-Q4']],
    ['2036-34', 'looks-like-programming-period', ['2036-Q2']],
    ['2019-41', 'looks-like-programming-period', ['2019/2041', '2019-H2']],
    // Dates as they are written elsewhere.
    ['12/2019', 'other-notation', ['2019-12']],
    ['2019-3', 'other-notation', ['2019-03']],
    ['2019.10', 'other-notation', ['2019-10']],
    ['2019/3', 'other-notation', ['2019-03']],
    ['2019-3-9', 'other-notation', ['2019-03-09']],
    ['19. 3. 2019', 'other-notation', ['2019-03-19']],
    ['19.03.2019', 'other-notation', ['2019-03-19']],
    ['2019. 03. 19.', 'other-notation', ['2019-03-19']],
    ['20190319', 'other-notation', ['2019-03-19']],
    ['2019-w12', 'other-notation', ['2019-W12']],
    ['2019-W9', 'other-notation', ['2019-W09']],
    ['Q1 2019', 'other-notation', ['2019-Q1']],
    ['2019 Q1', 'other-notation', ['2019-Q1']],
    ['2019q1', 'other-notation', ['2019-Q1']],
    ['2019H1', 'other-notation', ['2019-H1']],
    ['H1 2019', 'other-notation', ['2019-H1']],
    ['2019-03..2019-06', 'other-notation', ['2019-03/2019-06']],
    ['2019-03 – 2019-06', 'other-notation', ['2019-03/2019-06']],
    ['2019-03 - 2019-06', 'other-notation', ['2019-03/2019-06']],
    ['2019-03 / 2019-06', 'other-notation', ['2019-03/2019-06']],
    ['2014–2020', 'other-notation', ['2014/2020']],
    ['2014-2020', 'other-notation', ['2014/2020']],
    ['2019-03..', 'other-notation', ['2019-03/..']],
    ['2019-03 –', 'other-notation', ['2019-03/..']],
    ['2019-3/2019-6', 'other-notation', ['2019-03/2019-06']],
    ['2019-3/..', 'other-notation', ['2019-03/..']],
    ['2019-02-30/2019-03-02', 'no-such-day', ['2019-02-28/2019-03-02']],
    // What nobody can see.
    ['2019-03-19 ', 'other-notation', ['2019-03-19']],
    ['2019-03 ', 'other-notation', ['2019-03']],
    ['\u00a02019-03\u00a0', 'other-notation', ['2019-03']],
    [' 2019', 'other-notation', ['2019']],
    [' 2019-Q1', 'other-notation', ['2019-Q1']],
    ['2019-03/2019-06 ', 'other-notation', ['2019-03/2019-06']],
    // Words.
    ['hamarosan', 'unreadable', []],
    ['0000', 'unreadable', []],
    ['19', 'unreadable', []],
    ['../..', 'unreadable', []],
    ['/', 'unreadable', []],
    ['2019/2020/2021', 'unreadable', []],
  ])('%j: %s %j', (text, code, suggestions) => {
    for (const role of roles) {
      const fitting = suggestions.filter((each) => parseWhen(role, each).when);
      // Where only spans would be meant, the span itself is what the field does not take.
      const isSpan = fitting.length < suggestions.length && fitting.length === 0;
      const span: Code = role === 'due' ? 'span-as-due' : 'span-as-date';
      expect(problemOf(role, text)).toEqual({
        code: isSpan && code === 'other-notation' ? span : code,
        text,
        suggestions: fitting,
        path: [],
      });
    }
  });

  it('2019-03/06 may be a span within a year', () => {
    expect(problemOf('period', '2019-03/06').suggestions).toContain('2019-03/2019-06');
  });

  it.each([[''], [null], [undefined]])('%j is empty', (value) => {
    for (const role of roles)
      expect(problemOf(role, value)).toEqual({
        code: 'empty',
        text: '',
        suggestions: [],
        path: [],
      });
  });

  it.each([[true], [false], [2019.5], [19], [-2019], [Number.NaN]])('%j is no year', (value) => {
    for (const role of roles) expect(parseWhen(role, value).when).toBeUndefined();
  });
});

describe('refused in one role', () => {
  it.each<[Role, string, Code]>([
    ['date', '2019-03/2019-05', 'span-as-date'],
    ['date', '2019-Q1/2019-Q2', 'span-as-date'],
    ['date', '2019-03-19/2019-04', 'span-as-date'],
    ['date', '2019-03-19/..', 'span-as-date'],
    ['date', '../2019-03-19', 'span-as-date'],
    ['due', '2019-03/2019-05', 'span-as-due'],
    ['due', '2019-03-19/2019-03-20', 'span-as-due'],
    ['due', '2019-03/..', 'span-as-due'],
    ['date', 'ongoing', 'ongoing-not-period'],
    ['due', 'ongoing', 'ongoing-not-period'],
  ])('%s: %s: %s', (role, text, code) => {
    expect(problemOf(role, text)).toMatchObject({ code, text, path: [] });
    expect(parseWhen('period', text).problem).toBeUndefined();
  });

  it('two days in "date" are how long it lasts', () => {
    expect(parseWhen('date', '2019-03-19/2019-03-20').problem).toBeUndefined();
  });

  it.each<[Role, string, string]>([
    ['period', '2019-06/2019-03', '2019-03/2019-06'],
    ['period', '2020/2019-12-31', '2019-12-31/2020'],
    ['period', '2019-03-20/2019-03-19', '2019-03-19/2019-03-20'],
    ['date', '2019-03-20/2019-03-19', '2019-03-19/2019-03-20'],
  ])('%s: %s ends before it starts', (role, text, turned) => {
    expect(problemOf(role, text)).toEqual({
      code: 'end-before-start',
      text,
      suggestions: [turned],
      path: [],
    });
  });

  it('a start within its end does not end before it', () => {
    for (const text of ['2019-06/2019', '2019/2019-01', '2019-03/2019-03'])
      expect(parseWhen('period', text).problem).toBeUndefined();
  });
});

describe('the place in a value', () => {
  it.each<[Role, unknown, Code, (string | number)[]]>([
    ['due', ['2019-03', '2019-13'], 'no-such-month', [1]],
    ['date', [2019, '2019-03', null], 'empty', [2]],
    ['date', { when: '2019-02-30' }, 'no-such-day', ['when']],
    ['date', { when: ['2019-02', '2019-02-30'] }, 'no-such-day', ['when', 1]],
    ['due', { when: '2019/2020' }, 'span-as-due', ['when']],
    ['date', { when: 'ongoing', text: 'folyamatosan' }, 'ongoing-not-period', ['when']],
    ['date', { when: null }, 'empty', ['when']],
    ['date', { between: '2019-06/2019-03' }, 'end-before-start', ['between']],
    ['date', { between: '2019-3' }, 'other-notation', ['between']],
    ['period', { every: 'month', during: '2019-13' }, 'no-such-month', ['during']],
    ['period', { every: 'month', starting: '12/2019' }, 'other-notation', ['starting']],
  ])('%s %j: %s', (role, value, code, path) => {
    expect(problemOf(role, value)).toMatchObject({ code, path });
  });

  it.each([['2019-03/..'], ['../2019-03'], ['ongoing']])(
    '{ between: %s } has no end',
    (between) => {
      const { path, suggestions } = problemOf('date', { between });
      expect(path).toEqual(['between']);
      expect(suggestions).not.toContain(between);
    },
  );
});

/** Pieces of dates, put together as people (and programs) put them together. */
const year = fc.integer({ min: 1990, max: 2040 }).map(String);
const small = fc.tuple(fc.integer({ min: 0, max: 45 }), fc.boolean());
const numbers = fc.oneof(
  year,
  small.map(([number, isPadded]) => String(number).padStart(isPadded ? 2 : 1, '0')),
);
const part = fc
  .tuple(fc.constantFrom('', '', '', '', '', 'Q', 'H', 'W', 'q', 'h', 'w'), numbers)
  .map(([unit, number]) => unit + number);
const separators = ['-', '-', '-', '.', '. ', '/', ' ', '', '..', '–', ' – ', ' - ', ' / '];
const point = fc
  .tuple(year, fc.array(fc.tuple(fc.constantFrom(...separators), part), { maxLength: 2 }))
  .map(([first, rest]) => [first, ...rest.flat()].join(''));
const joined = fc
  .tuple(fc.oneof(part, point), fc.constantFrom(...separators), fc.oneof(part, point, point))
  .map((pieces) => pieces.join(''));
const surrounded = fc
  .tuple(fc.constantFrom('', '', ' ', '\u00a0'), fc.oneof(point, joined))
  .chain(([around, text]) => fc.constantFrom(around + text, text + around));
const letters = fc.constantFrom(...'0123456789-/. –QHW\u00a0x');
const wrongTexts = fc.oneof(
  { weight: 3, arbitrary: surrounded },
  { weight: 1, arbitrary: fc.string({ unit: letters, maxLength: 24 }) },
);

describe('whatever is written', () => {
  it('what is suggested instead can be read in that field, and is something else', () => {
    let suggested = 0;
    fc.assert(
      fc.property(wrongTexts, fc.constantFrom(...roles), (text, role) => {
        const { problem } = parseWhen(role, text);
        suggested += problem?.suggestions.length ?? 0;
        const wrong = problem?.suggestions.filter(
          (each) => each === text || !parseWhen(role, each).when,
        );
        expect(wrong ?? []).toEqual([]);
      }),
      { numRuns: 5000 },
    );
    expect(suggested).toBeGreaterThan(200);
  });

  it.each([
    ['2019-06..2019-03'],
    ['2019-06 – 2019-03'],
    ['2019/2020 .. 2021'],
    ['2019-12-10/2019-12-1'],
  ])('what is suggested for %s can be read', (text) => {
    expect(problemOf('period', text).suggestions.filter((each) => !canBeRead(each))).toEqual([]);
  });

  it('what can be read fits the pattern of the schema', () => {
    const patterns = {
      due: new RegExp(common.definitions.due.pattern),
      date: new RegExp(common.definitions.date.pattern),
      period: new RegExp(common.definitions.period.pattern),
    };
    let read = 0;
    fc.assert(
      fc.property(wrongTexts, fc.constantFrom(...roles), (text, role) => {
        if (!parseWhen(role, text).when) return;
        read += 1;
        expect(text).toMatch(patterns[role]);
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it('a long text is refused at once', () => {
    const start = performance.now();
    expect(problemOf('date', `a${' '.repeat(100_000)}b`).code).toBe('unreadable');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
