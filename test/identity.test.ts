import { describe, expect, it } from 'vitest';
import { inWords, validate } from './plans.ts';

const pact = `paktum: 1
kind: pact
id: x
name: X
language: en
timezone: Europe/Vienna
bodies:
  - { id: sg, title: Steering group }
  - { id: ec, title: Employment committee, short: EC }
`;

async function findingsIn(document: string) {
  return validate({ 'pact.yaml': pact, 'plan.yaml': `paktum: 1\n${document}` });
}

async function told(document: string): Promise<string[]> {
  const findings = await findingsIn(document);
  return findings.map((finding) => inWords(finding).split(': ')[0] ?? '');
}

describe('a name', () => {
  const named = (as: string, title: string) =>
    told(`kind: calendar
meetings:
  - { id: sg-1, body: sg, date: 2019-01, agenda: [{ prepare: { id: e, as: "${as}" } }] }
events:
  - { id: e, title: "${title}", date: 2019-05 }
`);

  it.each([
    ['veletrhu práce', 'Veletrh práce 2019'],
    ['žáků SŠ a rodičů', 'Žáci SŠ, rodiče'],
    ['Karet povolání', 'Karty povolání kraje'],
    ['a foglalkoztatási fórumot', '5. Foglalkoztatási Fórum'],
    ['II. fórum', '2. fórum'],
    ['EFC', 'Employment Forum of the County'],
    ['die Veranstaltung zum Abschluss', 'Abschlussveranstaltung'],
    ['munkaerőpiaci börze', 'Munkaerő-piaci börze'],
    ['workshop for 30 people', 'Workshop 2'],
    ['konference 10. října', '3. konference o trhu práce'],
    ['Fair in 2020', 'Fair 3'],
  ])('%s may stand for %s', async (as, title) => {
    expect(await named(as, title)).toEqual([]);
  });

  it.each([
    ['Uskilling.cz', 'UPSKILLING CZ', 'warning'],
    ['Employmnt day', 'Employment day', 'warning'],
    ['nyitórendezvény', 'Zárórendezvény', 'warning'],
    ['Karty povolání', 'Zpracované karty profesí', 'warning'],
    ['3rd workshop', 'Workshop 4', 'error'],
    ['Workshop No. 3', 'Workshop 4', 'error'],
    ['III. fórum', '4. fórum', 'error'],
  ])('%s does not stand for %s', async (as, title, severity) => {
    expect(await named(as, title)).toEqual([`plan.yaml:4 ${severity} identity/other-name`]);
  });

  it('that stands in several places is told once, with all of them', async () => {
    const [finding, ...others] = await findingsIn(`kind: calendar
meetings:
  - id: sg-1
    body: sg
    date: 2019-01
    agenda: [{ prepare: { id: fair, as: Market of trades } }]
    results: [{ prepare: { id: fair, as: market of trades } }]
events:
  - { id: fair, title: Job fair, date: 2019-05 }
`);
    expect(others).toEqual([]);
    expect(finding?.related.map(({ place }) => place.line)).toEqual([10, 8]);
  });

  it('is compared with more than initials', async () => {
    expect(
      await told(`kind: calendar
meetings:
  - { id: sg-1, body: sg, date: 2019-01, agenda: [{ establish: { id: ec, as: Youth council } }] }
---
paktum: 1
kind: action-plan
actions: [{ id: a, title: A, uses: [{ id: ec, as: EC }, { id: ec, as: the committee }] }]
`),
    ).toEqual(['plan.yaml:4 warning identity/other-name']);
  });

  it('of something else is an error that names it', async () => {
    const [finding, ...others] = await findingsIn(`kind: calendar
meetings:
  - { id: sg-1, body: sg, date: 2019-01, agenda: [{ prepare: { id: fair, as: career day } }] }
events:
  - { id: fair, title: Job fair, date: 2019-05 }
  - { id: days, title: Career day, date: 2019-06 }
`);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(finding?.data).toMatchObject({ differs: 'thing', other: { id: 'days' } });
  });
});

describe('numbers', () => {
  const events = (...numbered: readonly (readonly [title: string, number?: number])[]) =>
    told(
      `kind: calendar\nevents:\n${numbered
        .map(([title, number], at) => {
          const own = number === undefined ? '' : `number: ${number}, `;
          return `  - { id: e${at}, ${own}title: ${title}, date: 2019-0${at + 1} }\n`;
        })
        .join('')}`,
    );
  const actions = (...numbers: readonly string[]) =>
    told(
      `kind: action-plan\nactions:\n${numbers
        .map((number, at) => `  - { id: a${at}, number: "${number}", title: T${at} }\n`)
        .join('')}`,
    );

  it('of events may count each kind, or the places in the list', async () => {
    expect(await events(['Fair 1', 1], ['Walk 1', 1], ['Fair 2', 2], ['Walk 2', 2])).toEqual([]);
    expect(await events(['Fair', 1], ['Walk'], ['Talk', 3], ['Tour', 4])).toEqual([]);
    expect(await events(['Fair', 1], ['Walk'], ['Talk', 2], ['Tour', 4])).toEqual([]);
    expect(await events(['Fair', 12], ['Walk', 45], ['Talk', 80])).toEqual([]);
  });

  it('of events give one finding for one slip', async () => {
    expect(await events(['Fair', 1], ['Walk', 2], ['Talk', 7], ['Tour', 4])).toEqual([
      'plan.yaml:6 error identity/number-gap',
    ]);
    expect(await events(['Fair', 1], ['Walk', 2], ['Talk', 2], ['Tour', 4])).toEqual([
      'plan.yaml:6 warning identity/unique-number',
    ]);
  });

  it.each([
    [['1.1', '1.2', '2.1', '2.2', '3.1']],
    [['1', '2', '1', '2', '3']],
    [['2019', '2020', '2022']],
    [['1/2019', '2/2019', '4/2019']],
    [['3', '7', '12', '13']],
    [['1.2', '1.1', '1.3']],
    [['II', 'III', 'IV']],
    [['1', 'a', '4']],
  ])('%j are no mistake', async (numbers) => {
    expect(await actions(...numbers)).toEqual([]);
  });

  it.each([
    [['1.1', '1.2', '1.4'], 6, 'number-gap'],
    [['1.1', '1.2', '1.7', '1.4'], 6, 'number-gap'],
    [['a', 'b', 'd'], 6, 'number-gap'],
    [['I', 'II', 'IV'], 6, 'number-gap'],
    [['1.1', '1.2', '1.2', '1.4'], 6, 'unique-number'],
    [['1.1', '1.2', '1.3', '1.1.'], 7, 'unique-number'],
  ])('%j are one', async (numbers, line, rule) => {
    expect(await actions(...numbers)).toEqual([`plan.yaml:${line} warning identity/${rule}`]);
  });

  it('of an action that was copied with its title are told with the title', async () => {
    expect(
      await told(`kind: action-plan
actions:
  - { id: a, number: 1, title: Courses }
  - { id: b, number: 1, title: Courses }
`),
    ).toEqual(['plan.yaml:5 warning identity/unique-title']);
  });
});
