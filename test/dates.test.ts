import { describe, expect, it } from 'vitest';
import { inWords, loadTexts, validate } from './plans.ts';

const pactIn = (language: string, more = '') => `paktum: 1
kind: pact
id: x
name: X
language: ${language}
timezone: Europe/Budapest
country: HU
bodies:
  - { id: sg, title: Steering group }
${more}`;

async function told(meetings: string, pact = pactIn('en')): Promise<string[]> {
  const findings = await validate({
    'calendar.yaml': `paktum: 1\nkind: calendar\nmeetings:\n${meetings}`,
    'pact.yaml': pact,
  });
  return findings.map((finding) => inWords(finding).split(': ')[0] ?? '');
}

describe('a weekday in words', () => {
  // The 19th of March 2019 is a Tuesday, the 20th a Wednesday.
  const tellsOn = async (language: string, day: string, text: string) => {
    const date = `{ when: ${day}, text: "${text}" }`;
    return (await told(`  - { id: a, body: sg, date: ${date} }\n`, pactIn(language))).length > 0;
  };

  it.each([
    ['hu', '2019. március 20. (szerda)'],
    ['hu', 'szerdán 10 órakor'],
    ['cs', 've středu 20. března'],
    ['cs', 'středa'],
    ['sk', 'v stredu'],
    ['pl', 'w środę'],
    ['de', 'mittwochs'],
    ['fr', 'mercredi 20 mars'],
    ['hu', 'Wednesday'],
    ['hu-x', 'szerda'],
  ])('in %s: %s', async (language, text) => {
    expect(await tellsOn(language, '2019-03-19', text)).toBe(true);
    expect(await tellsOn(language, '2019-03-20', text)).toBe(false);
  });

  it.each([
    ['cs', 'střední škola, střed města'],
    ['cs', 'v úterý nebo ve středu'],
    ['ro', '19 martie 2019'],
    ['nl', 'maand'],
    ['xx', 'szerda'],
  ])('none in %s: %s', async (language, text) => {
    expect(await tellsOn(language, '2019-03-19', text)).toBe(false);
    expect(await tellsOn(language, '2019-03-20', text)).toBe(false);
  });

  it('in a title that gives the date', async () => {
    const meeting = (title: string) =>
      told(`  - { id: a, title: "${title}", body: sg, date: 2019-03-19 }\n`, pactIn('hu'));
    const error = ['calendar.yaml:4 error dates/wrong-weekday'];
    expect(await meeting('Ülés, 2019. március 19., szerda')).toEqual(error);
    expect(await meeting('Meeting on Wednesday, 19 March')).toEqual(error);
    expect(await meeting('Szerdai kör')).toEqual([]);
    expect(await meeting('Szerdai kör, 2019. április 10.')).toEqual([]);
  });
});

describe('a meeting on a free day', () => {
  const warning = 'calendar.yaml:4 warning dates/free-day';

  it('is told once: not beside a wrong weekday or a wrong year', async () => {
    // The 15th of March is a holiday in Hungary, in 2019 a Friday.
    expect(await told('  - { id: a, body: sg, date: 2019-03-15 }\n')).toEqual([warning]);
    expect(
      await told('  - { id: a, body: sg, date: { when: 2019-03-15, text: Monday } }\n'),
    ).toEqual(['calendar.yaml:4 error dates/wrong-weekday']);
    expect(
      await told('  - { id: a, body: sg, date: 2026-03-15 }\n', pactIn('en', 'period: 2019\n')),
    ).toEqual(['calendar.yaml:4 error dates/outside-period']);
  });

  it('is none where the pact works, or where the body meets on weekends', async () => {
    const works = pactIn('en', 'work-days: [2019-03-15]\n');
    expect(await told('  - { id: a, body: sg, date: 2019-03-15 }\n', works)).toEqual([]);
    const saturdays = ['2019-03-02', '2019-06-01', '2019-09-07'].map(
      (day, at) => `  - { id: m${at}, body: sg, date: ${day} }\n`,
    );
    expect(await told(saturdays.join(''))).toEqual([]);
  });

  it.each([
    ['rules judge such a meeting', true, '2019-03-14', true],
    ['no rules judge', false, '2019-03-14', false],
    ['only its month is known', true, '2019-03', false],
    ['it was held', true, '2019-03-14, held: 2019-03-14', false],
  ])('asks for holidays only if %s', async (_, isForRules, date, isAsked) => {
    let asked = false;
    const texts = {
      'calendar.yaml': `paktum: 1\nkind: calendar\nmeetings:\n  - { id: a, body: sg, date: ${date} }\n`,
      'pact.yaml': pactIn('en'),
    };
    const publicHolidays = async () => {
      asked = true;
      return undefined;
    };
    await loadTexts(texts, { isForRules, publicHolidays });
    expect(asked).toBe(isAsked);
  });
});

describe('an end before its start', () => {
  it('in documents, grants and indicators', async () => {
    const findings = await validate({
      'pact.yaml': pactIn(
        'en',
        `grant: { signed: 2019-02-01, inForce: 2019-01-01 }
documents:
  - { id: d, title: D, issued: 2019-03-05, adopted: 2019-03-01 }
  - { id: e, title: E, version: 2, issued: 2019-03-05, adopted: 2019-03-01 }
`,
      ),
      'indicators.yaml': `paktum: 1
kind: indicators
indicators:
  - { id: i, title: I, baseline: { date: 2019, value: 1 }, target: { date: 2018-12, value: 3 } }
  - { id: j, title: J, baseline: { date: 2019, value: 1 }, target: { date: 2019-12, value: 3 } }
`,
    });
    expect(findings.map((finding) => inWords(finding).split(': ')[0])).toEqual([
      'indicators.yaml:4 error dates/end-before-start',
      'pact.yaml:10 error dates/end-before-start',
      'pact.yaml:12 error dates/end-before-start',
    ]);
  });

  it('is not there where hours belong to several days, or to a night', async () => {
    expect(
      await told(`  - { id: a, body: sg, date: 2019-03-19/2019-03-20, time: "16:00-14:00" }
  - { id: b, body: sg, date: 2019-04-09, time: "20:00-02:00" }
`),
    ).toEqual([]);
  });
});
