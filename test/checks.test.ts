import { describe, expect, it } from 'vitest';
import { endedAllowances } from '../src/model/allowance.ts';
import { loadTexts, validate } from './plans.ts';

const calendar = `paktum: 1
kind: calendar
meetings:
  - id: sg-1
    body: sg
    date: 2019-03
    agenda: [{ prepare: fair }]
events:
  - { id: fair, title: Fair, date: 2019-03 }
`;

function pact(more = ''): string {
  return `paktum: 1
kind: pact
id: x
name: X
language: en
timezone: Europe/Vienna
bodies:
  - { id: sg, title: Steering group }
${more}`;
}

const reason = 'reason: the hall is not booked yet';

async function told(texts: { readonly head?: string; readonly plan?: string }): Promise<string[]> {
  const { head = pact(), plan = calendar } = texts;
  const findings = await validate({ 'pact.yaml': head, 'calendar.yaml': plan });
  return findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

/** The calendar with what its meeting accepts. */
function accepting(entry: string): string {
  return calendar.replace('events:', `    allow: [{ ${entry} }]\nevents:`);
}

describe('what a pact sets of a rule', () => {
  it.each([
    ['nothing', '', ['warning order/prepared-before']],
    ['a severity', 'checks: { order/prepared-before: info }', ['info order/prepared-before']],
    [
      'a severity in an object',
      'checks: { order/prepared-before: { severity: error } }',
      ['error order/prepared-before'],
    ],
    ['off', 'checks: { order/prepared-before: off }', []],
    [
      'an option that the rule does not have',
      'checks: { order/prepared-before: { days: 3 } }',
      ['warning checks/unknown', 'warning order/prepared-before'],
    ],
    [
      'a finding of the loader',
      'checks: { schema/date: off }',
      ['warning checks/unknown', 'warning order/prepared-before'],
    ],
    [
      'a word that is no severity',
      'checks: { order/prepared-before: warn }',
      ['error schema/value', 'warning order/prepared-before'],
    ],
  ])('%s', async (_, checks, expected) => {
    expect((await told({ head: pact(checks) })).sort()).toEqual(expected);
  });
});

describe('what is accepted', () => {
  const entry = `rule: order/prepared-before, ${reason}`;

  it('on the item, on its document, on the pact', async () => {
    const texts = [
      { plan: accepting(entry) },
      { plan: `${calendar}allow: [{ ${entry} }]\n` },
      { head: pact(`allow: [{ ${entry} }]\n`) },
    ];
    for (const each of texts) expect(await told(each)).toEqual([]);
  });

  it('not on another item', async () => {
    const plan = calendar.replace('date: 2019-03 }', `date: 2019-03, allow: [{ ${entry} }] }`);
    expect((await told({ plan })).sort()).toEqual([
      'warning allow/unused',
      'warning order/prepared-before',
    ]);
  });

  it('without a reason: that alone is told', async () => {
    expect(await told({ plan: accepting('rule: order/prepared-before') })).toEqual([
      'warning allow/without-reason',
    ]);
  });

  it('a rule that does not exist', async () => {
    const plan = accepting(`rule: order/prepared-befor, ${reason}`);
    expect((await told({ plan })).sort()).toEqual([
      'warning allow/unused',
      'warning order/prepared-before',
    ]);
  });

  it('a rule that is switched off is not asked for what it finds', async () => {
    const head = pact('checks: { order/prepared-before: off }');
    expect(await told({ head, plan: accepting(entry) })).toEqual([]);
  });

  it('as long as something cannot be read, nobody knows what is unused', async () => {
    const plan = accepting(entry).replace('date: 2019-03\n', 'date: 2019-3\n');
    expect(await told({ plan })).toEqual(['error schema/date']);
  });

  it('validate does not know the day; check does', async () => {
    const plan = accepting(`${entry}, until: 2019-02-28`);
    expect(await told({ plan })).toEqual([]);
    const { pact: read } = await loadTexts({ 'pact.yaml': pact(), 'calendar.yaml': plan });
    if (!read) throw new Error('the plan cannot be read');
    expect(endedAllowances(read, '2019-02-28')).toEqual([]);
    expect(endedAllowances(read, '2019-03-01').map(({ index }) => index)).toEqual([0]);
  });
});
