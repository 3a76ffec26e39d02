import { expect, it } from 'vitest';
import { inWords, validate } from './plans.ts';

const pact = `paktum: 1
kind: pact
id: x
name: X
language: en
timezone: Europe/Vienna
bodies: [{ id: sg, title: Steering group }]
documents:
  - { id: report, title: Report, due: 2020-06 }
  - { id: final, title: Final report, due: 2019-12, needs: report }
`;

async function told(calendar: string, head = pact): Promise<string[]> {
  const findings = await validate({
    'pact.yaml': head,
    'calendar.yaml': `paktum: 1\nkind: calendar\n${calendar}`,
  });
  return findings.map((finding) => inWords(finding).split(': ')[0] ?? '');
}

const evaluating = `meetings:
  - { id: sg-1, body: sg, date: 2019-09, agenda: [{ evaluate: report }] }
  - { id: sg-2, body: sg, date: 2019-12, agenda: [{ evaluate: report }] }
`;

it('a date that is too late for all is told once', async () => {
  expect(await told(evaluating)).toEqual(['pact.yaml:9 error order/needed-late']);
});

it('what two meetings evaluate too early is one mistake', async () => {
  expect(await told(evaluating, pact.replace(', needs: report', ''))).toEqual([
    'calendar.yaml:4 error order/evaluated-before',
  ]);
});

it('a record counts instead of the plan', async () => {
  const early = pact.replace('due: 2020-06', 'due: 2020-06, done: 2019-08-30');
  expect(await told(evaluating, early)).toEqual([]);
  const over = pact.replace('needs: report', 'needs: report, done: 2019-12-01');
  expect(await told('events: []\n', over)).toEqual([]);
});

it('more than three that nobody prepares are told together', async () => {
  const fairs = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `  - { id: f-${at}, title: Fair ${at}, date: 2021-03 }`,
    );
  const prepared = Array.from({ length: 12 }, (_, at) => `f-${at}`).join(', ');
  const calendar = (count: number) => `meetings:
  - { id: sg-1, body: sg, date: 2020-01, agenda: [{ prepare: [${prepared}] }] }
events:
${fairs(count).join('\n')}
`;
  const isUnprepared = (each: string) => each.endsWith('order/unprepared');
  const alone = pact.replace(/documents:[\s\S]*/, '');
  expect((await told(calendar(15), alone)).filter(isUnprepared)).toHaveLength(3);
  expect((await told(calendar(16), alone)).filter(isUnprepared)).toHaveLength(1);
});
