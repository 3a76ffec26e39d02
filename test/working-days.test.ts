import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../src/holidays/public-holidays.ts';
import type { HolidaySource } from '../src/model/holiday-calendar.ts';
import type { Pact } from '../src/model/pact.ts';
import { freeDayName, isWorkingDay } from '../src/model/working-days.ts';
import { examples, loadTexts, readExample } from './plans.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = { weekend: 'weekend', restDay: 'rest day' };

async function pactWith(lines: string, source: HolidaySource = publicHolidays): Promise<Pact> {
  const text = `paktum: 1\nkind: pact\nid: x\nname: X\nlanguage: en\ntimezone: UTC\n${lines}\n`;
  const { findings, pact } = await loadTexts(
    { 'pact.yaml': text },
    { publicHolidays: source, needsHolidays: true },
  );
  if (!pact || findings.length > 0) throw new Error(JSON.stringify(findings));
  return pact;
}

async function freeWeekdays(country: string, year: number): Promise<string[]> {
  const calendar = await publicHolidays(country);
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const days = Array.from({ length: 31 }, (_, index) => String(index + 1).padStart(2, '0'));
  return months
    .flatMap((month) => days.map((day) => `${year}-${month}-${day}`))
    .filter((day) => calendar?.nameOn(day) !== undefined);
}

