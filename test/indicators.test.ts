import { describe, expect, it } from 'vitest';
import { cs } from '../src/locales/cs.ts';
import { en } from '../src/locales/en.ts';
import { hu } from '../src/locales/hu.ts';
import { viewOf } from '../src/model/view.ts';
import { indicatorStates } from '../src/status/indicator/indicator.ts';
import { indicatorJson } from '../src/status/indicator/indicator-json.ts';
import type { IndicatorState } from '../src/status/indicator/indicator-state.ts';
import { indicatorLines } from '../src/tables/indicator-lines.ts';
import { loadTexts } from './plans.ts';

const head = `paktum: 1
kind: pact
id: x
name: X
language: en
timezone: UTC
`;

interface Plan {
  /** Of the pact document, and of the document of indicators. */
  readonly pact?: string;
  readonly document?: string;
  /** Where a document that cannot be read in full is meant. */
  readonly isBroken?: boolean;
}

/** How indicators stand on a day; each is written as one line of YAML. */
async function states(
  indicators: readonly string[],
  day: string,
  {
    document = '',
    isBroken = false,
    pact: more = '',
    recordedBy = day,
  }: Plan & { recordedBy?: string } = {},
): Promise<readonly IndicatorState[]> {
  const lines = indicators.map((each, index) =>
    each.includes('id:') ? `  - { ${each} }` : `  - { id: i-${index}, title: I ${index}, ${each} }`,
  );
  const { findings, pact } = await loadTexts({
    'pact.yaml': `${head}${more}\n`,
    'indicators.yaml': `paktum: 1\nkind: indicators\n${document}\nindicators:\n${lines.join('\n')}\n`,
  });
  if (!pact || findings.length > 0 !== isBroken) throw new Error(JSON.stringify(findings));
  return indicatorStates(pact, { day, recordedBy });
}

async function stateOf(indicator: string, day: string, plan: Plan & { recordedBy?: string } = {}) {
  const [state] = await states([indicator], day, plan);
  if (!state) throw new Error('no indicator');
  return state;
}

/** The verdicts of one indicator on several days. */
async function verdictsOn(indicator: string, days: readonly string[], plan: Plan = {}) {
  return Promise.all(days.map(async (day) => (await stateOf(indicator, day, plan)).verdict));
}

async function actualOf(indicator: string, day = '2020-01-01', recordedBy = day) {
  return (await stateOf(indicator, day, { recordedBy })).actual?.value;
}

const values = (...pairs: readonly (readonly [string, number])[]) =>
  `values: [${pairs.map(([date, value]) => `{ date: ${date}, value: ${value} }`).join(', ')}]`;

