import { describe, expect, it } from 'vitest';
import type { Pact } from '../src/model/pact.ts';
import { standingOn } from '../src/status/standing.ts';
import { partiesOf, partyCalled, partyNames } from '../src/status/tasks/party.ts';
import { tasksOn } from '../src/status/tasks/tasks.ts';
import { examples, loadTexts, readPact, writtenDocument } from './plans.ts';

const head = `paktum: 1
kind: pact
id: example
name: Example
language: en
timezone: Europe/Vienna
organisations:
  - { id: town, name: Town of Example, short: Town, aliases: [City Hall] }
  - { id: chamber, name: Chamber }
  - { id: college, name: College }
bodies:
  - id: board
    title: Board
    members: [{ organisation: town, votes: 2, role: chair }, { organisation: college, period: 2018 }]
duties:
  - { id: d1, text: The town keeps the register., owner: town, period: ongoing }
`;

const plan = `paktum: 1
kind: action-plan
actions:
  - id: survey
    title: Survey
    owner: town
    due: 2019-03
  - id: bus
    title: Bus
    owner: City Hall
    partners: [chamber]
    needs: survey
    due: 2019-12-31
  - id: courses
    title: Courses
    owner: college
    needs: survey
    outputs:
      - { id: outline, title: Outline, due: 2019-01, done: 2019-01-20 }
      - { id: first, title: First course, due: 2019-06-30, owner: Firm Ltd }
      - { id: second, title: Second course }
  - { id: nobodys, title: Nobody's, due: 2019-05 }
---
paktum: 1
kind: calendar
meetings:
  - id: board-1
    body: board
    date: 2019-05-14
    agenda: [{ text: the budget, owner: chamber }, { text: other things }]
`;

async function pactOf(actions = plan): Promise<Pact> {
  const { findings, pact } = await loadTexts({ 'pact.yaml': head, 'plan.yaml': actions });
  if (!pact || findings.length > 0) throw new Error(JSON.stringify(findings));
  return pact;
}

async function tasksOf(name: string, day = '2019-04-10') {
  const pact = await pactOf();
  return tasksOn(standingOn(pact, day, { within: 30 }))(partyCalled(pact, name));
}

const titles = (states: readonly { readonly item: { readonly title: string } }[]) =>
  states.map(({ item }) => item.title);

describe('who is meant', () => {
  it.each(['town', 'TOWN', 'Town of Example', 'Town', 'city  hall'])('%s', async (name) => {
    const { open } = await tasksOf(name);
    expect(titles(open.map(({ state }) => state))).toEqual(['Survey', 'Bus']);
  });

  it('a name that is on no list, but owns something', async () => {
    const { open } = await tasksOf('firm ltd');
    expect(titles(open.map(({ state }) => state))).toEqual(['First course']);
  });

  it.each([
    ['Chambre', 'Chamber'],
    ['Colege', 'College'],
    ['nowhere', undefined],
  ])('%s is nobody', async (name, suggestion) => {
    const reason = { code: 'unknown-party', name, ...(suggestion && { suggestion }) };
    await expect(tasksOf(name)).rejects.toMatchObject({ reason });
  });
});

