import { describe, expect, it } from 'vitest';
import { en } from '../src/locales/en.ts';
import { sentenceOf } from '../src/locales/index.ts';
import { inWords, validate } from './plans.ts';

interface Plan {
  readonly meets: string;
  /** The dates of the steering group, and what else a meeting of it says. */
  readonly dates: readonly string[];
  readonly period?: string;
  readonly pactPeriod?: string;
  readonly more?: readonly string[];
}

function texts({ dates, meets, more = [], pactPeriod, period }: Plan) {
  const meetings = [
    ...dates.map((date, index) => `id: sg-${index + 1}, body: sg, date: ${date}`),
    ...more,
  ];
  return {
    'pact.yaml': `paktum: 1
kind: pact
id: x
name: X
language: en
timezone: Europe/Vienna
${pactPeriod ? `period: ${pactPeriod}` : ''}
bodies:
  - { id: sg, title: SG, meets: ${meets} }
  - { id: forum, title: Forum }
`,
    'calendar.yaml': `paktum: 1
kind: calendar
${period ? `period: ${period}` : ''}
meetings:
${meetings.map((each) => `  - { ${each} }\n`).join('')}`,
  };
}

/** How severe it is and what it says, without the title. */
async function told(plan: Plan): Promise<string[]> {
  const findings = await validate(texts(plan));
  return findings.map((each) => inWords(each).replace(/^pact\.yaml:9 |recurrence\/\S+ SG: /g, ''));
}

const halves = '{ min: 1, per: half-year }';
const quarters = '{ min: 1, per: quarter }';

describe('a plan is silent', () => {
  it.each<[string, Plan]>([
    [
      'where one stands in each two months of a board that meets every two months',
      {
        meets: '{ every: 2 months }',
        dates: ['2024-01', '2024-04', '2024-05'],
        period: '2024-01/2024-06',
      },
    ],
    [
      'about the years of a long pact for which no calendar is written',
      { meets: halves, dates: ['2021-03', '2021-10'], pactPeriod: '2021/2027' },
    ],
    [
      'about what may be filled by a meeting without a date',
      {
        meets: quarters,
        dates: ['2024-01', '2024-05', '2024-12', '{ external: the ministry }'],
        period: '2024',
      },
    ],
    [
      'about the time before a body is established',
      {
        meets: quarters,
        dates: ['2019-11', '2020-02'],
        period: '2019/2020-03',
        more: ['id: f-1, body: forum, date: 2019-08-01, agenda: [{ establish: sg }]'],
      },
    ],
    [
      'about the body of a meeting whose body cannot be found',
      {
        meets: quarters,
        dates: ['2024-02', '2024-05', '2024-11'],
        period: '2024',
        more: ['id: q, body: sgg, date: 2024-08'],
      },
    ],
    [
      'about last Fridays that are more than a month apart',
      { meets: '{ every: month, day: last friday }', dates: ['2024-02-23', '2024-03-29'] },
    ],
  ])('%s', async (_, plan) => {
    expect((await told(plan)).filter((each) => !each.includes('reference/unknown'))).toEqual([]);
  });
});

describe('a rhythm that is not kept', () => {
  const q3 =
    'the plan has none here: Q3 2024. There has to be at least one in every calendar quarter.';

  it('is told where a meeting is cancelled', async () => {
    const more = ['id: q, body: sg, date: 2024-08, cancelled: 2024-07-01'];
    const plan = { meets: quarters, dates: ['2024-02', '2024-05', '2024-11'], more };
    expect(await told({ ...plan, pactPeriod: '2024' })).toEqual([`error ${q3}`]);
  });

  it('is told at the numbers where the number of a meeting is missing', async () => {
    const meeting = (number: number, date: string) =>
      `id: n-${number}, body: sg, number: ${number}, date: ${date}`;
    const more = [meeting(1, '2024-02'), meeting(2, '2024-05'), meeting(4, '2024-11')];
    const findings = await validate(texts({ meets: quarters, dates: [], period: '2024', more }));
    expect(findings.map(({ rule }) => rule)).toEqual(['identity/number-gap']);
  });

  it('is a hint where it is only usual', async () => {
    const meets = '{ every: quarter, usual: true }';
    const plan = { meets, dates: ['2024-02', '2024-05', '2024-11'], period: '2024' };
    expect(await told(plan)).toEqual([`info ${q3}`]);
  });

  it('cannot be told where a date reaches over two units', async () => {
    const dates = ['2024-02', '{ between: 2024-06/2024-07 }', '2024-08', '2024-11'];
    const [finding] = await told({ meets: quarters, dates, period: '2024' });
    expect(finding).toMatch(/^warning the dates are too rough .*: Q2 2024\./);
  });

  it('may be too long a time before the end of the plan', async () => {
    const dates = ['2024-01-15', '2024-04-12', '2024-07-10'];
    const plan = { meets: '{ maxGap: 3 months }', dates };
    expect(await told(plan)).toEqual([]);
    expect(await told({ ...plan, period: '2024' })).toEqual([
      'error more than 3 months apart: SG (10 July 2024) – 31 December 2024.',
    ]);
  });

  it('is wrong only where it is so by both counts, if the plan leaves open which holds', async () => {
    const meets = '{ every: 6 months, counted: not-stated }';
    const [one] = await told({ meets, dates: ['2024-01-15', '2024-11-12'], period: '2024' });
    expect(one).toMatch(/^warning more than 6 months apart: .* In every calendar half-year/);
    const [both] = await told({ meets, dates: ['2024-01-15', '2025-11-12'], period: '2024/2025' });
    expect(both).toMatch(
      /^error the plan has none here: second half of 2024, first half of 2025\./,
    );
  });
});

describe('the advice where a gap may be too long', () => {
  const adviceFor = async (...dates: string[]) => {
    const [finding] = await validate(texts({ meets: '{ maxGap: 3 months }', dates }));
    return finding && sentenceOf(en, finding).help;
  };

  it.each([
    [['2024-01-19', '2024-04'], ['2024-01-19', '2024-04-19'], 'SG (April 2024) by 19 April 2024.'],
    [['2024-01', '2024-04-19'], ['2024-01-19', '2024-04-19'], 'on 19 January 2024 or later.'],
    [
      ['2024-01', '2024-04'],
      ['2024-01-01', '2024-04-01'],
      'on 1 January 2024, SG (April 2024) by 1 April 2024.',
    ],
  ])('works: %j, then %j', async (dates, fixed, advice) => {
    expect(await adviceFor(...dates)).toContain(advice);
    expect(await adviceFor(...fixed)).toBeUndefined();
  });
});
