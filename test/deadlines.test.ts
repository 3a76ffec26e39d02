import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../src/holidays/public-holidays.ts';
import { en } from '../src/locales/en.ts';
import { effectiveDue } from '../src/model/effective-due.ts';
import { unknownSpan } from '../src/model/when/span.ts';
import { itemJson } from '../src/status/item-json.ts';
import { standingOn } from '../src/status/standing.ts';
import { statesOn } from '../src/status/state.ts';
import { checkTable } from '../src/tables/check-table.ts';
import { loadTexts } from './plans.ts';

async function planWith(setting: string, documents: readonly string[]) {
  const { findings, pact } = await loadTexts(
    {
      'pact.yaml': `paktum: 1
kind: pact
id: x
name: X
language: en
timezone: UTC
country: HU
${setting}
bodies: [{ id: sg, title: SG }]
dates: [{ id: signed, title: Signed, date: 2019-03-05 }]
documents:
${documents.map((each) => `  - { ${each} }`).join('\n')}
`,
      'calendar.yaml': `paktum: 1
kind: calendar
meetings: [{ id: sg-1, body: sg, date: 2019-03-16 }]
`,
    },
    { publicHolidays },
  );
  if (!pact || findings.length > 0) throw new Error(JSON.stringify(findings));
  return pact;
}

const moving = 'deadlines: { freeDay: next-working-day }';

async function dueOf(setting: string, due: string): Promise<string | undefined> {
  const pact = await planWith(setting, [`id: d, title: D, due: ${due}`]);
  const item = pact.byId.get('d');
  return effectiveDue(pact, item?.when, (item && pact.planned.get(item)) ?? unknownSpan);
}

describe('a deadline on a free day', () => {
  it.each([
    ['2019-03-16', '2019-03-18'],
    // Good Friday, then the weekend and Easter Monday.
    ['2019-04-19', '2019-04-23'],
    ['2019-03-14', '2019-03-14'],
    ['{ when: 2019-03-16 }', '2019-03-18'],
    // Counted: 15 March is a holiday, a Friday.
    ['{ after: signed, within: 10 days }', '2019-03-18'],
    ['{ after: signed, within: 1 month }', '2019-04-05'],
    // 31 March 2019 is a Sunday, and so are 30 June and the last day of week 12.
    ['2019-03', '2019-03-31'],
    ['2019-Q1', '2019-03-31'],
    ['2019-H1', '2019-06-30'],
    ['2019-W12', '2019-03-24'],
    ['2022', '2022-12-31'],
    // The meeting is on a Saturday, because somebody decided so.
    ['{ at: sg-1 }', '2019-03-16'],
  ])('given as %s has to be kept by %s', async (due, kept) => {
    expect(await dueOf(moving, due)).toBe(kept);
  });

  it('keeps its day unless the pact says that it moves', async () => {
    expect(await dueOf('', '2019-03-16')).toBe('2019-03-16');
    expect(await dueOf('deadlines: { freeDay: keep }', '2019-03-16')).toBe('2019-03-16');
  });

  it('is missed only after the day to which it moves', async () => {
    const pact = await planWith(moving, [
      'id: d, title: D, due: 2019-03-16',
      'id: kept, title: Kept, due: 2019-03-16, done: 2019-03-18',
      'id: late, title: Late, due: 2019-03-16, done: 2019-03-19',
      'id: month, title: Month, due: 2019-03',
    ]);
    const on = (day: string) =>
      statesOn(pact, day, 30)
        .filter(({ item }) => item.kind === 'report')
        .map(({ daysLate, state }) => [state, daysLate?.most]);
    expect(on('2019-03-18')[0]).toEqual(['due-soon', undefined]);
    expect(on('2019-03-19').slice(0, 3)).toEqual([
      ['overdue', 1],
      ['done', undefined],
      ['done-late', undefined],
    ]);
    expect(on('2019-04-01')[3]).toEqual(['overdue', 1]);
  });

  it('keeps its own day in what is written, beside the day to which it moves', async () => {
    const pact = await planWith(moving, ['id: d, title: D, due: 2019-03-16']);
    const states = statesOn(pact, '2019-03-12', 30);
    const json = states.map(itemJson) as { id: string; latest: string; movesTo?: string }[];
    expect(json.find(({ id }) => id === 'd')).toMatchObject({
      latest: '2019-03-16',
      movesTo: '2019-03-18',
    });
    expect(json.find(({ id }) => id === 'sg-1')).not.toHaveProperty('movesTo');
    const table = checkTable({
      standing: standingOn(pact, '2019-03-12', { within: 30 }),
      locale: en,
      width: 80,
      strong: (text) => text,
    });
    const line = table.split('\n').find((each) => each.includes('  D  '));
    expect(line).toMatch(/^ {2}2019-03-16 {2}D +moves to 2019-03-18 {2}in 6 days$/);
  });

  it('moves each date of a list by itself', async () => {
    const pact = await planWith(moving, [
      'id: d, title: D, due: [2019-03-16, 2019-05], done: [2019-03-18]',
    ]);
    const on = (day: string) => statesOn(pact, day, 5).find(({ item }) => item.id === 'd');
    expect(on('2019-03-17')).toMatchObject({ state: 'due-soon', movesTo: '2019-03-18' });
    expect(on('2019-03-20')).not.toHaveProperty('movesTo');
  });
});
