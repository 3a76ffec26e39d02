import { describe, expect, it } from 'vitest';
import { cs } from '../src/locales/cs.ts';
import { en } from '../src/locales/en.ts';
import { hu } from '../src/locales/hu.ts';
import { unitOf, unitWith } from '../src/model/when/calendar-unit.ts';
import { checkJson } from '../src/status/check-json.ts';
import { type RhythmState, rhythmStates } from '../src/status/rhythm/rhythm.ts';
import { standingOn } from '../src/status/standing.ts';
import { rhythmLines } from '../src/tables/rhythm-lines.ts';
import { loadTexts, readPact } from './plans.ts';

interface Plan {
  /** The rhythm of the steering group, or none. */
  readonly meets?: string;
  readonly period?: string;
  readonly duties?: readonly string[];
  readonly documents?: readonly string[];
  readonly meetings?: readonly string[];
  readonly events?: readonly string[];
}

async function planOf({ meets, period, ...rest }: Plan) {
  const list = (name: keyof typeof rest) =>
    rest[name]?.length
      ? `${name}:\n${rest[name].map((each) => `  - { ${each} }`).join('\n')}\n`
      : '';
  const { findings, pact } = await loadTexts({
    'pact.yaml': `paktum: 1
kind: pact
id: x
name: X
language: en
timezone: UTC
bodies:
  - { id: sg, title: SG${meets === undefined ? '' : `, meets: ${meets}`} }
  - { id: board, title: Board }
${list('duties')}${list('documents')}`,
    'calendar.yaml': `paktum: 1
kind: calendar
${period === undefined ? '' : `period: ${period}\n`}${list('meetings')}${list('events')}`,
  });
  if (!pact || findings.length > 0) throw new Error(JSON.stringify(findings));
  return pact;
}

async function statesOf(plan: Plan, day: string, recordedBy = day) {
  return rhythmStates(await planOf(plan), { day, recordedBy });
}

async function only(plan: Plan, day: string, recordedBy = day): Promise<RhythmState> {
  const states = await statesOf(plan, day, recordedBy);
  const [state] = states;
  if (!state || states.length > 1) throw new Error(`${states.length} rhythms`);
  return state;
}

/** How each count stands, and by when the next is due. */
function brief({ counts }: RhythmState) {
  return counts.map(({ counted, dueBy, keeps, verdict }) => [
    counted,
    verdict,
    dueBy?.earliest,
    dueBy?.latest,
    keeps,
  ]);
}

const sitting = (id: string, rest: string) => `id: ${id}, title: ${id}, body: sg, ${rest}`;
const held = (day: string) => sitting(`m-${day}`, `date: ${day}, held: ${day}`);

describe('units of the calendar', () => {
  it.each([
    ['6 months', 'half-year'],
    ['half-year', 'half-year'],
    ['2 quarters', 'half-year'],
    ['3 months', 'quarter'],
    ['12 months', 'year'],
    ['1 week', 'week'],
    ['2 months', '2 months'],
    ['5 months', undefined],
    ['2 weeks', undefined],
    ['10 working days', undefined],
  ])('%s counts by %s', (interval, unit) => {
    expect(unitOf(interval)).toBe(unit);
  });

  it.each([
    ['half-year', '2019-06-30', '2019-01-01', '2019-06-30', '2019-H1'],
    ['half-year', '2019-07-01', '2019-07-01', '2019-12-31', '2019-H2'],
    ['2 months', '2020-02-29', '2020-01-01', '2020-02-29', '2020-01/2020-02'],
    ['4 months', '2019-05-01', '2019-05-01', '2019-08-31', '2019-05/2019-08'],
    ['week', '2019-12-31', '2019-12-30', '2020-01-05', '2020-W01'],
    ['year', '2019-12-31', '2019-01-01', '2019-12-31', '2019'],
  ] as const)('the %s of %s', (unit, day, first, last, text) => {
    expect(unitWith(unit, day)).toEqual({ first, last, text });
  });
});

