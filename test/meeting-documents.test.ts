import { describe, expect, it } from 'vitest';
import type { Pact } from '../src/model/pact.ts';
import { comingStates } from '../src/status/coming/next.ts';
import { outlookOn } from '../src/status/coming/outlook.ts';
import { examples, loadTexts, readPact, writtenDocument } from './plans.ts';
import { rendered, textOf } from './rendered.ts';

const head = `paktum: 1
kind: pact
id: example
name: Example
language: en
timezone: Europe/Vienna
country: AT
organisations:
  - { id: town, name: Town }
  - { id: chamber, name: Chamber }
  - { id: college, name: College }
  - { id: guest, name: Guest Ltd }
groups:
  - { id: partners, title: Partners, members: [board, guest] }
bodies:
  - id: board
    title: Board
    members:
      - { organisation: town, votes: 2 }
      - { organisation: chamber }
      - { organisation: college }
    quorum: more than 1/2
    notice: 8 days
    minutes: 7 working days
    url: https://board.example
documents:
  - { id: plan, title: Work plan, version: 2 }
  - { id: report, title: Report, due: { at: board-2 }, owner: town }
  - { id: annex, title: Annex, due: { at: board-2 } }
  - { id: other, title: Other report, due: 2019-12 }
`;

const calendar = `paktum: 1
kind: calendar
meetings:
  - id: board-1
    title: First
    body: board
    date: 2019-03-19
    time: 10:00-12:00
    agenda:
      - review: plan
      - accept: report
        movedTo: board-2
      - discuss: { text: the budget }
    held:
      date: 2019-03-19
      recorded: 2019-03-25
      present: [town, college, guest]
      evidence: [{ kind: attendance-list, ref: A/1 }]
      decisions:
        - { number: 1/2019, text: The plan is reviewed., about: plan, votes: { for: 3, against: 0 } }
        - { number: 2/2019, text: The town asks the county., owner: town, due: 2019-06, done: 2019-05-02 }
    evidenceRequired: [attendance-list, photo]
  - id: board-2
    title: Second
    body: board
    date: 2019-05-14
    agenda:
      - prepare: fair
        owner: chamber
      - review: plan
        covers: 2019-H1
    invitees: partners
  - id: board-3
    title: Third
    body: board
    date: 2019-06
events:
  - id: fair
    title: Fair
    date: 2019-09
    targets: { participants: { min: 30 } }
`;

async function pactOf(plan = calendar, first = head): Promise<Pact> {
  const { findings, pact } = await loadTexts({ 'pact.yaml': first, 'calendar.yaml': plan });
  if (!pact || findings.length > 0) throw new Error(JSON.stringify(findings));
  return pact;
}

const heldSecond = calendar.replace(
  '    date: 2019-05-14\n',
  '    date: 2019-05-14\n    held: { date: 2019-05-14, decisions: [{ text: Ask again., owner: town }] }\n',
);

async function invitation(day: string, about?: string, plan?: string) {
  return writtenDocument('invitation', await pactOf(plan), 'en', day, about);
}

async function minutes(day: string, about?: string, plan?: string) {
  return writtenDocument('minutes', await pactOf(plan), 'en', day, about);
}

