import { describe, expect, it } from 'vitest';
import { en } from '../src/locales/en.ts';
import { checkJson } from '../src/status/check-json.ts';
import { standingOn } from '../src/status/standing.ts';
import { checkTable } from '../src/tables/check-table.ts';
import { examples, loadTexts, readExample, type Texts } from './plans.ts';

const plan = {
  'pact.yaml': `paktum: 1
kind: pact
id: x
name: X
language: en
timezone: UTC
organisations: [{ id: town, name: Town }]
bodies: [{ id: sg, title: SG, minutes: 5 working days, members: [{ organisation: town }] }]
evidenceRequired: { meetings: [attendance-list], outputs: [contract], indicators: [register] }
`,
  'calendar.yaml': `paktum: 1
kind: calendar
meetings:
  - id: sg-1
    body: sg
    date: 2019-03-05
    held:
      date: 2019-03-05
      recorded: 2019-03-08
      evidence: [{ kind: attendance-list, date: 2019-03-20 }]
      decisions:
        - { id: d-1, text: Buy chairs, owner: town, due: 2019-04 }
        - { id: d-2, text: Thank the speaker }
  - { id: sg-2, body: sg, date: 2019-06, held: { date: 2019-06, recorded: 2019-06-12, minutes: M 2 } }
events:
  - id: fair
    title: Fair
    date: { text: to be announced }
    moved:
      - { from: 2019-05-10, decided: 2019-04-20 }
  - id: day
    title: Day
    date: 2019-04-02
    targets: { participants: { min: 30, split: { women: 15 } }, press: 2 }
    held: { date: 2019-04-02, participants: { split: { women: 10, men: 18 } }, results: { press: 3 } }
  - { id: early, title: Early, date: 2019-05-02, held: { date: 2019-05-02, recorded: 2019-04-01 } }
  - { id: both, title: Both, date: 2019-04-05, held: 2019-04-05, cancelled: 2019-04-01 }
`,
  'action-plan.yaml': `paktum: 1
kind: action-plan
actions:
  - { id: cards, title: Cards, due: 2019-02 }
  - { id: tool, title: Tool, due: 2019-03-31, needs: [cards, town], done: { date: 2019-03-30, value: 2 }, target: 3 }
`,
  'review.yaml': `paktum: 1
kind: review
id: review
period: 2019-Q1
as-of: 2019-04-10
explanations:
  - { about: day, why: Rain, measure: { id: again, text: Do it again, owner: town, due: 2019-05 } }
`,
  'indicators.yaml': `paktum: 1
kind: indicators
indicators:
  - id: jobs
    title: Jobs
    values:
      - { date: 2019-03, value: 2, evidence: [{ kind: register }] }
      - { date: 2019-04, value: 3, recorded: 2019-05-06 }
`,
};

async function on(day: string, recordedBy = day) {
  const { findings, pact } = await loadTexts(plan);
  if (!pact || findings.length > 0) throw new Error(JSON.stringify(findings));
  return standingOn(pact, day, { recordedBy, within: 30 });
}

async function stateOf(id: string, day: string, recordedBy = day) {
  const { states } = await on(day, recordedBy);
  return states.find(({ item }) => item.id === id)?.state;
}

describe('what happened, and what was recorded of it', () => {
  it('are two days', async () => {
    expect(await stateOf('sg-1', '2019-03-06')).toBe('record-missing');
    expect(await stateOf('sg-1', '2019-03-06', '2019-03-08')).toBe('held');
    expect(await stateOf('sg-1', '2019-03-04', '2019-03-08')).toBe('planned');
  });

  it('a day that is only known to its month has passed once it was written down', async () => {
    expect(await stateOf('sg-2', '2019-06-11')).toBe('day-not-fixed');
    expect(await stateOf('sg-2', '2019-06-12')).toBe('held');
  });

  it('put off without a new date is postponed, from the day of that decision', async () => {
    expect(await stateOf('fair', '2019-04-19')).toBe('planned');
    expect(await stateOf('fair', '2019-04-20')).toBe('postponed');
  });

  it('a decision or measure is there from the day on which it was taken', async () => {
    expect(await stateOf('d-1', '2019-03-07')).toBeUndefined();
    expect(await stateOf('d-1', '2019-03-08')).toBe('open');
    expect(await stateOf('d-1', '2019-05-01')).toBe('overdue');
    // Nobody has to carry it out.
    expect(await stateOf('d-2', '2019-05-01')).toBeUndefined();
    expect(await stateOf('again', '2019-04-09')).toBeUndefined();
    expect(await stateOf('again', '2019-04-10')).toBe('open');
    expect(await stateOf('again', '2019-06-01')).toBe('overdue');
  });
});