describe('a rhythm by calendar unit', () => {
  const meets = '{ min: 1, per: half-year }';
  const period = '2018-07/2020-06';

  it('is open up to the last day of the unit, and missed on the day after', async () => {
    const plan = {
      meets,
      period,
      meetings: [held('2018-12-31'), sitting('next', 'date: 2019-11')],
    };
    expect(brief(await only(plan, '2019-06-30'))).toEqual([
      ['calendar', 'open', '2019-06-30', '2019-06-30', 'no'],
    ]);
    const after = await only(plan, '2019-07-01');
    expect(brief(after)).toEqual([['calendar', 'violated', '2019-12-31', '2019-12-31', 'yes']]);
    expect(after.counts[0]).toMatchObject({ missed: ['2019-H1'], violatedSince: '2019-07-01' });
  });

  it('is satisfied by a record of its last day, once that is written down', async () => {
    const late = sitting('m', 'date: 2019-06, held: { date: 2019-06-30, recorded: 2019-07-10 }');
    const plan = { meets, period: '2019/2020', meetings: [late] };
    expect(brief(await only(plan, '2019-06-30', '2019-07-10'))[0]?.[1]).toBe('satisfied');
    expect(brief(await only(plan, '2019-06-30'))[0]?.[1]).toBe('open');
    const before = await only(plan, '2019-07-05');
    expect(before.counts[0]).toMatchObject({ verdict: 'cannot-tell', notRecorded: ['2019-H1'] });
    expect(before.counts[0]?.unrecorded.map(({ item }) => item.id)).toEqual(['m']);
    expect((await only(plan, '2019-07-10')).counts[0]).toMatchObject({
      verdict: 'open',
      missed: [],
      notRecorded: [],
    });
  });

  it('asks for as many as it says, and looks at the one that completes them', async () => {
    const plan = {
      meets: '{ min: 2, per: quarter }',
      period: '2019',
      meetings: [held('2019-04-02'), sitting('a', 'date: 2019-06'), sitting('b', 'date: 2019-08')],
    };
    const state = await only(plan, '2019-04-10');
    expect(brief(state)).toEqual([['calendar', 'violated', '2019-06-30', '2019-06-30', 'yes']]);
    expect(state.next?.item.id).toBe('a');
    // Nothing is held in the third quarter, and one is planned for it.
    expect(brief(await only(plan, '2019-07-01'))[0]?.[4]).toBe('no');
  });

  it('begins with the first whole unit of the window, and ends with the last', async () => {
    const plan = (window: string) => ({
      meets,
      period: window,
      meetings: [sitting('m', 'date: 2019-09')],
    });
    expect(brief(await only(plan('2018-10-25/2021-06'), '2018-12-01'))).toEqual([
      ['calendar', 'not-begun', '2019-06-30', '2019-06-30', 'no'],
    ]);
    expect((await only(plan('2018-10-25/2019-09'), '2019-08-01')).counts[0]).toMatchObject({
      verdict: 'over',
      missed: ['2019-H1'],
    });
    const during = { ...plan('2018/2021'), meets: '{ min: 1, per: half-year, during: 2019-H2 }' };
    expect(brief(await only(during, '2019-08-01'))).toEqual([
      ['calendar', 'open', '2019-12-31', '2019-12-31', 'yes'],
    ]);
  });

  it('may lie in either of two units where the day is only known to a longer span', async () => {
    const plan = {
      meets: '{ min: 1, per: month }',
      period: '2019',
      meetings: [sitting('m', 'date: 2019-Q2, held: { date: 2019-Q1 }')],
    };
    expect((await only(plan, '2019-04-01')).counts[0]).toMatchObject({
      notRecorded: ['2019-01', '2019-02', '2019-03'],
      missed: [],
    });
  });

  it('does not accuse a plan that holds no meeting at all', async () => {
    const state = await only(
      { meets, period: '2018/2020', events: ['id: e, title: E, date: 2019-02'] },
      '2019-08-01',
    );
    expect(state.counts[0]).toMatchObject({ missed: [], verdict: 'open' });
    const { counts } = await only(
      { meets: '{ min: 1, per: half-year, during: 2018/2020 }' },
      '2019-08-01',
    );
    expect(counts[0]).toMatchObject({
      verdict: 'cannot-tell',
      missed: [],
      notRecorded: ['2018-H1', '2018-H2', '2019-H1'],
    });
  });
});