describe('the verdict', () => {
  const plan = 'milestones: [{ date: 2019-H1, value: 100 }], target: { value: 200, date: 2020-12 }';

  it.each([
    [90, 'on-track'],
    [89, 'at-risk'],
    [70, 'at-risk'],
    [69, 'off-track'],
    [200, 'reached'],
    [100_000, 'reached'],
  ])('of %d where 100 is expected is %s', async (value, verdict) => {
    const state = await stateOf(`${plan}, ${values(['2019-06-30', value])}`, '2019-07-01');
    expect(state.verdict).toBe(verdict);
  });

  it('needs a date that has passed: on its last day nothing is late yet', async () => {
    const behind = `${plan}, ${values(['2019-05-31', 10])}`;
    expect(await verdictsOn(behind, ['2019-06-30', '2019-07-01'])).toEqual([
      'not-yet-measurable',
      'off-track',
    ]);
    expect(await verdictsOn(plan, ['2019-06-30', '2019-07-01'])).toEqual([
      'not-yet-measurable',
      'no-data',
    ]);
    const { actual, expected, next } = await stateOf(behind, '2019-06-30');
    expect([actual?.value, expected, next?.by]).toEqual([10, undefined, '2019-H1']);
  });

  it('is reached before the date of the target, and when it has none', async () => {
    expect((await stateOf(`${plan}, ${values(['2019-01', 200])}`, '2019-02-01')).verdict).toBe(
      'reached',
    );
    const undated = `target: { min: 5 }, ${values(['2019-01', 4], ['2019-03', 5])}`;
    expect(await verdictsOn(undated, ['2019-02-01', '2019-04-01'])).toEqual([
      'not-yet-measurable',
      'reached',
    ]);
  });

  it('takes the end of the document, else of the pact, for a target without a date', async () => {
    const some = `target: { value: 10 }, ${values(['2019-01-01', 1])}`;
    const days = ['2019-12-31', '2020-01-01', '2021-01-01'];
    const [open, late] = ['not-yet-measurable', 'off-track'];
    expect(await verdictsOn(some, days, { document: 'period: 2019' })).toEqual([open, late, late]);
    const pact = 'period: 2019/2020';
    expect(await verdictsOn(some, days, { pact })).toEqual([open, open, late]);
    const both = { document: 'period: 2019', pact };
    expect(await verdictsOn(some, days, both)).toEqual([open, late, late]);
    const document = 'period: 2019-01/..';
    expect(await verdictsOn(some, days, { document, pact })).toEqual([open, open, late]);
    expect(await verdictsOn(some, days)).toEqual([open, open, open]);
  });

  it('takes thresholds of the indicator, then of the pact, each on its own', async () => {
    const some = `${plan}, ${values(['2019-06-30', 60])}`;
    const pact = 'thresholds: { onTrack: 80, atRisk: 60 }';
    const own = `thresholds: { onTrack: 60 }, ${some}`;
    const on = async (indicator: string) =>
      (await stateOf(indicator, '2019-07-01', { pact })).verdict;
    expect([await on(some), await on(own)]).toEqual(['at-risk', 'on-track']);
  });

  it('rounds percent down, and never over a threshold', async () => {
    const large = 'milestones: [{ date: 2019-H1, value: 10000 }], target: { value: 20000 }';
    const state = await stateOf(`${large}, ${values(['2019-06-30', 8996])}`, '2019-07-01');
    expect([state.verdict, state.ratio?.percent]).toEqual(['at-risk', 89]);
    expect(indicatorJson(state)).toMatchObject({ ratio: 89.9, expectedBy: '2019-H1' });
    const fine = await stateOf(
      `thresholds: { onTrack: 87.5 }, ${large}, ${values(['2019-06-30', 8755])}`,
      '2019-07-01',
    );
    expect([fine.verdict, fine.ratio?.percent]).toEqual(['on-track', 87.5]);
  });

  it('is not decided by what adding fractions leaves behind', async () => {
    const sum = 'accumulation: sum, target: { value: 0.3, date: 2019-12 }';
    const state = await stateOf(
      `${sum}, ${values(['2019-01', 0.1], ['2019-02', 0.2])}`,
      '2020-01-01',
    );
    expect([state.verdict, state.actual?.value]).toEqual(['reached', 0.3]);
    const limit = 'accumulation: sum, target: { max: 0.3, date: 2019-12 }';
    const kept = await stateOf(
      `${limit}, ${values(['2019-01', 0.1], ['2019-02', 0.2])}`,
      '2020-01-01',
    );
    expect(kept.verdict).toBe('reached');
  });
});

describe('values', () => {
  it('are added, or the latest one counts, or their mean', async () => {
    const some = values(['2019-06', 20], ['2019-03', 10], ['2019-01', 6]);
    expect(await actualOf(`accumulation: sum, ${some}`)).toBe(36);
    expect(await actualOf(`accumulation: latest, ${some}`)).toBe(20);
    expect(await actualOf(`accumulation: average, ${some}`)).toBe(12);
    expect(await actualOf(some)).toBe(20);
  });

  it('of periods are added without a word, and so are values against increments', async () => {
    const periods = 'values: [{ period: 2019-Q1, value: 3 }, { period: 2019-Q2, value: 4 }]';
    expect(await actualOf(periods)).toBe(7);
    const increments = 'milestones: [{ period: 2019-H1, value: 5 }]';
    expect(await actualOf(`${increments}, ${values(['2019-03', 3], ['2019-04', 4])}`)).toBe(7);
  });

  it('in percent are never added, nor are the parts of one', async () => {
    const periods = 'values: [{ period: 2019-Q1, value: 30 }, { period: 2019-Q2, value: 40 }]';
    expect(await actualOf(`measure: percentage, accumulation: sum, ${periods}`)).toBe(40);
    expect(await actualOf(`unit: "%", ${periods}`)).toBe(40);
    const split = 'values: [{ date: 2019, split: { women: 60, men: 70 } }]';
    expect(await actualOf(`measure: percentage, ${split}`)).toBeUndefined();
    expect(await actualOf(split)).toBe(130);
  });

  it('are not added to the baseline, which a sum does not start from', async () => {
    const sum =
      'accumulation: sum, baseline: { value: 50 }, milestones: [{ date: 2019-H1, value: 100 }]';
    const state = await stateOf(
      `direction: increasing, ${sum}, ${values(['2019-06', 75])}`,
      '2019-07-01',
    );
    expect([state.actual?.value, state.ratio?.percent]).toEqual([75, 75]);
  });

  it('count from their last day, and what was recorded during a span from that day', async () => {
    const month = 'values: [{ date: 2019-03, value: 5 }]';
    expect(await actualOf(month, '2019-03-30')).toBeUndefined();
    expect(await actualOf(month, '2019-03-31')).toBe(5);
    const early = 'values: [{ date: 2019-03, value: 5, recorded: 2019-03-20 }]';
    expect(await actualOf(early, '2019-03-19', '2019-12-31')).toBeUndefined();
    expect(await actualOf(early, '2019-03-20')).toBe(5);
  });

  it('count as far as they were recorded by then', async () => {
    const late = 'values: [{ date: 2019-06, value: 5, recorded: 2019-08-10 }]';
    expect(await actualOf(late, '2019-07-01')).toBeUndefined();
    expect(await actualOf(late, '2019-07-01', '2019-08-09')).toBeUndefined();
    expect(await actualOf(late, '2019-07-01', '2019-08-10')).toBe(5);
  });

  it('count when they are approved, where states are used at all', async () => {
    const entry = (value: number, state: string) =>
      `{ period: 2019-0${value}, value: ${value}${state && `, state: ${state}`} }`;
    const some = (...states: string[]) =>
      `target: { value: 9, date: 2019-12 }, values: [${states.map((state, index) => entry(index + 1, state)).join(', ')}]`;
    expect(await actualOf(some('', ''))).toBe(3);
    const state = await stateOf(some('approved', 'reported', 'draft', 'refused', ''), '2020-01-01');
    expect([state.actual?.value, state.actual?.count, state.waiting]).toEqual([
      1,
      1,
      { value: 7, isMore: true },
    ]);
    expect((await stateOf(some('refused'), '2020-01-01')).verdict).toBe('no-data');
  });
});

