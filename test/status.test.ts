import { describe, expect, it } from 'vitest';
import { statesOn } from '../src/status/state.ts';
import { loadTexts } from './plans.ts';

const plan = {
  'pact.yaml': `paktum: 1
kind: pact
id: x
name: X
language: en
timezone: UTC
bodies: [{ id: sg, title: SG }]
documents:
  - { id: report, title: Report, due: { at: sg-1 } }
  - { id: minutes, title: Minutes, due: { after: sg-2, within: 5 working days } }
`,
  'calendar.yaml': `paktum: 1
kind: calendar
meetings:
  - id: sg-1
    body: sg
    date: 2019-05-14
    moved: [{ from: 2019-05-07, decided: 2019-04-20 }, { from: 2019-04-10, decided: 2019-04-12 }]
  - { id: sg-2, body: sg, date: 2019-06, held: { date: 2019-06-13, recorded: 2019-06-20 } }
events:
  - { id: days, title: Days, date: [2019-03-05, 2019-04-05, 2019-05-05], held: [2019-03-05] }
  - { id: fair, title: Fair, date: 2019-03-01/2019-03-03, cancelled: 2019-02-20 }
`,
};

async function on(day: string) {
  const { findings, pact } = await loadTexts(plan);
  if (!pact || findings.length > 0) throw new Error(JSON.stringify(findings));
  const states = statesOn(pact, day, 30);
  return Object.fromEntries(
    states.map(({ daysLate, item, span, state }) => [
      item.id,
      [state, span.end.earliest, span.end.latest, daysLate?.least, daysLate?.most],
    ]),
  );
}

describe('how things stood on a day', () => {
  it('knows nothing of what was decided later, nor does what depends on it', async () => {
    const before = await on('2019-04-11');
    expect(before['sg-1']).toEqual(['record-missing', '2019-04-10', '2019-04-10', 1, 1]);
    expect(before['report']).toEqual(['overdue', '2019-04-10', '2019-04-10', 1, 1]);
    const between = await on('2019-04-15');
    expect(between['sg-1']?.slice(0, 3)).toEqual(['planned', '2019-05-07', '2019-05-07']);
    expect(between['report']?.slice(0, 3)).toEqual(['due-soon', '2019-05-07', '2019-05-07']);
    expect((await on('2019-04-20'))['report']?.[2]).toBe('2019-05-14');
  });

  it('counts from a record once it is there, and from the plan until then', async () => {
    // Five working days after some day of June: from 7 June (Friday) to 5 July (Friday).
    expect((await on('2019-06-19'))['minutes']?.slice(1, 3)).toEqual(['2019-06-07', '2019-07-05']);
    expect((await on('2019-06-19'))['sg-2']?.[0]).toBe('day-not-fixed');
    // Thursday 13 June and five working days: Thursday 20 June.
    expect((await on('2019-06-20'))['minutes']).toEqual([
      'due-soon',
      '2019-06-20',
      '2019-06-20',
      undefined,
      undefined,
    ]);
    expect((await on('2019-06-21'))['minutes']?.[0]).toBe('overdue');
  });

  it('is not late on the last day', async () => {
    expect((await on('2019-05-14'))['report']?.[0]).toBe('due-soon');
    expect((await on('2019-05-15'))['report']?.[0]).toBe('overdue');
  });

  it('judges a list by the first date that has no record', async () => {
    expect((await on('2019-03-04'))['days']?.[0]).toBe('planned');
    expect((await on('2019-03-05'))['days']?.[0]).toBe('planned');
    expect((await on('2019-04-06'))['days']).toEqual([
      'record-missing',
      '2019-05-05',
      '2019-05-05',
      1,
      1,
    ]);
  });

  it('cancels on the day it was called off, and not before', async () => {
    expect((await on('2019-02-19'))['fair']?.[0]).toBe('planned');
    expect((await on('2019-02-20'))['fair']?.[0]).toBe('cancelled');
  });
});