describe('declared and real', () => {
  const proofsOn = async (day: string) =>
    (await on(day)).proofs.map(({ item, kinds, minutesDue }) => [item.id, kinds, minutesDue]);

  it('names the kinds of evidence that are missing', async () => {
    // Tuesday 5 March and five working days: Tuesday 12 March.
    expect(await proofsOn('2019-03-08')).toEqual([
      ['sg-1', ['attendance-list', 'minutes'], '2019-03-12'],
    ]);
    expect((await proofsOn('2019-03-20'))[0]).toEqual(['sg-1', ['minutes'], '2019-03-12']);
    // Minutes are there, the list is not; one value has no proof.
    const later = await proofsOn('2019-06-12');
    expect(later).toContainEqual(['sg-2', ['attendance-list'], undefined]);
    expect(later).toContainEqual(['jobs', ['register'], undefined]);
    expect((await proofsOn('2019-05-05')).map(([id]) => id)).not.toContain('jobs');
  });

  it('names what lies below its target, and its parts', async () => {
    const { shortfalls } = await on('2019-04-10');
    expect(
      shortfalls.map(({ item, name, part, reached, target }) => [
        item.id,
        name,
        part,
        reached,
        target,
      ]),
    ).toEqual([
      ['tool', undefined, undefined, 2, 3],
      ['day', 'participants', undefined, 28, 30],
      ['day', 'participants', 'women', 10, 15],
    ]);
  });

  it('names what cannot be so', async () => {
    const { contradictions } = await on('2019-04-10');
    expect(contradictions.map(({ code, item, needs }) => [item.id, code, needs])).toEqual([
      ['tool', 'needs-not-done', ['Cards']],
      ['early', 'recorded-too-early', []],
      ['both', 'cancelled-and-held', []],
    ]);
    expect((await on('2019-03-31')).contradictions.map(({ item }) => item.id)).toEqual(['tool']);
  });

  it('counts what is recorded for a later day', async () => {
    const ids = async (day: string) => (await on(day)).later.map(({ id }) => id);
    expect(await ids('2019-04-03')).toEqual(['sg-2', 'early', 'both']);
    expect(await ids('2019-07-01')).toEqual([]);
  });
});

it('names a record that was written down later by that day', async () => {
  const standing = await on('2019-03-06');
  const soon = { ...standing, later: standing.later.filter(({ id }) => id === 'sg-1') };
  const one = checkTable({ standing: soon, locale: en, width: 200, strong: (text) => text });
  expect(one).toContain('after 6 March 2019: SG (2019-03-08).');
});

describe('the order of the files', () => {
  const renamed = (texts: Texts): Texts =>
    Object.fromEntries(
      Object.values(texts).map((text, index) => [`${String(99 - index)}.yaml`, text]),
    );
  const inOne = (texts: Texts): Texts => ({
    'all.yaml': Object.values(texts)
      .reverse()
      .map((text) => text.trimEnd())
      .join('\n---\n'),
  });

  it.each(examples)('changes nothing in %s', async (name) => {
    const answer = async (texts: Texts) => {
      const { pact } = await loadTexts(texts);
      return pact && checkJson(standingOn(pact, '2025-07-01', { within: 30 }));
    };
    const texts = readExample(name);
    const wanted = await answer(texts);
    expect(wanted).toBeDefined();
    expect(await answer(renamed(texts))).toEqual(wanted);
    expect(await answer(inOne(texts))).toEqual(wanted);
  });
});