describe('what is expected', () => {
  it('is the sum of the increments so far, and a level where values are not added', async () => {
    const some =
      'milestones: [{ period: 2019-H1, value: 40 }, { period: 2019-H2, value: 60 }], target: { value: 300, date: 2020 }';
    const sum = await stateOf(`${some}, ${values(['2019-12', 90])}`, '2020-01-01');
    expect([sum.expected?.value, sum.expected?.by, sum.ratio?.percent]).toEqual([
      100,
      '2019-H2',
      90,
    ]);
    const level = await stateOf(
      `accumulation: latest, ${some}, ${values(['2019-12', 30])}`,
      '2020-01-01',
    );
    expect([level.expected?.value, level.ratio?.percent]).toEqual([60, 50]);
  });

  it('stays until the next date, or grows with the days where the plan says so', async () => {
    const some = `baseline: { date: 2018-12-31, value: 0 }, milestones: [{ date: 2019-01-10, value: 100 }, { date: 2019-01-20, value: 200 }], ${values(['2019-01-01', 1])}`;
    const on = async (interpolation: string, day: string) => {
      const { expected } = await stateOf(`interpolation: ${interpolation}, ${some}`, day);
      return [expected?.value, expected?.by];
    };
    expect(await on('step', '2019-01-10')).toEqual([undefined, undefined]);
    expect(await on('step', '2019-01-11')).toEqual([100, '2019-01-10']);
    expect(await on('linear', '2019-01-05')).toEqual([50, '2019-01-05']);
    expect(await on('linear', '2019-01-10')).toEqual([100, '2019-01-10']);
    expect(await on('linear', '2019-01-11')).toEqual([110, '2019-01-11']);
    expect(await on('linear', '2019-02-01')).toEqual([200, '2019-01-20']);
  });

  it('grows from nothing at the start of the period where there is no baseline', async () => {
    const some = `interpolation: linear, target: { value: 365 }, ${values(['2019-01-01', 9])}`;
    const on = async (day: string) => stateOf(some, day, { document: 'period: 2019' });
    expect((await on('2019-01-01')).verdict).toBe('not-yet-measurable');
    const later = await on('2019-01-11');
    expect(later.expected?.value).toBeCloseTo(10.027, 3);
    expect(later.verdict).toBe('at-risk');
  });

  it('names the date of the plan on its last day, and a sum grows from nothing', async () => {
    const some =
      'interpolation: linear, accumulation: sum, baseline: { date: 2018, value: 500 }, direction: increasing, milestones: [{ date: 2019-H1, value: 181 }]';
    const { expected } = await stateOf(some, '2019-06-30');
    expect([expected?.value, expected?.by]).toEqual([181, '2019-H1']);
    expect((await stateOf(some, '2019-01-01')).expected?.value).toBe(1);
  });

  it('of a split adds up as the increments do', async () => {
    const some =
      'milestones: [{ period: 2019-Q1, split: { women: 3, men: 1 } }, { period: 2019-Q2, split: { women: 4, men: 2 } }], values: [{ period: 2019-H1, split: { women: 6, men: 9 } }]';
    const { expected, missedParts } = await stateOf(some, '2019-07-01');
    expect([expected?.value, missedParts]).toEqual([
      10,
      [{ name: 'women', actual: 6, expected: 7 }],
    ]);
  });

  it('of people who left can be known later', async () => {
    const some = 'followUp: 6 months, target: { value: 80, date: 2019-06-15 }';
    expect(await verdictsOn(some, ['2019-12-15', '2019-12-16'])).toEqual([
      'not-yet-measurable',
      'no-data',
    ]);
    expect((await stateOf(some, '2019-07-01')).next).toMatchObject({
      by: '2019-06-15',
      due: '2019-12-15',
    });
  });
});