describe('an action and its outputs', () => {
  const statesOf = async (actions: string) => {
    const texts = { ...plan, 'actions.yaml': `paktum: 1\nkind: action-plan\nactions:\n${actions}` };
    const { pact } = await loadTexts(texts);
    if (!pact) throw new Error('the plan cannot be read');
    const states = statesOn(pact, '2019-04-11', 30);
    return states
      .filter(({ item }) => item.kind === 'action' || item.kind === 'output')
      .map(({ item, span, state }) => [item.id, state, span.end.latest]);
  };

  it('an output without a date is due with its action', async () => {
    const outputs = 'outputs: [{ id: a-1, title: One }, { id: a-2, title: Two, due: 2019-06 }]';
    expect(await statesOf(`  - { id: a, title: A, due: 2019-03, ${outputs} }\n`)).toEqual([
      ['a-1', 'overdue', '2019-03-31'],
      ['a-2', 'open', '2019-06-30'],
    ]);
  });

  it('an action whose date is none of its outputs stands for itself, too', async () => {
    const outputs = 'outputs: [{ id: a-2, title: Two, due: 2019-06 }]';
    expect(await statesOf(`  - { id: a, title: A, due: 2019-03, ${outputs} }\n`)).toEqual([
      ['a', 'overdue', '2019-03-31'],
      ['a-2', 'open', '2019-06-30'],
    ]);
  });
});

describe('what has several dates', () => {
  const texts = {
    'pact.yaml': 'paktum: 1\nkind: pact\nid: x\nname: X\nlanguage: en\ntimezone: UTC\n',
    'calendar.yaml': `paktum: 1
kind: calendar
events:
  - { id: hour, title: Hour, date: { every: month, day: last friday, during: 2019-H1 }, held: [2019-01-25, 2019-02-21, 2019-04-26] }
  - { id: weeks, title: Weeks, date: { every: 2 weeks, starting: 2019-01-09, count: 3 } }
  - { id: days, title: Days, date: [2019-07-10, 2019-08-12] }
`,
    'actions.yaml': `paktum: 1
kind: action-plan
actions:
  - id: a
    title: A
    outputs:
      - { id: late, title: Late, due: [2019-03-31, 2019-06-30], done: [2019-05-31, 2019-06-20] }
      - { id: fine, title: Fine, due: [2019-03-31, 2019-06-30], done: [2019-06-20, 2019-03-20] }
`,
  };
  const stateOf = async (id: string, day: string) => {
    const { findings, pact } = await loadTexts(texts);
    if (!pact || findings.length > 0) throw new Error(JSON.stringify(findings));
    const found = statesOn(pact, day, 30).find(({ item }) => item.id === id);
    return [found?.state, found?.at.end.latest, found?.daysLate?.least];
  };

  it('stands as the first that has no record', async () => {
    expect(await stateOf('hour', '2019-01-02')).toEqual(['planned', '2019-01-25', undefined]);
    expect(await stateOf('hour', '2019-01-26')).toEqual(['planned', '2019-02-22', undefined]);
    // March was forgotten; a day before the last Friday of February is that of February.
    expect(await stateOf('hour', '2019-05-02')).toEqual(['record-missing', '2019-03-29', 34]);
    expect(await stateOf('days', '2019-07-11')).toEqual(['record-missing', '2019-07-10', 1]);
  });

  it('ends when it has been as often as was planned', async () => {
    expect(await stateOf('weeks', '2019-01-09')).toEqual(['planned', '2019-01-09', undefined]);
    expect(await stateOf('weeks', '2027-01-05')).toEqual(['record-missing', '2019-01-09', 2918]);
  });

  it('is late where one of its deadlines was missed', async () => {
    expect((await stateOf('late', '2019-07-01'))[0]).toBe('done-late');
    expect((await stateOf('fine', '2019-07-01'))[0]).toBe('done');
  });
});