describe('a rhythm as the longest gap', () => {
  const meets = '{ maxGap: 6 months }';

  it.each([
    ['2018-08-31', '2019-02-28'],
    ['2019-08-31', '2020-02-29'],
    ['2018-10-24', '2019-04-24'],
  ])('from %s runs up to %s', async (last, due) => {
    const plan = { meets, period: '2018/2021', meetings: [held(last), sitting('x', 'date: 2021')] };
    const on = async (day: string) => brief(await only(plan, day));
    expect(await on(due)).toEqual([['gap', 'open', due, due, 'no']]);
    const next = new Date(Date.parse(due) + 86_400_000).toISOString().slice(0, 10);
    const after = await only(plan, next);
    expect(after.counts[0]).toMatchObject({ verdict: 'violated', violatedSince: next });
  });

  it('has no beginning without anything held, issued or said', async () => {
    const state = await only({ meets, meetings: [sitting('m', 'date: 2019-05')] }, '2019-04-10');
    expect(brief(state)).toEqual([['gap', 'not-begun', undefined, undefined, undefined]]);
    expect(state.next?.item.id).toBe('m');
  });

  it('begins where the plan says', async () => {
    const plan = { meets: '{ maxGap: 3 months, starting: 2019-01 }' };
    expect(brief(await only(plan, '2019-03-10'))).toEqual([
      ['gap', 'open', '2019-04-01', '2019-04-30', 'no'],
    ]);
    expect(brief(await only(plan, '2019-04-10'))[0]?.[1]).toBe('cannot-tell');
    expect(brief(await only(plan, '2019-05-01'))[0]?.[1]).toBe('violated');
    expect(brief(await only(plan, '2018-12-10'))[0]?.[1]).toBe('not-begun');
  });

  it('has two last days where the month of the one before is all that is known', async () => {
    const meeting = sitting('m', 'date: 2019-01, held: { date: 2019-01 }');
    const plan = { meets, period: '2019', meetings: [meeting, sitting('z', 'date: 2019-07-20')] };
    expect(brief(await only(plan, '2019-04-10'))).toEqual([
      ['gap', 'open', '2019-07-01', '2019-07-31', 'cannot-tell'],
    ]);
  });

  it('cannot be told where something that would restart it has no record', async () => {
    const plan = {
      meets,
      period: '2018/2021',
      meetings: [
        held('2018-09-10'),
        sitting('m', 'date: 2019-02-05'),
        sitting('z', 'date: 2020-02'),
      ],
    };
    const open = await only(plan, '2019-03-01');
    expect(brief(open)[0]?.[1]).toBe('open');
    expect(open.counts[0]?.unrecorded.map(({ item }) => item.id)).toEqual(['m']);
    expect(brief(await only(plan, '2019-03-11'))[0]?.[1]).toBe('cannot-tell');
    expect(brief(await only(plan, '2019-08-05'))[0]?.[1]).toBe('cannot-tell');
    // Even if that one took place, the next was due by 5 August.
    expect((await only(plan, '2019-08-06')).counts[0]).toMatchObject({
      verdict: 'violated',
      violatedSince: '2019-08-06',
    });
  });

  it('remembers gaps of the past that were too long', async () => {
    const plan = { meets, meetings: [held('2018-01-10'), held('2018-09-10'), held('2019-02-10')] };
    expect((await only(plan, '2019-02-10')).counts[0]?.missed).toEqual(['2018-01-10/2018-09-10']);
  });

  it('asks for nothing after the end of the window', async () => {
    const plan = { meets, period: '2018/2019-03', meetings: [held('2018-10-10')] };
    expect(brief(await only(plan, '2019-02-01'))[0]?.slice(0, 3)).toEqual([
      'gap',
      'satisfied',
      undefined,
    ]);
    expect(brief(await only(plan, '2019-04-01'))[0]?.[1]).toBe('over');
  });

  it('cannot be told after the last thing of a plan that gives no end', async () => {
    const plan = { meets, meetings: [held('2018-10-10'), 'id: b, body: board, date: 2019-09'] };
    expect(brief(await only(plan, '2019-04-11'))[0]?.[1]).toBe('violated');
    const short = { meets, meetings: [held('2018-10-10'), 'id: b, body: board, date: 2019-02'] };
    expect(brief(await only(short, '2019-04-11'))[0]?.[1]).toBe('cannot-tell');
  });
});