describe('less is better', () => {
  it('where it is said, under a maximum, and below the baseline', async () => {
    const direction = async (indicator: string) =>
      (await stateOf(indicator, '2019-01-01')).direction;
    expect(await direction('direction: decreasing, target: { value: 5 }')).toBe('decreasing');
    expect(await direction('target: { max: 5 }')).toBe('decreasing');
    expect(await direction('target: { min: 2, max: 5 }')).toBe('increasing');
    expect(await direction('baseline: { value: 12 }, target: { value: 5 }')).toBe('decreasing');
    expect(await direction('baseline: { value: 2 }, target: { value: 5 }')).toBe('increasing');
  });

  it('and the way from the baseline is what counts', async () => {
    const rate =
      'baseline: { value: 12 }, milestones: [{ date: 2019-H1, value: 8 }], target: { max: 5, date: 2020 }';
    const on = async (value: number) => {
      const state = await stateOf(`${rate}, ${values(['2019-06', value])}`, '2019-07-01');
      return [state.verdict, state.ratio?.basis, state.ratio?.percent];
    };
    expect(await on(8.4)).toEqual(['on-track', 'progress', 90]);
    expect(await on(9.25)).toEqual(['off-track', 'progress', 68]);
    expect(await on(13)).toEqual(['off-track', 'progress', 0]);
    expect((await on(5))[0]).toBe('reached');
    const fromNothing = `baseline: { value: 0 }, target: { value: 8, date: 2019-06 }, ${values(['2019-06', 4])}`;
    expect((await stateOf(fromNothing, '2019-07-01')).ratio).toMatchObject({
      basis: 'share',
      percent: 50,
    });
  });

  it('and without one the expected value is held against the actual one', async () => {
    const rate = 'target: { max: 8, date: 2019-06 }';
    const on = async (value: number) => {
      const state = await stateOf(`${rate}, ${values(['2019-06', value])}`, '2019-07-01');
      return [state.verdict, state.ratio?.percent];
    };
    expect(await on(10)).toEqual(['at-risk', 80]);
    expect(await on(0)).toEqual(['reached', 100]);
    const none = `target: { max: 0, date: 2019-06 }, ${values(['2019-06', 3])}`;
    expect((await stateOf(none, '2019-07-01')).ratio?.percent).toBe(0);
  });

  it('and a limit of a sum is kept when its time is over, not before', async () => {
    const limit = 'accumulation: sum, target: { max: 100, date: 2019-12 }';
    const some = `${limit}, ${values(['2019-03', 60], ['2019-09', 50])}`;
    expect(await verdictsOn(some, ['2019-05-01', '2019-10-01', '2020-01-01'])).toEqual([
      'on-track',
      'off-track',
      'off-track',
    ]);
    const kept = `${limit}, ${values(['2019-03', 100])}`;
    expect(await verdictsOn(kept, ['2019-12-31', '2020-01-01'])).toEqual(['on-track', 'reached']);
    const steps = `milestones: [{ date: 2019-H1, value: 50 }], ${limit}`;
    const spent = `${steps}, ${values(['2019-03', 50], ['2019-08', 30])}`;
    expect(await verdictsOn(spent, ['2019-06-30', '2019-09-01'])).toEqual(['on-track', 'on-track']);
    const hasty = `${steps}, ${values(['2019-03', 60])}`;
    expect(await verdictsOn(hasty, ['2019-04-01', '2019-07-01'])).toEqual(['at-risk', 'on-track']);
    expect(await verdictsOn(limit, ['2019-12-31', '2020-01-01'])).toEqual([
      'not-yet-measurable',
      'no-data',
    ]);
  });
});

describe('an old figure', () => {
  const steps =
    'milestones: [{ date: 2019-03, value: 5 }, { date: 2019-06, value: 10 }], target: { value: 40 }';

  it('is stale when two dates have passed without a new one', async () => {
    const days = ['2019-06-30', '2019-07-01'];
    expect(await verdictsOn(`${steps}, ${values(['2019-03-30', 5])}`, days)).toEqual([
      'on-track',
      'stale',
    ]);
    expect(await verdictsOn(`${steps}, ${values(['2019-03-31', 5])}`, days)).toEqual([
      'on-track',
      'off-track',
    ]);
  });

  it('is not stale because a milestone has the day of the target', async () => {
    const one = 'milestones: [{ date: 2019-12, value: 90 }], target: { value: 100, date: 2019-H2 }';
    const state = await stateOf(`${one}, ${values(['2019-05', 50])}`, '2020-01-01');
    expect([state.verdict, state.expected?.value]).toEqual(['off-track', 100]);
  });

  it('is stale when it is older than the plan allows', async () => {
    const some = `staleAfter: 2 months, ${steps}, ${values(['2019-04-01', 5])}`;
    expect(await verdictsOn(some, ['2019-06-01', '2019-06-02'])).toEqual(['on-track', 'stale']);
  });

  it('of a level is not known to be good still; a sum cannot fall, and the end is the end', async () => {
    const good = (accumulation: string, date: string) =>
      `accumulation: ${accumulation}, staleAfter: 2 months, target: { value: 4, date: 2019-06 }, ${values([date, 5])}`;
    expect((await stateOf(good('latest', '2019-01-31'), '2019-06-01')).verdict).toBe('stale');
    expect((await stateOf(good('sum', '2019-01-31'), '2019-06-01')).verdict).toBe('reached');
    expect((await stateOf(good('latest', '2019-06'), '2021-01-01')).verdict).toBe('reached');
  });
});