it.each(['invitation', 'minutes'] as const)('%s keeps the words of the plan', async (name) => {
  const repeating = head.replace('language: en', 'language: en\nletterhead: [Example, Town hall]');
  const plain = repeating.replace('    url: https://board.example\n', '');
  const points = 'agenda:\n      - text: eBusiness for firms\n      - prepare: fair\n';
  const pact = await pactOf(calendar.replace('agenda:\n      - prepare: fair\n', points), plain);
  const text = await writtenDocument(name, pact, 'en', '2019-04-10', 'board-2');
  expect(text).toMatch(/1\. eBusiness for firms\n/);
  expect(text).toMatch(/2\. Prepare: Fair/);
  expect(text).toMatch(/^# Example\n\nTown hall\n/);
});

it('an invitation names whom to ask, and not the body once more', async () => {
  const plain = head.replace('    url: https://board.example\n', '');
  const told = async (plan: string) =>
    writtenDocument('invitation', await pactOf(plan, plain), 'en', '2019-04-10', 'board-2');
  expect(await told(calendar)).not.toContain('| Contact |');
  const owned = calendar.replace('title: Second\n', 'title: Second\n    owner: The Secretary\n');
  expect(await told(owned)).toContain('| Contact | The Secretary |');
});

describe('an invitation', () => {
  it.each(examples)('is by itself to what next tells first, in %s', async (example) => {
    const pact = await readPact(example);
    for (const day of ['2019-02-01', '2019-10-01', '2024-08-01', '2026-02-01']) {
      const [next] = comingStates(outlookOn(pact, day));
      if (!next) continue;
      const text = await writtenDocument('invitation', pact, 'en', day);
      expect(rendered(text)).toContain('<h2>Invitation: ');
      expect(text).toContain(next.item.title);
    }
  });

  it('has the day with its weekday, and a place for the hours that are missing', async () => {
    const text = await invitation('2019-04-10');
    expect(text).toContain('## Invitation: Second\n');
    expect(text).toContain('| Date | Tuesday 14 May 2019, \\_\\_\\_\\_\\_\\_ |');
    expect(text).not.toContain('Draft');
  });

  it('says that the day is not fixed, and makes none of the month', async () => {
    const text = await invitation('2019-04-10', 'board-3');
    expect(text).toContain('**Draft**\n\nThe day is not fixed yet: June 2019.\n');
    expect(text).toContain('| Date | \\_\\_\\_\\_\\_\\_ |');
    expect(text).toContain('- Invitation: by 24 May 2019 to 22 June 2019, depending on the day\n');
  });

  it('goes to each group with its members, also where these are a body', async () => {
    expect(await invitation('2019-04-10')).toContain(
      '- Partners\n  - Town\n  - Chamber\n  - College\n  - Guest Ltd\n',
    );
    expect(await invitation('2019-04-10', 'board-3')).toContain('- Board\n  - Town\n');
  });

  it('has the agenda in its order, then what was put off to it', async () => {
    expect(await invitation('2019-04-10')).toContain(
      `1. Prepare: Fair
    - Owner: Chamber
    - Fair: September 2019 · planned
2. Review: Work plan
    - Reports on: first half of 2019
3. Accept: Report
    - put off by First
`,
    );
  });

  it('leaves out what was put off to another meeting', async () => {
    const text = await invitation('2019-03-01', 'board-1');
    expect(text).toContain('1. Review: Work plan\n2. Discuss: the budget\n');
  });

  it('has the documents of its agenda and those that are due at it, with their state', async () => {
    const text = await invitation('2019-04-10');
    expect(text).toContain('| Work plan | 2 |  |  |\n| Report |  | 14 May 2019 | open |\n');
    expect(text).toContain('| Annex |  | 14 May 2019 | open |\n');
    expect(text).not.toContain('Other report');
  });

  it('has the open decisions of the body until they are done', async () => {
    const row = '| 2/2019 | The town asks the county. | Town | June 2019 | open |';
    expect(await invitation('2019-04-10')).toContain(row);
    expect(await invitation('2019-05-03')).not.toContain('The town asks the county.');
    // Before it was taken nobody knew of it.
    expect(await invitation('2019-03-20', 'board-2')).not.toContain('The town asks the county.');
  });

  it('has none of what was decided after it', async () => {
    const asked = 'Ask again.';
    expect(await minutes('2019-05-20', 'board-3', heldSecond)).toContain(asked);
    expect(await minutes('2019-05-20', 'board-1', heldSecond)).not.toContain(asked);
  });

  it('names the share where nobody can tell how many votes there are', async () => {
    const { pact } = await loadTexts({
      'pact.yaml': head.replace('organisation: chamber }', 'organisation: chamber, delegates: 2 }'),
      'calendar.yaml': calendar,
    });
    if (!pact) throw new Error('no pact');
    expect(await writtenDocument('invitation', pact, 'en', '2019-04-10')).toContain(
      '| Board | quorum: more than 1/2 of the votes |',
    );
  });

  it('has the votes that have to be there, and where to ask', async () => {
    const text = await invitation('2019-04-10');
    expect(text).toContain('| Board | 3 members, 4 votes, quorum: 3 votes |');
    expect(text).toContain('| Contact | Board · <https://board.example> |');
  });

  it('says that it was called off, or that it took place', async () => {
    const off = calendar.replace(
      '    date: 2019-06\n',
      '    date: 2019-06\n    cancelled: 2019-05-20\n',
    );
    expect(await invitation('2019-05-21', 'board-3', off)).toContain('Cancelled · June 2019\n');
    expect(await invitation('2019-05-19', 'board-3', off)).not.toContain('Cancelled');
  });
});

describe('minutes', () => {
  it.each([
    [
      '2019-01-10',
      'Second',
      'before the first meeting the next',
      calendar.replace(/ {2}- id: board-1.*?(?= {2}- id: board-2)/s, ''),
    ],
    ['2019-03-18', 'First', 'before the first meeting the next', calendar],
    ['2019-03-19', 'First', 'of the day itself', calendar],
    ['2019-05-13', 'First', 'the last', calendar],
    ['2019-05-14', 'Second', 'the last', calendar],
    ['2019-06-29', 'Second', 'a month is over on its last day', calendar],
    ['2019-06-30', 'Third', 'a month is over on its last day', calendar],
  ])('on %s are of %s: %s', async (day, title, _, plan) => {
    expect(await minutes(day, undefined, plan)).toContain(`## Minutes: ${title}\n`);
  });

  it('say who was there, with the votes, as far as it is recorded', async () => {
    const text = await minutes('2019-04-10', 'board-1');
    const cells = [...rendered(text).matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => textOf(cell)),
    );
    expect(cells).toContainEqual(['1', 'Town', '2', 'yes', expect.stringMatching(/^_+$/)]);
    expect(cells).toContainEqual(['2', 'Chamber', '1', 'no', expect.stringMatching(/^_+$/)]);
    expect(text).toContain('- Votes present: 3\n');
    expect(text).toContain('Also present: Guest Ltd\n');
  });

  it('are a blank form before it was written down', async () => {
    const text = await minutes('2019-03-24', 'board-1');
    const attendance = text.slice(text.indexOf('### Attendance'), text.indexOf('### Agenda'));
    expect(attendance).not.toMatch(/\b(?:yes|no)\b/);
    expect(attendance).toContain('- Votes present: \\_\\_\\_\\_\\_\\_\n');
    expect(text).not.toContain('1/2019');
  });

  it('count no one whom the plan may mean by another name', async () => {
    const slip = calendar.replace('present: [town, college, guest]', 'present: [town, Colege]');
    const text = await minutes('2019-04-10', 'board-1', slip);
    expect(text).toContain('- Votes present: \\_\\_\\_\\_\\_\\_\n');
    const college = text.split('\n').find((line) => line.includes('| College |'));
    expect(college).toMatch(/^\| 3 \| College \| 1 (?:\| (?:\\_)+ ){2}\|$/);
  });

  it('have each decision with the point that it is about, the others after the agenda', async () => {
    const text = await minutes('2019-04-10', 'board-1');
    const [first = '', second = ''] = text.split('#### ').slice(1);
    expect(first).toContain('- 1/2019 The plan is reviewed. · for: 3, against: 0\n');
    expect(second).toContain('Decision: \\_');
    expect(text).toContain(
      '### Decisions\n\n- 2/2019 The town asks the county. · Owner: Town · Due: June 2019\n',
    );
  });

  it('hold of several sessions those that are recorded', async () => {
    const two = calendar.replace(
      '    date: 2019-06\n',
      '    date: [2019-06-03, 2019-06-04]\n    held:\n      - { date: 2019-06-03, present: [town] }\n      - { date: 2019-06-04, present: [chamber] }\n',
    );
    const seats = async (day: string) => {
      const text = await minutes(day, 'board-3', two);
      return text
        .split('\n')
        .flatMap((line) => /^\| \d \| (\w+) .*\| yes \|/.exec(line)?.[1] ?? []);
    };
    expect(await seats('2019-06-03')).toEqual(['Town']);
    expect(await seats('2019-06-04')).toEqual(['Town', 'Chamber']);
  });

  it('say which evidence is there by the day', async () => {
    const later = calendar.replace('ref: A/1', 'ref: A/1, date: 2019-04-11');
    expect(await minutes('2019-04-10', 'board-1', later)).toContain('- ☐ attendance list\n');
    expect(await minutes('2019-04-11', 'board-1', later)).toContain('- ☑ attendance list: A/1');
  });

  it('say which evidence is there and which is not', async () => {
    expect(await minutes('2019-04-10', 'board-1')).toContain(
      '- ☑ attendance list: A/1\n- ☐ photo\n- ☐ minutes\n',
    );
  });

  it('are due so many working days after the day, and after no made-up one', async () => {
    expect(await minutes('2019-04-10', 'board-1')).toContain(
      '| Minutes ready by | Thursday 28 March 2019 |',
    );
    expect(await minutes('2019-04-10', 'board-3')).toContain(
      '| Minutes are ready after | 7 working days |',
    );
  });

  it('hold how many came against how many were wanted', async () => {
    const held = calendar.replace(
      '    date: 2019-09\n',
      '    date: [2019-09-02, 2019-09-03]\n    held:\n      - { date: 2019-09-02, participants: 12 }\n      - { date: 2019-09-03, participants: 21 }\n',
    );
    const row = (day: string) => minutes(day, 'fair', held);
    expect(await row('2019-09-04')).toContain('| Participants | min. 30 | 33 (12; 21) |');
    expect(await row('2019-09-02')).toContain('| Participants | min. 30 | 12 |');
    expect(await row('2019-09-01')).toContain('| Participants | min. 30 | \\_\\_\\_\\_\\_\\_ |');
  });
});