describe('what fulfils a rhythm', () => {
  const every = 'rhythm: { every: half-year, counted: calendar }';
  const fulfilledBy = async (plan: Plan) => {
    const meetings = (plan.meetings ?? []).map((each) => `${each}, date: 2019-05`);
    const events = (plan.events ?? []).map((each) => `${each}, date: 2019-05`);
    const [state] = await statesOf({ ...plan, meetings, events }, '2019-04-10');
    return state?.next?.item.id;
  };

  it('is the meeting of all bodies that meet jointly', async () => {
    const meets = '{ min: 1, per: year, jointly: [sg, board] }';
    expect(
      await fulfilledBy({ meets, meetings: ['id: a, body: sg', 'id: b, body: [board, sg]'] }),
    ).toBe('b');
    expect(await fulfilledBy({ meets, meetings: ['id: a, body: sg'] })).toBeUndefined();
    expect(
      await fulfilledBy({ meets: '{ min: 1, per: year }', meetings: ['id: b, body: [board, sg]'] }),
    ).toBe('b');
  });

  it('is no meeting that is cancelled or only a vote in writing', async () => {
    const meets = '{ min: 1, per: year }';
    const meetings = [
      'id: a, body: sg, cancelled: 2019-04-01',
      'id: b, body: sg, form: written',
      'id: c, body: sg, cancelled: 2019-04-11',
    ];
    expect(await fulfilledBy({ meets, meetings })).toBe('c');
  });

  it('names the duty, or does the same with the same thing', async () => {
    const documents = [
      'id: plan, title: Plan',
      'id: r-1, title: First, series: reports',
      'id: r-2, title: Second, series: reports',
    ];
    const duty = (rest: string) => ({
      documents,
      duties: [`id: d, text: Do it, ${rest}, ${every}`],
    });
    const meeting = (id: string, point: string, body = 'sg') =>
      `id: ${id}, body: ${body}, agenda: [{ ${point} }]`;
    const meetings = [
      meeting('a', 'prepare: plan'),
      meeting('b', 'review: plan', 'board'),
      meeting('c', 'review: [r-1, plan]'),
      meeting('e', 'present: r-2'),
      meeting('f', 'duty: d'),
    ];
    expect(await fulfilledBy({ ...duty('review: plan'), meetings })).toBe('b');
    expect(await fulfilledBy({ ...duty('review: plan, body: sg'), meetings })).toBe('c');
    expect(await fulfilledBy({ ...duty('review: plan, body: sg, at: board'), meetings })).toBe('b');
    expect(await fulfilledBy({ ...duty('present: reports'), meetings })).toBe('e');
    expect(await fulfilledBy({ ...duty('discuss: plan'), meetings })).toBe('f');
    const events = ['id: fair, title: Fair, agenda: [{ review: plan }]'];
    expect(await fulfilledBy({ ...duty('review: plan'), events })).toBe('fair');
  });

  it('is the meeting to which a point was put off', async () => {
    const meetings = ['id: a, body: sg, agenda: [{ duty: d, movedTo: b }]', 'id: b, body: sg'];
    expect(await fulfilledBy({ duties: [`id: d, text: Do it, ${every}`], meetings })).toBe('b');
  });

  it('is only a hint where it is usual or foreseen, and nothing without a time', async () => {
    const pact = await planOf({
      meets:
        '[{ every: month, usual: true }, { min: 1, per: year, expected: true }, { each: meeting }, { every: month, condition: on demand }, { max: 2, per: year }]',
    });
    const states = rhythmStates(pact, { day: '2019-04-10', recordedBy: '2019-04-10' });
    expect(states.map(({ rhythm }) => [rhythm.usual, rhythm.expected])).toEqual([
      [true, undefined],
      [undefined, true],
    ]);
    const lines = rhythmLines({
      pact,
      rhythms: states,
      day: '2019-04-10',
      within: 30,
      locale: en,
      width: 80,
      strong: (text) => text,
    });
    expect(lines[1]).toBe('  SG · every month · usual practice');
  });

  it('is two rhythms where both a number and a gap are given', async () => {
    const plan = {
      meets: '{ min: 2, per: year, maxGap: 8 months }',
      meetings: [held('2019-01-10')],
    };
    const states = await statesOf(plan, '2019-04-10');
    expect(states.map(({ counted }) => counted)).toEqual(['calendar', 'gap']);
  });
});