describe('a changed target', () => {
  const changed = (target: string, ...changes: string[]) =>
    `target: { ${target} }, changes: [${changes.map((each) => `{ ${each} }`).join(', ')}], ${values(['2019-01', 160])}`;
  const targets = async (indicator: string, day: string) => {
    const { pending, target } = await stateOf(indicator, day);
    return [target, pending];
  };

  it('that asks for less counts from its approval', async () => {
    const open = 'field: target.value, from: 200, to: 150, decided: 2019-03-01';
    const approved = changed(
      'value: 150',
      `${open}, approval: { state: approved, date: 2019-05-01 }`,
    );
    expect(await targets(approved, '2019-02-28')).toEqual([{ value: 200 }, undefined]);
    expect(await targets(approved, '2019-03-01')).toEqual([{ value: 200 }, { value: 150 }]);
    expect(await targets(approved, '2019-05-01')).toEqual([{ value: 150 }, undefined]);
    expect(await verdictsOn(approved, ['2019-04-30', '2019-05-01'])).toEqual([
      'not-yet-measurable',
      'reached',
    ]);
    expect(await targets(changed('value: 150', open), '2020-01-01')).toEqual([
      { value: 200 },
      { value: 150 },
    ]);
    const max = changed('max: 10', 'field: target.max, from: 5, to: 10, decided: 2019-03-01');
    expect(await targets(max, '2019-03-01')).toEqual([{ max: 5 }, { max: 10 }]);
  });

  it('that was refused never counts', async () => {
    const refused =
      'field: target, from: 200, to: 150, decided: 2019-03-01, approval: { state: refused, date: 2019-04-01 }';
    expect(await targets(changed('min: 150', refused), '2019-03-15')).toEqual([
      { min: 200 },
      { min: 150 },
    ]);
    expect(await targets(changed('min: 150', refused), '2019-04-01')).toEqual([
      { min: 200 },
      undefined,
    ]);
  });

  it('that asks for more counts from its decision, unless somebody still has to agree', async () => {
    const more = 'field: target.value, from: 100, to: 150, decided: 2019-03-01';
    expect(await targets(changed('value: 150', more), '2019-03-01')).toEqual([
      { value: 150 },
      undefined,
    ]);
    const asked = changed('value: 150', `${more}, approval: { state: reported }`);
    expect(await targets(asked, '2019-03-01')).toEqual([{ value: 100 }, { value: 150 }]);
  });

  it('and its date are one: later is less', async () => {
    const later = changed(
      'value: 150, date: 2020-12',
      'field: target.date, from: 2019-12, to: 2020-12, decided: 2019-03-01',
    );
    expect(await targets(later, '2019-03-01')).toEqual([
      { value: 150, date: '2019-12' },
      { value: 150, date: '2020-12' },
    ]);
    const whole = changed(
      'value: 150, date: 2020-12',
      'field: target, from: { value: 200, date: 2019-12 }, to: { value: 150, date: 2020-12 }, decided: 2019-03-01, approval: { state: approved }',
    );
    expect(await targets(whole, '2019-02-28')).toEqual([
      { value: 200, date: '2019-12' },
      undefined,
    ]);
    expect(await targets(whole, '2019-03-01')).toEqual([
      { value: 150, date: '2020-12' },
      undefined,
    ]);
  });

  it('in several steps, in whatever order they are written', async () => {
    const chain = changed(
      'value: 180',
      'field: target.value, from: 150, to: 180, decided: 2019-06-01',
      'field: target.value, from: 200, to: 150, decided: 2019-03-01, approval: { state: proposed }',
    );
    // 180 is more than what was asked for, and still less than what binds.
    expect(await targets(chain, '2019-05-01')).toEqual([{ value: 200 }, { value: 150 }]);
    expect(await targets(chain, '2019-06-01')).toEqual([{ value: 200 }, { value: 180 }]);
    const raised = changed(
      'value: 220',
      'field: target.value, from: 200, to: 150, decided: 2019-03-01',
      'field: target.value, from: 150, to: 220, decided: 2019-06-01',
    );
    expect(await targets(raised, '2019-06-01')).toEqual([{ value: 220 }, undefined]);
  });
});