describe('trouble', () => {
  it.each(['invitation', 'minutes'] as const)('%s of what is no meeting', async (name) => {
    const pact = await pactOf();
    const of = (about: string) => writtenDocument(name, pact, 'en', '2019-04-10', about);
    await expect(of('town')).rejects.toMatchObject({ reason: { code: 'not-a-meeting' } });
    await expect(of('bord-1')).rejects.toMatchObject({
      reason: { code: 'unknown-id', suggestion: 'board-1' },
    });
  });

  it('nothing is to come any more', async () => {
    await expect(invitation('2030-01-01')).rejects.toMatchObject({
      reason: { code: 'nothing-coming', day: '2030-01-01' },
    });
  });
});

it.each(['status', 'tasks', 'invitation', 'minutes'] as const)(
  '%s shows any text of the plan as text',
  async (name) => {
    const hostile = 'a | b <script>alert(1)</script> {{name}} `c` *d* # e';
    const quoted = JSON.stringify(hostile);
    const plan = calendar
      .replace('title: Second', `title: ${quoted}`)
      .replace('discuss: { text: the budget }', `discuss: { text: ${quoted} }`)
      .replace('text: The town asks the county.', `text: ${quoted}`)
      .replace('title: Fair', `title: ${quoted}`);
    const text = await writtenDocument(
      name,
      await pactOf(plan),
      'en',
      '2019-05-01',
      name === 'status' || name === 'tasks' ? undefined : 'board-2',
    );
    const html = rendered(text);
    expect(html).not.toContain('<script');
    const shown = html
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    expect(shown).toContain(hostile);
  },
);