describe('odd plans', () => {
  it('take each record of what repeats, and each of its times to come', async () => {
    const monthly =
      'id: e, title: E, date: { every: month, during: 2019 }, held: [2019-01-10, 2019-02-11], agenda: [{ duty: d }]';
    const duties = ['id: d, text: Do it, rhythm: { min: 1, per: month, during: 2019 }'];
    const plan = { duties, events: [monthly] };
    expect((await only(plan, '2019-02-20')).counts[0]).toMatchObject({
      verdict: 'satisfied',
      missed: [],
    });
    expect((await only(plan, '2019-04-10')).counts[0]).toMatchObject({
      notRecorded: ['2019-03'],
      keeps: 'yes',
    });
  });

  it('ask for nothing where a duty only holds under a condition', async () => {
    const duties = ['id: d, text: Do it, condition: if needed, rhythm: { every: month }'];
    expect(await statesOf({ duties }, '2019-04-10')).toEqual([]);
  });

  it('count an interval that is no unit of the calendar as a gap only', async () => {
    const { counted, counts } = await only(
      { meets: '{ every: 5 months }', meetings: [held('2019-01-31')] },
      '2019-04-10',
    );
    expect([counted, counts.length, counts[0]?.dueBy?.latest]).toEqual([
      'not-stated',
      1,
      '2019-06-30',
    ]);
  });

  it('no day keeps both counts where the gap ends before the unit begins', async () => {
    const plan = {
      meets: '{ every: half-year, during: 2020/2021 }',
      meetings: [held('2019-05-31')],
    };
    const state = await only(plan, '2019-10-10');
    expect(brief(state)).toEqual([
      ['gap', 'not-begun', '2019-11-30', '2019-11-30', 'no'],
      ['calendar', 'not-begun', '2020-06-30', '2020-06-30', 'no'],
    ]);
    expect(state).not.toHaveProperty('keptBy');
  });
});

describe('a rhythm that was missed', async () => {
  const meets = '{ every: 3 months }';
  const plan = await planOf({
    meets,
    period: '2018-10/2020',
    meetings: [held('2018-11-12'), sitting('x', 'date: 2019-05')],
  });
  const day = '2019-04-10';

  it.each([
    [
      en,
      [
        'DUE AGAIN (1)   its turn comes soon, was missed or cannot be told',
        '  SG · every 3 months',
        '  2019-02-12  counted as a gap since 2018-11-12                     57 days late',
        '  2019-06-30  counted by calendar quarter                             in 81 days',
        '  Missed: Q1 2019. Planned: x (2019-05). That does not keep both counts. The',
        '  plan does not say which count holds.',
        '',
      ],
    ],
    [
      hu,
      [
        'ISMÉT ESEDÉKES (1)   hamarosan sorra kerül, elmaradt, vagy nem ítélhető meg',
        '  SG · 3 havonta',
        '  2019-02-12  időköz szerint, kezdete: 2018-11-12                   57 nap késés',
        '  2019-06-30  naptári negyedév szerint                              81 nap múlva',
        '  Elmaradt ekkor: 2019. 1. negyedév. Terv szerint: x (2019-05). Ezzel legalább',
        '  az egyik számítás nem teljesül. A terv nem mondja meg, melyik számítás',
        '  érvényes.',
        '',
      ],
    ],
    [
      cs,
      [
        'OPĚT NA ŘADĚ (1)   brzy přijde na řadu, bylo zmeškáno nebo to nelze posoudit',
        '  SG · 1× za 3 měsíce',
        '  2019-02-12  podle rozestupu, počítáno od: 2018-11-12         57 dní po termínu',
        '  2019-06-30  podle kalendářních čtvrtletí                             za 81 dní',
        '  Zmeškáno: 1. čtvrtletí 2019. V plánu: x (2019-05). Alespoň jeden ze způsobů',
        '  počítání se tím nedodrží. Plán neuvádí, který způsob počítání platí.',
        '',
      ],
    ],
  ])('is told in $code', (locale, expected) => {
    const rhythms = rhythmStates(plan, { day, recordedBy: day });
    const strong = (text: string) => text;
    const lines = rhythmLines({ pact: plan, rhythms, day, within: 30, locale, width: 80, strong });
    expect(lines).toEqual(expected);
  });
});