/** A program of one text for a process of its own: Node 20 runs no TypeScript. */
function bundled(contents: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    packages: 'external',
    platform: 'node',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

describe('public holidays', () => {
  it('are those of Hungary, with Good Friday from 2017 on', async () => {
    expect(await freeWeekdays('HU', 2019)).toEqual(
      [
        ...['01-01', '03-15', '04-19', '04-21', '04-22', '05-01', '06-09', '06-10'],
        ...['08-20', '10-23', '11-01', '12-25', '12-26'],
      ].map((day) => `2019-${day}`),
    );
    const hungary = await publicHolidays('HU');
    const goodFridays = ['2016-03-25', '2017-04-14', '2018-03-30', '2019-04-19'];
    expect(goodFridays.map((day) => hungary?.nameOn(day))).toEqual([
      undefined,
      'Nagypéntek',
      'Nagypéntek',
      'Nagypéntek',
    ]);
  });

  it('are called as in the country, or in a language that is asked for and known', async () => {
    const [hungary, czechia, ireland] = await Promise.all(['HU', 'CZ', 'IE'].map(publicHolidays));
    expect(hungary?.nameOn('2019-04-22')).toBe('Húsvéthétfő');
    expect(hungary?.nameOn('2019-04-22', 'en')).toBe('Easter Monday');
    expect(hungary?.nameOn('2019-04-22', 'xx')).toBe('Húsvéthétfő');
    // Another year, so that nothing is remembered: no language stays from the questions before.
    expect(hungary?.nameOn('2020-04-13')).toBe('Húsvéthétfő');
    expect(czechia?.nameOn('2019-12-24')).toBe('Štědrý den');
    expect(czechia?.nameOn('2019-12-24', 'cs')).toBe('Štědrý den');
    expect(czechia?.nameOn('2019-12-24', 'en')).toBe('Christmas Eve');
    // Good Friday is a holiday in the Czech Republic, and none in Ireland.
    expect(czechia?.nameOn('2019-04-19')).toBe('Velký pátek');
    expect(ireland?.nameOn('2019-04-19')).toBeUndefined();
    expect(ireland?.nameOn('2019-05-06')).toBe('First Monday in May');
  });

  it('may last several days, and half a day is none', async () => {
    const [romania, turkey, china] = await Promise.all(['RO', 'TR', 'CN'].map(publicHolidays));
    const newYear = ['2018-12-31', '2019-01-01', '2019-01-02', '2019-01-03'];
    expect(newYear.map((day) => romania?.nameOn(day) !== undefined)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const feast = ['2019-06-03', '2019-06-04', '2019-06-06', '2019-06-07'];
    expect(feast.map((day) => turkey?.nameOn(day) !== undefined)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(china?.nameOn('2019-03-08')).toBeUndefined();
  });

  it('are not known of a country that does not exist', async () => {
    expect(await publicHolidays('XX')).toBeUndefined();
    expect((await pactWith('country: XX')).holidays).toBeUndefined();
  });

  it.each(['Pacific/Apia', 'America/Los_Angeles', 'Asia/Kolkata'])('are the same in %s', (zone) => {
    const script = `import { publicHolidays } from './src/holidays/public-holidays.ts';
      const found = [];
      for (const country of ['HU', 'CZ', 'IE', 'RO', 'TR']) {
        const calendar = await publicHolidays(country);
        for (let day = Date.UTC(2016, 0, 1); day < Date.UTC(2020, 0, 1); day += 864e5) {
          const text = new Date(day).toISOString().slice(0, 10);
          if (calendar.nameOn(text)) found.push(country + text);
        }
      }
      console.log(found.join(' '));`;
    const under = (TZ: string) => {
      const { status, stderr, stdout } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', bundled(script)],
        { cwd: root, env: { TZ }, encoding: 'utf8' },
      );
      expect(status, stderr).toBe(0);
      return stdout;
    };
    const inZone = under(zone);
    expect(inZone).toContain('HU2019-04-19');
    expect(inZone).toBe(under('UTC'));
  });
});

describe('working days', () => {
  const hungarian = `country: HU
rest-days: [{ date: 2019-12-24, title: Szenteste }, 2019-12-27]
work-days: [{ date: 2019-12-07, title: Munkanap 27. helyett }, 2019-03-15]`;

  it('are the weekdays that are no holiday, unless the pact says otherwise', async () => {
    const pact = await pactWith(hungarian);
    const worked = (day: string) => isWorkingDay(pact, day);
    expect(['2019-04-18', '2019-04-23', '2019-12-07', '2019-03-15'].map(worked)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(
      ['2019-04-19', '2019-04-22', '2019-12-24', '2019-12-27', '2019-12-14'].map(worked),
    ).toEqual([false, false, false, false, false]);
  });

  it('say why a day is free', async () => {
    const pact = await pactWith(hungarian);
    const name = (day: string, language?: string) => freeDayName(pact, day, words, language);
    expect(name('2019-04-18')).toBeUndefined();
    expect(name('2019-12-07')).toBeUndefined();
    expect(name('2019-12-24')).toBe('Szenteste');
    expect(name('2019-12-27')).toBe('rest day');
    expect(name('2019-04-19')).toBe('Nagypéntek');
    expect(name('2019-04-19', 'en')).toBe('Good Friday');
    expect(name('2019-04-20')).toBe('weekend');
    expect(name('2019-04-21')).toBe('Húsvétvasárnap');
  });

  it('move what is counted in them over Easter', async () => {
    const due = async (country: string) => {
      const pact = await pactWith(`${country}
dates: [{ id: signed, title: Signed, date: 2019-04-17 }]
documents: [{ id: minutes, title: Minutes, due: { after: signed, within: 5 working days } }]`);
      const minutes = pact.byId.get('minutes');
      return minutes && pact.planned.get(minutes)?.end.latest;
    };
    // Thursday 18 April, then Tuesday 23 to Friday 26 April.
    expect(await due('country: HU')).toBe('2019-04-26');
    expect(await due('country: IE')).toBe('2019-04-25');
    expect(await due('')).toBe('2019-04-24');
  });
});

describe('the holidays are not loaded', () => {
  const refuse: HolidaySource = () => Promise.reject(new Error('loaded'));
  const countsIn = [
    'bodies: [{ id: b, title: B, minutes: 7 working days }]',
    'bodies: [{ id: b, title: B, notice: 1 working day }]',
    'documents: [{ id: d, title: D, due: { after: e, within: 5 working days } }, { id: e, title: E }]',
    'deadlines: { freeDay: next-working-day }',
  ];

  // The invented one counts minutes in working days.
  it.each(examples.filter((name) => name !== 'demo'))('for the example of %s', async (name) => {
    const { pact } = await loadTexts(readExample(name), { publicHolidays: refuse });
    expect(pact).toBeDefined();
  });

  it('for a pact that counts in other days, or that has no country', async () => {
    const load = (lines: string) =>
      loadTexts(
        {
          'p.yaml': `paktum: 1\nkind: pact\nid: x\nname: X\nlanguage: en\ntimezone: UTC\n${lines}`,
        },
        { publicHolidays: refuse },
      );
    const others = 'country: HU\nbodies: [{ id: b, title: B, minutes: 7 days, notice: 2 weeks }]';
    expect((await load(others)).findings).toEqual([]);
    for (const lines of countsIn) {
      expect((await load(lines)).findings).toEqual([]);
      await expect(load(`country: HU\n${lines}`)).rejects.toThrow('loaded');
    }
    expect((await load('country: HU\nchecks: { r: &a { again: *a } }')).pact).toBeDefined();
  });
});