describe('parts', () => {
  const part = (id: string, rest: string) => `id: ${id}, title: ${id.toUpperCase()}, ${rest}`;

  it('add up, and the total does not hide the one that missed', async () => {
    const [total] = await states(
      [
        part('t', 'sumOf: [a, b], target: { value: 100, date: 2019-06 }'),
        part('a', `target: { value: 60, date: 2019-06 }, ${values(['2019-05', 20])}`),
        part('b', `target: { value: 40, date: 2019-06 }, ${values(['2019-04', 90])}`),
      ],
      '2019-07-01',
    );
    expect([total?.verdict, total?.actual?.value, total?.actual?.count]).toEqual([
      'reached',
      110,
      2,
    ]);
    expect(total?.actual?.written).toBe('2019-04');
    expect(total?.missedParts).toMatchObject([
      { name: 'A', verdict: 'off-track', actual: 20, expected: 60 },
    ]);
    expect(total?.missedParts).toHaveLength(1);
  });

  it('that are subsets are watched, but not added', async () => {
    const [whole] = await states(
      [
        part('t', `target: { value: 100, date: 2019-06 }, ${values(['2019-05', 100])}`),
        part('a', 'partOf: t, target: { min: 60, date: 2019-06 }'),
        // Whether other words mean the same is for people to say.
        part('b', 'partOf: t, target: { text: done, date: 2019-06 }, values: [{ text: finished }]'),
      ],
      '2019-07-01',
    );
    expect(whole?.actual?.value).toBe(100);
    expect(whole?.missedParts).toMatchObject([{ name: 'A', verdict: 'no-data', expected: 60 }]);
    expect(whole?.missedParts).toHaveLength(1);
  });

  it('without a figure leave a total that is enough or not yet, but no limit that is kept', async () => {
    const with2 = (rest: string) =>
      states(
        [
          part('t', `sumOf: [a, b], ${rest}`),
          part('a', values(['2019-05', 7])),
          part('b', 'unit: h'),
        ],
        '2019-07-01',
      );
    const [most] = await with2('target: { min: 5 }');
    expect([most?.verdict, most?.actual?.withoutFigure?.map(({ id }) => id)]).toEqual([
      'reached',
      ['b'],
    ]);
    const [least] = await with2('target: { max: 10, date: 2019-06 }');
    expect([least?.verdict, least?.actual]).toEqual(['no-data', undefined]);
  });

  it('of a split are held against what is expected by then', async () => {
    const some =
      'milestones: [{ period: 2019-H1, value: 80, split: { women: 60, men: 20 } }], target: { value: 90, date: 2020, split: { women: 70 } }';
    const split = (women: number, men: number) =>
      `${some}, values: [{ period: 2019-Q1, split: { women: 1, men: 1 } }, { period: 2019-Q2, split: { women: ${women}, men: ${men} } }]`;
    const missed = async (indicator: string, day = '2019-07-01') =>
      (await stateOf(indicator, day)).missedParts;
    expect(await missed(split(36, 19))).toEqual([{ name: 'women', actual: 37, expected: 60 }]);
    expect(await missed(split(36, 19), '2019-06-30')).toEqual([]);
    // The target says nothing of men, and so does not excuse them.
    expect(await missed(split(69, 18), '2021-01-01')).toEqual([
      { name: 'men', actual: 19, expected: 20 },
    ]);
    expect(await missed(split(59, 19))).toEqual([]);
    // Who has reached the total is held against the target.
    expect(await missed(split(60, 40))).toEqual([{ name: 'women', actual: 61, expected: 70 }]);
  });

  it('make a percentage, but not of nothing', async () => {
    const share = async (bottom: number) => {
      const [state] = await states(
        [
          part('s', 'measure: percentage, numerator: a, denominator: b'),
          part('a', values(['2019-05', 1])),
          part('b', values(['2019-06', bottom])),
        ],
        '2019-07-01',
      );
      return [state?.actual?.value, state?.actual?.written];
    };
    expect(await share(8)).toEqual([12.5, '2019-05']);
    expect(await share(0)).toEqual([undefined, undefined]);
  });

  it('that contain each other have no figure, and nothing hangs', async () => {
    const circle = await states(
      [
        part('a', 'sumOf: [b, c], target: { value: 3, date: 2019-03 }'),
        part('b', 'sumOf: a, partOf: b'),
        part('c', values(['2019-05', 7])),
        part('d', 'sumOf: d'),
      ],
      '2019-07-01',
    );
    expect(circle.map(({ actual }) => actual?.value)).toEqual([undefined, undefined, 7, undefined]);
    expect(circle.map(({ verdict }) => verdict)[0]).toBe('no-data');
  });
});

