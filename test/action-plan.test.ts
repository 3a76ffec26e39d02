import { describe, expect, it } from 'vitest';
import { soundPact, type Texts, writtenDocument } from './plans.ts';

const pactText = `paktum: 1
kind: pact
id: example
name: Example
language: en
timezone: Europe/Vienna
version: 4
organisations: [{ id: town, name: Town }, { id: chamber, name: Chamber }]
bodies:
  - { id: platform, title: Platform, description: It talks., members: [{ organisation: town }] }
  - { id: sg, title: Steering group }
documents: [{ id: r1, title: Survey }, { id: r2, title: Yearly report }]
projects: [{ id: lorry, title: Lorry, period: 2019, owner: chamber }]
`;

const actionText = `paktum: 1
kind: action-plan
title: First plan
version: 2
sections:
  - { id: p1, number: 1, title: Skills }
  - { id: p11, number: "1.1", title: Courses, in: p1, owner: chamber }
  - { id: p2, number: 2, title: Work }
actions:
  - id: a2
    number: "2.1"
    title: Bus
    section: p2
    due: { when: 2019-06, text: before summer comes }
    cancelled: { date: 2019-03-01, reason: too dear }
  - id: a1
    number: "1.1.1"
    title: Courses
    section: p11
    owner: sg
    partners: platform
    needs: a2
    uses: r1
    projects: lorry
    budget: { amount: 5000, currency: EUR }
    followOn: { text: more courses }
    due: 2019-12
    moved: [{ from: 2019-09, reason: late start }]
    outputs:
      - { id: o1, number: a, title: Outline, due: 2019-Q1, done: 2019-02-03 }
      - { id: o2, number: b, title: Graduates, target: 20, owner: chamber }
`;

async function actionPlan(texts: Texts, day?: string): Promise<string> {
  return writtenDocument('action-plan', await soundPact(texts), 'en', day);
}

const texts = { 'pact.yaml': pactText, 'actions.yaml': actionText };

describe('the action plan', () => {
  it.each([
    [
      'a row for each output, with the date and the owner of its action where it has none',
      `| No. | Action | Output | When | Target | Owner |
|---|---|---|---|---|---|
| 1.1.1 | Courses | a) Outline | Q1 2019 |  | Steering group |
| 1.1.1 |  | b) Graduates | December 2019 | 20 | Chamber |
`,
    ],
    [
      'what was given up',
      `| No. | Action | When |
|---|---|---|
| 2.1 | Bus | June 2019, dropped |
`,
    ],
    ['the words of a deadline', '- Due: June 2019 (before summer comes)\n'],
    ['why it was given up', '- Cancelled: 1 March 2019, reason: too dear\n'],
    ['partners', '- Partners: Platform\n'],
    ['what it needs', '- Needs: Bus\n'],
    ['projects', '- Projects: Lorry\n'],
    ['the budget', '- Budget: 5,000 EUR\n'],
    ['what follows', '- Later: more courses\n'],
    ['moves', '- Moved: from: September 2019, reason: late start\n'],
    ['projects with their owners', '| Lorry | 2019 | Owner: Chamber |\n'],
    ['bodies that the actions name', '| Platform | Town | It talks. |\n'],
    ['documents that the actions name', '\n| Survey |\n'],
    ['its own version', '## Actions: First plan\n\nVersion: 2\n'],
  ])('tells %s', async (_, words) => {
    expect(await actionPlan(texts)).toContain(words);
  });

  it.each([
    ['records', '3 February'],
    ['documents that no action names', 'Yearly report'],
    ['the version of the work plan', 'Version: 4'],
    ['states', 'State'],
  ])('leaves out %s', async (_, words) => {
    expect(await actionPlan(texts)).not.toContain(words);
  });

  it('has sections in the order of the plan, with actions under their own', async () => {
    const text = await actionPlan(texts);
    const places = [
      '### 1 Skills',
      '#### 1.1 Courses',
      '**1.1.1 Courses**',
      '### 2 Work',
      '**2.1 Bus**',
    ];
    const found = places.map((place) => text.indexOf(place));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  it('tells states on a day', async () => {
    const text = await actionPlan(texts, '2019-04-10');
    expect(text).toContain('| 1.1.1 | Courses | a) Outline | Q1 2019 |  | Steering group | done |');
    expect(text).toContain('| 2.1 | Bus | June 2019, dropped | dropped |');
  });

  it('is not there without actions', async () => {
    await expect(actionPlan({ 'pact.yaml': pactText })).rejects.toMatchObject({
      reason: { code: 'nothing-to-report', report: 'action-plan', missing: ['action'] },
    });
  });
});
