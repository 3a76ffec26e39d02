import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarsOf } from '../src/feeds/calendars.ts';
import { chooseEntries } from '../src/feeds/choose.ts';
import { recurrenceRule } from '../src/feeds/recurrence-rule.ts';
import { sameStamp } from '../src/feeds/stamp.ts';
import { en } from '../src/locales/en.ts';
import { occurrencesOf } from '../src/model/when/occurrences.ts';
import { parseWhen } from '../src/model/when/when.ts';
import { loadTexts } from './plans.ts';

const intervals = ['day', 'working day', 'week', 'month', 'quarter', 'half-year', 'year'].flatMap(
  (unit) => [unit, `2 ${unit}s`],
);
const weekdays = ['first monday', 'fourth friday', 'fifth friday', 'last friday'];
const days = ['first working day', 'last working day', 'last day', '1', '15', '29', '31'];
const starts = ['2019-01', '2019-01-31', '2019-03-30', '2020-02-29'];
/** So many of its days are compared. */
const most = 10;

/** The days of a rule, as another program reads it. */
function daysBy(rule: string, first: string): string[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(first));
  return Array.from({ length: most }, () => iterator.next()?.toString() ?? '');
}

describe('a series', () => {
  it.each(intervals)('of every %s has a rule of the same days, or none', (every) => {
    const wrong: string[] = [];
    let rules = 0;
    for (const day of ['', ...weekdays, ...days])
      for (const starting of starts) {
        const { when } = parseWhen('date', { every, ...(day && { day }), starting });
        const planned = (when && occurrencesOf(when, '2023-12-31')) ?? [];
        const fixed = planned.slice(0, most).map(({ end, start }) => [start.earliest, end.latest]);
        const [first, last] = fixed[0] ?? [];
        if (!when || first === undefined || first !== last) continue;
        const rule = recurrenceRule(when, first);
        if (rule === undefined) continue;
        rules += 1;
        const expected = fixed.map(([each]) => each).join(' ');
        const read = daysBy(rule, first).slice(0, fixed.length).join(' ');
        if (read !== expected)
          wrong.push(`${day} from ${starting}: ${rule}: ${read}, not ${expected}`);
      }
    expect(wrong).toEqual([]);
    // Calendars cannot leave out weekends while they count.
    expect(rules === 0).toBe(every === '2 working days');
  });
});

describe('a day of a series that was held on another', () => {
  const texts = (head: string) => ({
    'pact.yaml': `paktum: 1
kind: pact
id: example
name: Example
language: en
timezone: Europe/Budapest
issued: 2020-04-01
${head}`,
    'calendar.yaml': `paktum: 1
kind: calendar
events:
  - id: hour
    title: Hour
    date: { every: month, day: first wednesday, during: 2019 }
    held: [2019-01-02, 2019-12-20]
`,
  });

  async function entriesOf(head = '') {
    const { pact } = await loadTexts(texts(head));
    if (!pact) throw new Error('no pact');
    const { feeds } = calendarsOf(pact, en, sameStamp(pact.head.issued));
    return { pact, entries: feeds[0]?.entries ?? [] };
  }

  it('goes and stays with the series', async () => {
    const { entries, pact } = await entriesOf();
    expect(entries.map(({ firstDay, standsFor }) => [firstDay, standsFor?.day])).toEqual([
      ['2019-01-02', undefined],
      ['2019-12-20', '2019-12-04'],
    ]);
    // Alone it would be another day of nothing, and without it the planned day would be back.
    for (const choice of [{ from: '2019-12-10' }, { to: '2019-06-30' }])
      expect(chooseEntries(pact, entries, choice)).toEqual(entries);
    expect(chooseEntries(pact, entries, { from: '2020-01-01' })).toEqual([]);
    expect((await entriesOf('feeds: { keep: 110 days }\n')).entries).toHaveLength(2);
    expect((await entriesOf('feeds: { keep: 100 days }\n')).entries).toHaveLength(0);
  });
});