describe('words instead of a figure', () => {
  const agreement = (measure: string, text: string) =>
    `measure: ${measure}, milestones: [{ date: 2019-03, text: drafted }], target: { text: Signed, date: 2019-06 }, values: [{ date: 2019-02, text: ${text} }]`;

  it('are the same or not, and only mere names are certainly missed', async () => {
    const days = ['2019-03-31', '2019-04-01', '2019-07-01'];
    expect(await verdictsOn(agreement('nominal', 'signed'), days)).toEqual([
      'reached',
      'reached',
      'reached',
    ]);
    const [open, missed] = ['not-yet-measurable', 'off-track'];
    const drafted = (measure: string) =>
      agreement(measure, 'drafted').replace('date: 2019-02', 'date: 2019-03');
    expect(await verdictsOn(drafted('nominal'), days)).toEqual([open, 'on-track', missed]);
    expect(await verdictsOn(drafted('qualitative'), days)).toEqual([open, 'on-track', open]);
    // Something else than the milestone may well be more.
    const other = agreement('nominal', 'negotiated');
    expect(await verdictsOn(other, ['2019-04-01', '2019-07-01'])).toEqual([open, 'stale']);
    const none = 'target: { text: signed, date: 2019-06 }';
    expect(await verdictsOn(none, ['2019-06-30', '2019-07-01'])).toEqual([open, 'no-data']);
  });
});

describe('what cannot be read', () => {
  it('counts as unknown', async () => {
    const broken = [
      'target: { value: ten, date: 2019-06 }, values: [{ date: 2019-05, value: many }]',
      'target: 5, milestones: none, values: 7, baseline: x, thresholds: high, sumOf: 3',
      'target: { value: 5, date: 2019-13 }, values: [{ date: 2019-02-31, value: 9 }], followUp: soon',
      'target: { value: 5, date: 2019-06 }, staleAfter: often, changes: [7, { field: target.value, from: [], to: x }], values: [{ date: 2019-06, value: .nan }, { date: 2019-05, value: 4 }]',
    ];
    const found = await states(broken, '2019-07-01', { isBroken: true });
    expect(found.map(({ verdict }) => verdict)).toEqual([
      'not-yet-measurable',
      'not-yet-measurable',
      'not-yet-measurable',
      'at-risk',
    ]);
    for (const locale of [cs, en, hu]) {
      const { lines } = indicatorLines({ states: found, locale, width: 80, strong: String });
      expect(lines.join('\n')).not.toMatch(/NaN|undefined|null|Infinity/);
    }
  });
});

describe('figures and dates beyond all measure', () => {
  it('in a change are unknown, and hold up nothing', async () => {
    const some =
      'target: { value: 5, date: 2019-06 }, changes: [{ field: target.date, from: [2019-03], to: 2019-06, decided: 2019-01-01 }]';
    const { pending, target } = await stateOf(some, '2019-05-01');
    expect([target, pending]).toEqual([{ value: 5, date: '2019-06' }, undefined]);
  });

  it('are unknown where they cannot be added', async () => {
    const two = '[{ period: 2019-Q1, value: 1.0e+308 }, { period: 2019-Q2, value: 1.0e+308 }]';
    const state = await stateOf(`milestones: ${two}, values: ${two}`, '2019-07-01');
    expect([state.actual?.value, state.expected?.value]).toEqual([undefined, 1e308]);
    const [total] = await states(
      [
        'id: t, title: T, sumOf: [a, b]',
        `id: a, title: A, ${values(['2019-05', 1e308])}`.replace('1e+308', '1.0e+308'),
        `id: b, title: B, ${values(['2019-05', 1e308])}`.replace('1e+308', '1.0e+308'),
      ],
      '2019-07-01',
    );
    expect(total?.actual).toBeUndefined();
  });
});