describe('the half-yearly review of Tiszakécske, whose count is not stated', async () => {
  const pact = await readPact('tiszakecske');
  const on = (day: string) => {
    const [state, ...more] = rhythmStates(pact, { day, recordedBy: day });
    if (!state || more.length > 0) throw new Error(`${more.length + 1} rhythms`);
    return state;
  };
  const lines = (day: string, locale = en) =>
    rhythmLines({
      ...{ pact, rhythms: [on(day)], day, within: 30, locale, width: 80 },
      strong: (text) => text,
    });

  it('is kept on 10 April 2019 only if the meeting sits by 24 April', () => {
    const state = on('2019-04-10');
    expect(brief(state)).toEqual([
      ['gap', 'open', '2019-04-24', '2019-04-24', 'cannot-tell'],
      ['calendar', 'open', '2019-06-30', '2019-06-30', 'yes'],
    ]);
    expect(state).toMatchObject({
      counted: 'not-stated',
      keeps: 'cannot-tell',
      keptBy: '2019-04-24',
    });
    expect(state.next?.item.id).toBe('ig-3');
    expect(lines('2019-04-10')).toEqual([
      'DUE AGAIN (1)   its turn comes soon, was missed or cannot be told',
      '  A munkaterv felülvizsgálata · "legalább fél évente"',
      '  2019-04-24  counted as a gap since 2018-10-24                       in 14 days',
      '  2019-06-30  counted by calendar half-year                           in 81 days',
      '  Planned: 3. Irányító Csoport ülés (2019-04). Both counts are kept only if it',
      '  takes place by 24 April 2019. The plan does not say which count holds.',
      '',
    ]);
  });

  it('is silent on 1 December 2018, when there is time', () => {
    expect(brief(on('2018-12-01'))).toEqual([
      ['gap', 'open', '2019-04-24', '2019-04-24', 'cannot-tell'],
      ['calendar', 'not-begun', '2019-06-30', '2019-06-30', 'yes'],
    ]);
    expect(lines('2018-12-01')).toEqual([]);
  });

  it('cannot be told on 1 July 2019, because April is not recorded', () => {
    const state = on('2019-07-01');
    expect(brief(state)).toEqual([
      ['gap', 'cannot-tell', '2019-04-24', '2019-04-24', 'cannot-tell'],
      ['calendar', 'cannot-tell', '2019-12-31', '2019-12-31', 'yes'],
    ]);
    expect(state.counts[1]).toMatchObject({ missed: [], notRecorded: ['2019-H1'] });
    expect(state).not.toHaveProperty('keptBy');
    expect(lines('2019-07-01').join('\n')).toContain(
      'Not recorded: 3. Irányító Csoport ülés (2019-04).',
    );
  });

  it.each([en, hu, cs])('fits 80 columns on every day, in $code', (locale) => {
    for (const day of ['2019-04-10', '2019-04-25', '2019-07-01', '2021-12-31', '2026-11-22'])
      expect(lines(day, locale).filter((line) => line.length > 80)).toEqual([]);
  });

  it('is data, too', () => {
    const { rhythms } = checkJson(standingOn(pact, '2019-04-10', { within: 30 })) as {
      rhythms: object[];
    };
    expect(rhythms).toMatchObject([
      {
        id: 'plan-review',
        counted: 'not-stated',
        counts: [
          {
            counted: 'gap',
            verdict: 'open',
            since: { earliest: '2018-10-24', latest: '2018-10-24' },
            dueBy: { earliest: '2019-04-24', latest: '2019-04-24' },
            daysLeft: { least: 14, most: 14 },
          },
          { counted: 'calendar', unit: '2019-H1', daysLeft: { least: 81, most: 81 }, keeps: 'yes' },
        ],
        next: { id: 'ig-3', date: '2019-04' },
        keptBy: '2019-04-24',
      },
    ]);
  });
});
