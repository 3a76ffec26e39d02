import { describe, expect, it } from 'vitest';
import type { Comparison } from '../src/changes/compare.ts';
import { sayConsequence } from '../src/locales/changes/say-follows.ts';
import { en } from '../src/locales/en.ts';
import { changesIn, inShort } from './planted-changes.ts';

const calendar = 'calendar.yaml';
const actions = 'action-plan.yaml';

function inWords({ follows }: Comparison): readonly string[] {
  return follows.map((each) => {
    const { label, tail, text } = sayConsequence(each, en);
    return [label, text, tail].filter(Boolean).join(' | ');
  });
}

const secondMeeting = (date: string) =>
  `number: 2\n    date: ${date}\n    venue: Kecskemét\n    agenda:\n      - discuss: Foglalkoztatás`;
const firstForum = (date: string) => `body: forum\n    number: 1\n    date: ${date}`;
const firstWorkshop = (date: string) =>
  `title: Workshop-sorozat 1\n    types: [tájékoztató, partnerségépítő]\n    date: ${date}`;

describe('what follows', () => {
  it('is an order that can be told now, and one that is still open', async () => {
    const found = await changesIn('tiszakecske', [
      [calendar, secondMeeting('2019-03'), secondMeeting('2019-03-19\n    time: 10:00-12:00')],
      [calendar, firstForum('2019-03'), firstForum('2019-03-28')],
      [calendar, firstWorkshop('2019-04'), firstWorkshop('2019-05-14')],
    ]);
    expect(found.changes.map(inShort)).toEqual([
      'ig-2 day-fixed date',
      'forum-1 day-fixed date',
      'workshop-1 later date 14..43 WEAKER',
    ]);
    expect(inWords(found)).toEqual([
      'now certain | 2. Irányító Csoport ülés before 1. Foglalkoztatási fórum, 9 days | was: cannot tell',
      'still open | 2. Irányító Csoport ülés before Munkavállalói tájékoztató rendezvény 1',
      'moves along | Első közbenső indikátor monitoring és jelentés: 19 March 2019 | day fixed',
    ]);
    expect(found.kept).toEqual({ kept: 28, all: 29 });
  });

  it('is a total of all events', async () => {
    const found = await changesIn('tiszakecske', [
      [calendar, '{ min: 200, text: min. 200 részvevő }', '{ min: 150, text: min. 150 részvevő }'],
    ]);
    expect(found.changes.map(inShort)).toEqual(['career-days lowered targets.participants WEAKER']);
    expect(found.changes[0]).toMatchObject({ difference: 50, percent: 25 });
    expect(inWords(found)).toContain('all events | participants: min. 450 fő → min. 400 fő');
  });

  it('is an order that is too late now, told once, and one that is no longer so', async () => {
    const late = [[calendar, firstForum('2019-03'), firstForum('2019-02')]] as const;
    const found = await changesIn('tiszakecske', late);
    expect(inWords(found)).toEqual([
      'now too late | 2. Irányító Csoport ülés before 1. Foglalkoztatási fórum, 1 to 58 days too late | was: cannot tell',
    ]);
  });

  it('is an order that is no longer certain', async () => {
    const found = await changesIn('tiszakecske', [
      [calendar, firstWorkshop('2019-04'), firstWorkshop('2019-Q1')],
    ]);
    expect(inWords(found)).toContain(
      'no longer certain | 2. Irányító Csoport ülés before Workshop-sorozat 1 | was: certain',
    );
  });

  it('is a deadline that is counted from another date, in the days between which it lies', async () => {
    const found = await changesIn('demo', [
      [
        'pact.yaml',
        'title: Project closed, date: 2026-06-30',
        'title: Project closed, date: 2026-07',
      ],
    ]);
    expect(inWords(found)).toContain(
      'moves along | Final report: 1 to 30 September 2026 | 2 to 31 days later',
    );
  });

  it('is a need that is not there in time, by so many days', async () => {
    const found = await changesIn('demo', [[actions, 'due: 2026-Q2\n', 'due: 2025-Q3\n']]);
    expect(inWords(found).filter((each) => each.startsWith('now too late'))).toEqual([
      'now too late | Two series of courses in 2025 before Evaluation of the pact, 107 days too late | was: certain',
      'now too late | Network of mentors in firms before Evaluation of the pact, 49 days too late | was: certain',
    ]);
  });

  it('is a rule that is broken now, and one that no longer is', async () => {
    const found = await changesIn('demo', [
      ['indicators.yaml', 'state: proposed, date: 2025-12-11', 'state: approved, date: 2026-02-11'],
      [calendar, '    date: 2026-03\n    agenda', '    date: 2026-03-14\n    agenda'],
    ]);
    const rules = found.follows.flatMap((each) =>
      each.code === 'broken' || each.code === 'mended' ? [`${each.code} ${each.finding.rule}`] : [],
    );
    expect(rules).toEqual(['broken dates/free-day', 'mended changes/not-approved']);
  });
});
