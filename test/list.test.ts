import { describe, expect, it } from 'vitest';
import { cs } from '../src/locales/cs.ts';
import { en } from '../src/locales/en.ts';
import { hu } from '../src/locales/hu.ts';
import { itemJson } from '../src/status/item-json.ts';
import { type ListedKind, type ListFilter, listItems } from '../src/status/list.ts';
import { listCsv, listTable } from '../src/tables/list-table.ts';
import { loadTexts, readPact } from './plans.ts';

const day = '2019-04-10';

async function count(example: string, kind: ListedKind, filter: ListFilter = {}) {
  return listItems(await readPact(example), kind, day, filter).length;
}

describe('lists of the examples', () => {
  it.each<[string, ListedKind, number]>([
    ['moravskoslezsky', 'actions', 38],
    ['tiszakecske', 'meetings', 19],
    ['tiszakecske', 'events', 10],
    ['plzen', 'actions', 4],
    ['liberec', 'priorities', 5],
    ['liberec', 'problems', 6],
  ])('%s has its %s: %i', async (example, kind, number) => {
    expect(await count(example, kind)).toBe(number);
  });

  it('tells the ten sub-goals of liberec from its main goal', async () => {
    const goals = listItems(await readPact('liberec'), 'goals', day, {}).map(itemJson);
    const levels = goals.map((goal) => (goal as { level?: string }).level);
    expect(levels.filter((level) => level === 'sub')).toHaveLength(10);
    expect(levels.filter((level) => level === 'main')).toHaveLength(1);
  });

  it('filters by body, span, state and section', async () => {
    expect(await count('tiszakecske', 'meetings', { body: 'steering-group' })).toBe(12);
    expect(await count('tiszakecske', 'meetings', { from: '2021-01-01' })).toBe(5);
    expect(await count('tiszakecske', 'meetings', { to: '2018-12-31' })).toBe(2);
    // A month that reaches into the span may lie in it.
    const turn = { from: '2019-03-31', to: '2019-04-01' };
    expect(await count('tiszakecske', 'events', turn)).toBe(2);
    expect(await count('tiszakecske', 'meetings', { state: 'record-missing' })).toBe(4);
    expect(await count('moravskoslezsky', 'actions', { pillar: 's-forecasts' })).toBe(9);
    expect(await count('moravskoslezsky', 'outputs', { pillar: 's-nowhere' })).toBe(0);
  });

  it('takes an owner by id, name or short name, and a state of any kind', async () => {
    expect(await count('demo', 'actions', { owner: 'council' })).toBeGreaterThan(0);
    const owned = await count('demo', 'actions', { owner: 'council' });
    expect(await count('demo', 'actions', { owner: 'Alderbrook Town Council' })).toBe(owned);
    expect(await count('demo', 'actions', { owner: 'COUNCIL' })).toBe(owned);
    expect(await count('demo', 'actions', { owner: 'Town' })).toBe(0);
    // On 10 April 2019 nothing is due yet.
    expect(await count('demo', 'indicators', { state: 'not-yet-measurable' })).toBe(14);
  });

  it('is in the order of dates, undated last', async () => {
    const pact = await readPact('moravskoslezsky');
    const dates = listItems(pact, 'outputs', day, {}).map(
      ({ span }) => span.end.latest ?? span.start.earliest ?? '9999',
    );
    expect(dates).toEqual([...dates].sort());
    expect(dates.at(-1)).toBe('9999');
  });
});

describe('a list as CSV', async () => {
  const { pact, places } = await loadTexts({
    'pact.yaml': 'paktum: 1\nkind: pact\nid: x\nname: X\nlanguage: en\ntimezone: UTC\n',
    'calendar.yaml': `paktum: 1
kind: calendar
events:
  - id: a
    title: '=1+1; "two"'
    date: 2019-05
    targets: { people: 11.8 }
`,
  });
  if (!pact) throw new Error('no pact');
  const items = listItems(pact, 'events', day, {});
  const csv = (locale: typeof en) => listCsv(items, pact, locale, (item) => places.locate(item));

  it('opens in a spreadsheet of the language as it is', () => {
    expect(csv(en).startsWith('\uFEFFId,Number,Title,')).toBe(true);
    expect(csv(hu).startsWith('\uFEFFAzonosító;Szám;')).toBe(true);
    expect(csv(cs)).toContain('people: 11,8');
    expect(csv(en).endsWith('\r\n')).toBe(true);
  });

  it('holds no formula, and keeps quotation marks', () => {
    expect(csv(en)).toContain(`,"'=1+1; ""two""",`);
  });
});

it('fits the terminal', async () => {
  for (const locale of [cs, en, hu])
    for (const example of ['tiszakecske', 'moravskoslezsky']) {
      const pact = await readPact(example);
      const table = listTable(listItems(pact, 'outputs', day, {}), locale, 80);
      expect(table.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
});
