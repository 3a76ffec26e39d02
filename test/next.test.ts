import { describe, expect, it } from 'vitest';
import { comingOf, comingStates } from '../src/status/coming/next.ts';
import { outlookOn } from '../src/status/coming/outlook.ts';
import { loadTexts } from './plans.ts';

const plan = {
  'pact.yaml': `paktum: 1
kind: pact
id: x
name: X
language: en
timezone: Europe/Budapest
country: HU
rest-days: [{ date: 2019-04-30, title: Founder's day }]
work-days: [2019-04-27]
organisations: [{ id: town, name: Town }]
bodies:
  - { id: sg, title: SG, notice: 8 days, members: [{ organisation: town, votes: 2 }] }
  - { id: forum, title: Forum }
duties:
  - { id: again, text: Again, body: sg, evaluate: day, rhythm: { min: 1, per: quarter, during: 2019 } }
  - { id: sooner, text: Sooner, body: sg, prepare: fair, rhythm: { maxGap: 6 weeks } }
  - { id: hear, text: Hear the SG, body: sg, at: forum, rhythm: { each: meeting } }
documents:
  - { id: report, title: Report, due: { at: sg-2 } }
`,
  'calendar.yaml': `paktum: 1
kind: calendar
meetings:
  - id: sg-1
    body: sg
    date: 2019-03
    agenda:
      - { evaluate: report, movedTo: sg-2 }
      - { prepare: fair }
    held:
      date: 2019-03-12
      decisions:
        - { id: d-1, text: Buy chairs, owner: town, due: 2019-04-05 }
        - { id: d-2, text: Paint them, owner: town, due: 2019-04-05, done: 2019-04-01 }
  - id: sg-2
    body: sg
    date: 2019-04
    agenda:
      - { prepare: fair }
      - { evaluate: day }
      - open questions
  - { id: sg-3, body: sg, date: 2019-07-02, invited: 2019-06-20 }
  - { id: forum-1, body: forum, date: 2019-09 }
events:
  - { id: fair, title: Fair, date: 2019-04-29 }
  - { id: day, title: Day, date: 2019-04-11 }
  - { id: late, title: Late, date: { text: to be announced } }
`,
};

async function on(day: string) {
  const { findings, pact } = await loadTexts(plan, { needsHolidays: true });
  if (!pact || findings.length > 0) throw new Error(JSON.stringify(findings));
  const outlook = outlookOn(pact, day);
  const next = (id: string) => {
    const state = outlook.states.find(({ item }) => item.id === id);
    if (!state) throw new Error(id);
    return comingOf(outlook, state);
  };
  return { outlook, next };
}

describe('what is coming', () => {
  it('comes in the order in which it may begin, what has no date last', async () => {
    const { outlook } = await on('2019-04-02');
    expect(comingStates(outlook).map(({ item }) => item.id)).toEqual([
      'sg-2',
      'day',
      'fair',
      'sg-3',
      'forum-1',
      'late',
    ]);
  });

  it('offers working days that keep to the notice, the order and the free days', async () => {
    const { days } = (await on('2019-04-02')).next('sg-2');
    // From 12 April, after the day that it evaluates, to 28 April, before the fair; 19 and 22 April are Easter, Saturday 27 April is worked.
    expect(days?.days.map((day) => Number(day.slice(8)))).toEqual([12, 15, 16, 17, 18, 23]);
    expect(days?.free).toEqual(['2019-04-19', '2019-04-22']);
    expect(days?.because.map(({ kind }) => kind)).toEqual(['evaluates', 'rhythm']);
    const later = (await on('2019-04-16')).next('sg-2').days;
    expect(later?.days).toEqual(['2019-04-24', '2019-04-25', '2019-04-26', '2019-04-27']);
    expect((await on('2019-04-25')).next('sg-2').days?.days).toEqual([]);
    expect((await on('2019-05-01')).next('sg-2').days).toBeUndefined();
    expect((await on('2019-04-02')).next('sg-3').days).toBeUndefined();
  });

  it('keeps to a rhythm, as long as it can be kept', async () => {
    const { rhythms } = (await on('2019-04-02')).outlook;
    // Six weeks after 12 March: 23 April.
    expect(rhythms.map(({ item, keptBy }) => [item.id, keptBy])).toEqual([
      ['again', '2019-06-30'],
      ['sooner', '2019-04-23'],
    ]);
    const kept = (await on('2019-04-02')).next('sg-2').days;
    expect(kept?.days.at(-1)).toBe('2019-04-23');
    expect(kept?.because.map(({ kind }) => kind)).toEqual(['evaluates', 'rhythm']);
    const missed = (await on('2019-04-16')).next('sg-2').days;
    expect(missed?.days.at(-1)).toBe('2019-04-27');
  });

  it('says when the invitation has to go out, that it has, or that the plan does not say', async () => {
    const { next } = await on('2019-04-02');
    expect(next('sg-2').invitation).toEqual({
      code: 'due',
      by: { earliest: '2019-04-02', latest: '2019-04-22' },
    });
    expect(next('sg-3').invitation).toEqual({
      code: 'due',
      by: { earliest: '2019-06-24', latest: '2019-06-24' },
    });
    expect((await on('2019-06-20')).next('sg-3').invitation).toEqual({
      code: 'sent',
      day: '2019-06-20',
    });
    expect(next('forum-1').invitation).toEqual({ code: 'no-notice' });
    expect(next('day').invitation).toBeUndefined();
  });

  it('names what the last meeting left open, and what is due there', async () => {
    const { next } = await on('2019-04-10');
    const { duties, leftOpen, owed, points } = next('sg-2');
    expect(
      points.map(({ objects, verb }) => [verb, objects.map(({ order, title }) => [title, order])]),
    ).toEqual([
      ['prepare', [['Fair', 'cannot-tell']]],
      [
        'evaluate',
        [
          ['Day', undefined],
          ['Report', undefined],
        ],
      ],
      [undefined, [['open questions', undefined]]],
    ]);
    expect(owed.map(({ item }) => item.id)).toEqual(['report']);
    expect(duties).toEqual([]);
    expect(leftOpen?.meeting.id).toBe('sg-1');
    expect(leftOpen?.isRecorded).toBe(true);
    expect(points[1]?.objects.map(({ from }) => from?.id)).toEqual([undefined, 'sg-1']);
    expect(leftOpen?.points).toEqual([]);
    expect(leftOpen?.decisions.map(({ item, state }) => [item.id, state])).toEqual([
      ['d-1', 'overdue'],
    ]);
    expect(next('forum-1').duties.map(({ id }) => id)).toEqual(['hear']);
  });

  it('takes all points of a meeting that is not recorded for open', async () => {
    const { leftOpen } = (await on('2019-05-02')).next('sg-3');
    expect(leftOpen?.isRecorded).toBe(false);
    expect(leftOpen?.points.map(({ verb }) => verb)).toEqual(['prepare', 'evaluate', undefined]);
  });
});