describe('what is shown', () => {
  const plan = [
    `id: a, title: People trained, milestones: [{ period: 2019-H1, value: 80, split: { women: 60 } }], target: { value: 200, date: 2020 }, changes: [{ field: target.value, from: 240, to: 200, decided: 2019-05-02 }], values: [{ period: 2019-H1, split: { women: 37, men: 20 }, state: approved }, { period: 2019-07-02, value: 20, state: reported }]`,
    `id: b, title: Press, target: { min: 648 }, ${values(['2019-03', 680])}`,
    'id: c, title: Firms, target: { value: 10, date: 2019-H1 }',
    `id: d, title: Jobs, milestones: [{ date: 2019-03, value: 5 }, { date: 2019-H1, value: 1250.5 }], ${values(['2019-02-15', 5])}`,
    'id: e, title: Later, target: { value: 10, date: 2019-H2 }',
  ];
  const show = async (locale: typeof en) => {
    const { count, lines } = indicatorLines({
      states: await states(plan, '2019-07-16'),
      locale,
      width: 76,
      strong: String,
    });
    return [...lines, ...count].join('\n').replaceAll('\u00A0', ' ');
  };

  it('is the calculation, by verdict, with a count that adds up', async () => {
    expect(await show(en)).toMatchInlineSnapshot(`
      "INDICATORS (5)
          People trained                                                   at risk
            57 of 80 expected by the first half of 2019 = 71 %, on track from 90 %
            20 more reported, not approved yet
            target 200 waits for approval; until then 240 counts
            missed part: women, 37 of 60
          Firms                                                            no data
            nothing measured; 10 expected by the first half of 2019
          Jobs                                                               stale
            5, last measured: 15 February 2019; 1,250.5 expected by the first half
            of 2019
          Press                                                            reached
            680 of 648: reached
          Later                                                 not yet measurable
            10 expected by the second half of 2019, nothing before that

      5 indicators: 1 at risk, 1 without data, 1 stale, 1 reached, 1 not yet measurable."
    `);
  });

  it('is in the words of each language', async () => {
    expect(await show(hu)).toMatchInlineSnapshot(`
      "INDIKÁTOROK (5)
          People trained                                                kockázatos
            tény: 57; terv: 80 (határidő: 2019. 1. félév); teljesítés: 71%; jó
            ütemben: legalább 90%
            további bejelentett, még jóvá nem hagyott érték: 20
            az új cél (200) jóváhagyásra vár; addig ez érvényes: 240
            elmaradó rész: nők (tény: 37, terv: 60)
          Firms                                                         nincs adat
            nincs mért adat; terv: 10 (határidő: 2019. 1. félév)
          Jobs                                                        elavult adat
            tény: 5; utolsó mérés: 2019. február 15.; terv: 1250,5 (határidő:
            2019. 1. félév)
          Press                                                             elérve
            tény: 680; cél: 648 – elérve
          Later                                                    még nem mérhető
            az első határidő: 2019. 2. félév (terv: 10)

      5 indikátor: 1 kockázatos, 1 adat nélkül, 1 elavult adattal, 1 elérve, 1 még nem mérhető."
    `);
    expect(await show(cs)).toMatchInlineSnapshot(`
      "INDIKÁTORY (5)
          People trained                                                  ohroženo
            skutečnost: 57; plán: 80 (termín: 1. pololetí 2019); plnění: 71 %;
            podle plánu od 90 %
            dále nahlášeno, zatím neschváleno: 20
            nový cíl (200) čeká na schválení; do té doby platí: 240
            zaostávající část: ženy (skutečnost: 37, plán: 60)
          Firms                                                          bez údajů
            nic není naměřeno; plán: 10 (termín: 1. pololetí 2019)
          Jobs                                                     zastaralé údaje
            skutečnost: 5; poslední měření: 15. února 2019; plán: 1 250,5 (termín:
            1. pololetí 2019)
          Press                                                           dosaženo
            skutečnost: 680; cíl: 648 – dosaženo
          Later                                                  zatím nelze měřit
            první termín: 2. pololetí 2019 (plán: 10)

      5 indikátorů: ohroženo 1, bez údajů 1, zastaralé údaje 1, dosaženo 1, zatím nelze měřit 1."
    `);
  });

  it('fits the width', async () => {
    for (const locale of [cs, en, hu]) {
      const found = await states(plan, '2019-07-16');
      const { lines } = indicatorLines({ states: found, locale, width: 50, strong: String });
      expect(lines.filter((line) => line.length > 50)).toEqual([]);
    }
  });

  it('has null for what is unknown', async () => {
    const [, , firms] = (await states(plan, '2019-07-16')).map(indicatorJson);
    expect(firms).toEqual({
      id: 'c',
      kind: 'indicator',
      title: 'Firms',
      state: 'no-data',
      reason: 'nothing-measured',
      unit: null,
      actual: null,
      values: 0,
      notApproved: null,
      expected: 10,
      expectedBy: '2019-H1',
      ratio: null,
      target: { value: 10, date: '2019-H1' },
      pendingTarget: null,
      thresholds: { onTrack: 90, atRisk: 70 },
      lastValue: null,
      missedParts: [],
    });
  });
});

it('takes a figure alone for a baseline and a target', async () => {
  const { pact } = await loadTexts({
    'p.yaml':
      'paktum: 1\nkind: pact\nid: x\nname: X\nlanguage: en\ntimezone: UTC\nperiod: 2019\n---\npaktum: 1\nkind: indicators\nindicators:\n  - { id: i, title: I, baseline: 40, target: 20, values: [{ date: 2019-06-30, value: 30 }] }\n',
  });
  const [state] = indicatorStates(pact as NonNullable<typeof pact>, viewOf('2020-01-01'));
  expect([state?.verdict, state?.expected?.value, state?.ratio?.share]).toEqual([
    'off-track',
    20,
    0.5,
  ]);
});
