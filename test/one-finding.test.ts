import { describe, expect, it } from 'vitest';
import { inWords, validate } from './plans.ts';

const pact = `paktum: 1
kind: pact
id: x
name: X
language: en
timezone: Europe/Vienna
organisations:
  - { id: town, name: Town of Eastbrook }
  - { id: school-1, name: School No 1 }
  - { id: ihk, name: Chamber, short: IHK }
bodies:
  - { id: sg, title: Steering group, members: [{ organisation: town }] }
  - { id: forum, title: Forum }
`;

async function told(calendar: string, head = pact): Promise<string[]> {
  const findings = await validate({
    'pact.yaml': head,
    'calendar.yaml': `paktum: 1\nkind: calendar\n${calendar}`,
  });
  return findings.map((finding) => inWords(finding).split(': ')[0] ?? '');
}

describe('one mistake, one finding', () => {
  it('names of others are nobody of the pact', async () => {
    const owners = ['School No 3', 'HWK', 'TU', 'Town of Westbrook', 'BM'];
    const events = owners.map(
      (owner, at) => `  - { id: e${at}, title: Fair ${at}, date: 2019-05, owner: ${owner} }\n`,
    );
    expect(await told(`events:\n${events.join('')}`)).toEqual([]);
  });

  it('an id that stands for two meetings is no gap in their numbers', async () => {
    const meetings = [1, 2, 3].map(
      (number) =>
        `  - { id: sg-${number === 2 ? 1 : number}, body: sg, number: ${number}, date: 2019-0${number} }\n`,
    );
    expect(await told(`meetings:\n${meetings.join('')}`)).toEqual([
      'calendar.yaml:5 error identity/unique-id',
    ]);
  });

  it('a second pact document is told once', async () => {
    const findings = await validate({ 'a.yaml': pact, 'b.yaml': pact });
    expect(findings.map(({ rule }) => rule)).toEqual(['pact/second']);
  });

  it('a bad id of an organisation does not make its name unknown', async () => {
    expect(await told('events: []\n', pact.replace('id: town', 'id: tówn'))).toEqual([
      'pact.yaml:8 error schema/id',
    ]);
  });

  it('a bad date of a record leaves the order open', async () => {
    expect(
      await told(`meetings:
  - { id: sg-1, body: sg, date: 2019-03-05, held: 2019-02-31, agenda: [{ prepare: fair }] }
events:
  - { id: fair, title: Fair, date: 2019-03 }
`),
    ).toEqual(['calendar.yaml:4 error schema/date']);
  });

  it('a bad entry of a joint meeting leaves the numbers open', async () => {
    expect(
      await told(`meetings:
  - { id: f-1, body: forum, number: 1, date: 2019-01 }
  - { id: f-2, body: [steering gruop, forum], number: 2, date: 2019-02 }
  - { id: f-3, body: forum, number: 3, date: 2019-03 }
`),
    ).toEqual(['calendar.yaml:5 error schema/id']);
  });

  it('a meeting outside the plan keeps its rhythm and prepares in time', async () => {
    const calendar = `period: 2019
meetings:
  - { id: sg-1, body: sg, date: 2019-02-05 }
  - { id: sg-2, body: sg, date: 2020-05-05, agenda: [{ prepare: fair }] }
  - { id: sg-3, body: sg, date: 2019-09-03 }
  - { id: sg-4, body: sg, date: 2019-11-05 }
events:
  - { id: fair, title: Fair, date: 2019-06-04 }
`;
    const head = pact.replace('members: ', 'meets: { min: 1, per: quarter }, members: ');
    expect(await told(calendar, head)).toEqual(['calendar.yaml:6 error dates/outside-period']);
  });

  it('a meeting that a body and its duty miss', async () => {
    const calendar = `period: 2019
meetings:
  - { id: sg-1, body: sg, date: 2019-02-05, agenda: [{ duty: look }] }
  - { id: sg-2, body: sg, date: 2019-05-07, agenda: [{ duty: look }] }
  - { id: sg-3, body: sg, date: 2019-11-05, agenda: [{ duty: look }] }
`;
    const head = `${pact.replace('members: ', 'meets: { min: 1, per: quarter }, members: ')}duties:
  - { id: look, text: Looks at the plan, body: sg, rhythm: { min: 1, per: quarter } }
`;
    expect(await told(calendar, head)).toEqual(['pact.yaml:12 error recurrence/too-rare']);
  });

  it('a name that is missing in a list of names', async () => {
    const calendar =
      'meetings:\n  - { id: sg-1, body: sg, date: 2019-02, agenda: [{ present: { id: plan, as: Plan } }] }\n';
    const head = `${pact}documents:\n  - { id: plan, title: Plan, aliases: [null, Scheme] }\n`;
    expect(await told(calendar, head)).toEqual(['pact.yaml:15 error schema/type']);
  });

  it('gaps that bad entries leave in lists stop nobody', async () => {
    const calendar = `events:
  - { id: fair, title: Fair, date: 2019-05, formerly: [null], moved: [null] }
`;
    const head = `${pact}duties:\n  - { id: look, text: Looks, body: sg, rhythm: [null] }\n`;
    expect(await told(calendar, head)).toEqual([
      'calendar.yaml:4 error schema/type',
      'calendar.yaml:4 error schema/type',
      'pact.yaml:15 error schema/type',
    ]);
  });

  it('each bad date of a list', async () => {
    expect(
      await told('events:\n  - { id: a, title: A, date: [2019-13, 2019-03, 2019-02-31] }\n'),
    ).toEqual(['calendar.yaml:4 error schema/date', 'calendar.yaml:4 error schema/date']);
  });

  it('gaps that bad entries leave stop nobody', async () => {
    const head = `${pact}rest-days:\n  - 23.12.2019\n  -\n  - 2019-12-24\n`;
    expect(await told('events: []\n', head)).toEqual([
      'pact.yaml:15 error schema/date',
      'pact.yaml:16 error schema/date',
    ]);
  });
});

describe('ids of before', () => {
  it('belong to one item, so that a calendar knows it', async () => {
    expect(
      await told(`events:
  - { id: b, title: B, date: 2019-05, formerly: old }
  - { id: c, title: C, date: 2019-06, formerly: old }
  - { id: d, title: D, date: 2019-07, formerly: b }
  - { id: e, title: E, date: 2019-08, formerly: other }
`),
    ).toEqual([
      'calendar.yaml:5 error identity/unique-id',
      'calendar.yaml:6 error identity/unique-id',
    ]);
  });
});