describe('tasks', () => {
  it('stand with what is late first, then by their last day, undated last', async () => {
    const pact = await pactOf(`paktum: 1
kind: action-plan
actions:
  - { id: undated, title: Undated, owner: town }
  - { id: later, title: Later, owner: town, due: 2019-12 }
  - { id: soon, title: Soon, owner: town, due: 2019-04-30 }
  - { id: late, title: Late, owner: town, due: 2019-03-31 }
  - { id: latest, title: Latest, owner: town, due: 2019-01 }
  - { id: untold, title: Nobody can tell, owner: town, period: 2018 }
`);
    const { open } = tasksOn(standingOn(pact, '2019-04-10', { within: 30 }))(
      partyCalled(pact, 'town'),
    );
    expect(titles(open.map(({ state }) => state))).toEqual([
      'Latest',
      'Late',
      'Nobody can tell',
      'Soon',
      'Later',
      'Undated',
    ]);
  });

  it('say what they need that is not done, and who waits for them', async () => {
    const { open } = await tasksOf('town');
    const [survey, bus] = open;
    expect(survey?.waiting.map(({ title }) => title)).toEqual(['Bus', 'Courses']);
    expect(survey?.needs).toEqual([]);
    expect(bus?.needs.map(({ title }) => title)).toEqual(['Survey']);
  });

  it('need what their action needs', async () => {
    const { open } = await tasksOf('college');
    const [second] = open;
    expect([second?.state.item.title, second?.needs.map(({ title }) => title)]).toEqual([
      'Second course',
      ['Survey'],
    ]);
  });

  it('are open until they are done by the day', async () => {
    expect(titles((await tasksOf('college')).done)).toEqual(['Outline']);
    const before = await tasksOf('college', '2019-01-10');
    expect(titles(before.done)).toEqual([]);
    expect(titles(before.open.map(({ state }) => state))).toContain('Outline');
  });

  it('of others are told to partners', async () => {
    const { asPartner, open } = await tasksOf('chamber');
    expect([titles(asPartner), open]).toEqual([['Bus'], []]);
  });
});

describe('the document', () => {
  it('of one organisation has its seat, its next meeting and its points', async () => {
    const pact = await pactOf();
    const town = await writtenDocument('tasks', pact, 'en', '2019-04-10', 'town');
    expect(town).toContain('| Board | chair | 2 | Board, 14 May 2019 |');
    expect(town).toContain('- The town keeps the register. (Period: ongoing');
    const chamber = await writtenDocument('tasks', pact, 'en', '2019-04-10', 'chamber');
    expect(chamber).toContain('| 14 May 2019 | Board | the budget |');
    expect(chamber).not.toContain('other things');
  });

  it('does not tell a seat that was given up', async () => {
    const text = await writtenDocument('tasks', await pactOf(), 'en', '2019-04-10', 'college');
    expect(text).not.toContain('Board');
  });

  it('has a sentence for who has nothing to do, and a section for what nobody owns', async () => {
    const text = await writtenDocument('tasks', await pactOf(), 'en', '2019-04-10');
    const sections = text.split('\n## ').slice(1);
    expect(sections.map((section) => section.split('\n')[0])).toEqual([
      'Town of Example',
      'Chamber',
      'College',
      'Board',
      'Firm Ltd',
      'Nobody named',
    ]);
    expect(sections.at(-1)).toContain("| May 2019 | Nobody's | open |");
    const idle = `${head.replace('  - { id: chamber', '  - { id: idle, name: Idle }\n  - { id: chamber')}`;
    const { pact } = await loadTexts({ 'pact.yaml': idle, 'plan.yaml': plan });
    if (!pact) throw new Error('no pact');
    expect(await writtenDocument('tasks', pact, 'en', '2019-04-10', 'idle')).toContain(
      '## Idle\n\nThe plan names no task here.\n',
    );
  });

  it('is none where nobody has anything to do', async () => {
    const { pact } = await loadTexts({
      'pact.yaml': 'paktum: 1\nkind: pact\nid: p\nname: P\nlanguage: en\ntimezone: Europe/Vienna\n',
    });
    if (!pact) throw new Error('no pact');
    for (const name of ['tasks', 'status'] as const)
      await expect(writtenDocument(name, pact, 'en', '2019-04-10')).rejects.toMatchObject({
        reason: { code: 'nothing-to-report', report: name },
      });
  });

  it.each(examples)('leaves no open item of %s out', async (example) => {
    const pact = await readPact(example);
    const day = '2025-06-01';
    const standing = standingOn(pact, day, { within: 30 });
    const tasksFor = tasksOn(standing);
    const told = [...partiesOf(pact), undefined].flatMap((party) => tasksFor(party));
    const open = new Set(told.flatMap((each) => each.open.map(({ state }) => state.item)));
    const closed = ['held', 'cancelled', 'done', 'done-late', 'dropped'];
    const wanted = standing.states.filter(({ state }) => !closed.includes(state));
    expect(wanted.filter(({ item }) => !open.has(item)).map(({ item }) => item.id)).toEqual([]);
    expect(partiesOf(pact).map(partyNames(pact))).not.toContain('');
  });
});
