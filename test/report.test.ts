import { beforeAll, describe, expect, it } from 'vitest';
import { loadTexts, type Texts, writtenDocument } from './plans.ts';

const head = `paktum: 1
kind: pact
id: example
name: Example
language: en
timezone: Europe/Vienna
organisations: [{ id: town, name: Town }, { id: chamber, name: Chamber S.r.l., roles: [partner] }]
`;

const plan: Texts = {
  'pact.yaml': `${head}aliases: [The pact, EX]
url: https://example.org/a_b
region: Riverside
period: 2019/2021
version: 2
issued: 2019-01-02
adopted: { date: 2019-01-22, by: sg-1, decision: 1/2019 }
letterhead: [Town hall, Main square 1]
programme: { code: A-1, name: Programme, fund: Social fund }
grant:
  number: G-7
  title: Work for all
  signed: 2018-12-01
  amount: 120000
  currency: EUR
  lead: town
  text: The proposal was granted.
bodies:
  - id: sg
    title: Steering group
    quorum: more than 1/2
    notice: 8 days
    minutes: 7 working days
    rules: Rules of procedure
    members:
      - { organisation: town, role: chair, delegates: 2, represents: [public bodies], votes: 1 }
  - { id: forum, title: Forum }
groups: [{ id: press, title: Press, members: [town] }]
duties:
  - { id: d1, body: sg, number: a, group: It looks after the plan, text: It takes care of it., evaluate: r1, review: r1, at: forum }
  - { id: d2, body: sg, group: It looks after people, title: Contact, text: It talks with them. }
  - { id: d3, body: forum, text: The forum hears the report., present: the report }
documents:
  - id: r1
    title: Yearly report
    type: report
    number: 3
    version: "1.0"
    to: town
    covers: 2018
    issued: 2019-02-01
    adopted: 2019-02-02
    due: { after: kd, within: 60 days }
dates: [{ id: kd, title: Contract, date: 2018-12-01 }]
phases: [{ id: ph, title: Trainings, period: { every: month, day: last friday, during: 2019-01/2019-06, count: 5, except: [2019-04-26] } }]
projects: [{ id: pr, number: P1, title: Bridge }]
strategy:
  goals:
    - { id: g1, title: Jobs, target: { min: 30, unit: jobs }, due: 2020, description: For them etc. }
    - { id: g2, title: Jobs for the young, in: g1, level: sub }
  ways: [{ id: w1, title: Trainings for all, target: 4 }]
`,
  'calendar.yaml': `paktum: 1
kind: calendar
title: First year
period: 2019
meetings:
  - id: sg-1
    body: sg
    number: 1
    form: hybrid
    url: https://example.org/sg-1
    invited: 2019-01-10
    date: 2019-01
    agenda: [{ duty: d2 }, { prepare: fair }, { text: Budget, owner: town, covers: 2018 }]
    time: 09:00-11:00
    held:
      date: 2019-01-22
      time: "10:00-12:00"
      present: [town, chamber]
      quorum: true
      participants: 25
      minutes: { ref: 12/2019, date: 2019-01-25 }
      evidence: [{ kind: attendance-list, ref: A-3, kept: Town hall }]
      outcomes: [It went well.]
    targets: { participants: { min: 30, unit: people } }
    decisions:
      - { id: dec-1, number: 1/2019, text: The plan is accepted., votes: { for: 5, against: 1, abstained: 0 }, owner: town, due: 2019-03 }
  - { id: sg-2, body: sg, number: 2, date: 2019-06, cancelled: { date: 2019-05-02, reason: flood } }
events:
  - id: fair
    title: Fair | open
    date: [2019-05-14, 2019-05-21]
    targets: { participants: { min: 30, per: occurrence } }
    moved: [{ from: 2019-04, decided: 2019-04-10, reason: the speaker was ill }]
  - { id: walk, title: Walk, date: { when: 2019-07, days: { min: 2 } }, targets: { participants: 10, press: 1 } }
  - { id: club, title: Club, date: { every: month, during: 2019 }, targets: { press: { value: 1, per: occurrence } } }
`,
  'second.yaml': `paktum: 1
kind: calendar
title: Second year
meetings: [{ id: sg-3, body: sg, number: 1, date: 2020-01 }]
`,
  'actions.yaml': `paktum: 1
kind: action-plan
title: Plan A
version: 3
text: What everyone does.
sections:
  - { id: s1, number: 1, title: Pillar, supports: g1 }
  - { id: s2, number: "1.1", title: Part, in: s1 }
actions:
  - id: a1
    section: s2
    number: "1.1.1"
    title: Courses
    due: 2019-12
    budget: { amount: 5000, currency: EUR, source: grant }
    outputs: [{ id: o1, title: Graduates, description: Of all ages., due: 2019-09, target: 20, done: { date: 2019-09-03, value: 22, by: town } }]
  - { id: a2, title: Plain }
`,
  'more.yaml': `paktum: 1
kind: action-plan
title: Plan B
actions: [{ id: a3, number: 1, title: Other, needs: a1 }]
`,
  'indicators.yaml': `paktum: 1
kind: indicators
title: Figures
indicators:
  - id: i1
    number: E4
    title: Jobs created
    unit: jobs
    level: outcome
    direction: increasing
    owner: town
    source: register
    rhythm: { every: 6 months }
    baseline: { value: 0 }
    milestones: [{ date: 2019, value: 10 }, { date: 2020, value: 20 }]
    target: { value: 30 }
    values: [{ date: 2019-06-30, value: 4 }, { date: 2019-12-31, value: 11, split: { women: 6, men: 5 } }]
`,
  'review.yaml': `paktum: 1
kind: review
id: rv
title: Half-yearly review
period: 2019-H1
as-of: 2019-07-05
adopted: 2019-07-10
sent: { date: 2019-07-12, by: town }
summary: Most went as planned.
explanations:
  - { about: sg-2, why: The hall was under water., measure: { id: me, text: Another hall, owner: town, due: 2019-09, done: 2019-08-20 } }
questions: [{ text: Who pays for it?, by: chamber, date: 2019-07-06, answer: The town does., answered: 2019-07-09 }]
`,
};

async function report(texts: Texts = plan, language = 'en', day?: string): Promise<string> {
  const { findings, pact } = await loadTexts(texts);
  if (!pact || findings.length > 0) throw new Error(JSON.stringify(findings));
  return writtenDocument('plan', pact, language, day);
}

/** A small plan whose calendar, or action plan, is all that matters. */
function small(kind: string, text: string): Texts {
  return {
    'pact.yaml': `${head}bodies: [{ id: sg, title: Steering group }]\n`,
    'x.yaml': `paktum: 1\nkind: ${kind}\n${text}`,
  };
}

describe('the plan document prints', () => {
  let text = '';
  beforeAll(async () => {
    text = await report();
  });

  it.each([
    ['other names of the pact', '| Also called | The pact; EX |'],
    ['its address, as a link', '| Link | <https://example.org/a_b> |'],
    ['its region', '| Region | Riverside |'],
    ['its period', '| Period | 2019 to 2021 |'],
    ['its version', '| Version | 2 |'],
    [
      'when, by whom and how it was adopted',
      '| Adopted | 22 January 2019, Steering group 1, decision: 1/2019 |',
    ],
    ['the letterhead', '\nTown hall · Main square 1\n'],
    ['the fund', '| Fund | Social fund |'],
    ['the number of the grant', '| Grant agreement number | G-7 |'],
    ['its title', '| Title of the project | Work for all |'],
    ['when it was signed', '| Grant agreement signed | 1 December 2018 |'],
    ['its amount', '| Grant | 120,000 EUR |'],
    ['its text', '\nThe proposal was granted.\n'],
    [
      'targets and deadlines of goals, and a full stop that belongs to a name',
      '- Jobs · For them etc. · Due: 2020 · Target: min. 30 jobs\n  - Jobs for the young · Level: sub-goal\n',
    ],
    ['targets of ways', '- Trainings for all · Target: 4\n'],
    [
      'the whole of a recurrence',
      '- Trainings: every month, last Friday, January 2019 to June 2019, 5 times, except: 26 April 2019\n',
    ],
    ['a name with its full stop', '- Chamber S.r.l. · Role: partner\n'],
    ['groups', '## Groups\n\n- Press · Members: Town\n'],
    ['numbers of projects', '- P1 Bridge\n'],
    [
      'quorum, notice, minutes and rules of a body',
      '- Quorum: more than 1/2 of the votes\n- Notice period: 8 days\n- Minutes are ready after: 7 working days\n- Rules of procedure: Rules of procedure\n',
    ],
    ['everything about a seat', '1. Town, chair, represents: public bodies, 2 delegates, 1 vote\n'],
    [
      'duties under their heading, with what their text leaves out',
      'It looks after the plan:\n\n- a) It takes care of it. (Review, evaluate: Yearly report; Where: Forum)\n\nIt looks after people:\n',
    ],
    ['titles of duties', '- Contact: It talks with them.\n'],
    ['no object that the text names', '\n- The forum hears the report.\n'],
    [
      'each calendar under its title',
      '## Meetings: First year\n\nPeriod: 2019\n\n### Steering group 1\n',
    ],
    ['the second calendar', '## Meetings: Second year\n\n### Steering group 1\n'],
    [
      'when a meeting took place, and how',
      '**22 January 2019, 10:00-12:00** · in person and online\n',
    ],
    ['when the invitations went out', 'Invitation sent: 10 January 2019\n'],
    ['the link of a meeting', 'Link: <https://example.org/sg-1>\n'],
    ['a point that only names a duty', 'Agenda:\n\n- Contact\n- prepare: Fair | open\n'],
    ['who is responsible for a point', '- Budget (Reports on: 2018, Owner: Town)\n'],
    ['who was there', '- Present: Town, Chamber S.r.l.\n- There was a quorum\n'],
    ['how many came, beside the target', '- Participants: 25 (planned: min. 30 people)\n'],
    ['minutes', '- Minutes: 12/2019, 25 January 2019\n'],
    ['evidence', '- Evidence: attendance list: A-3, kept at: Town hall\n'],
    ['what came of it', '- Outcomes:\n  - It went well.\n'],
    [
      'decisions',
      '- 1/2019 The plan is accepted. · for: 5, against: 1, abstained: 0 · Owner: Town · Due: March 2019\n',
    ],
    ['why a meeting was called off', 'Cancelled: 2 May 2019, reason: flood\n'],
    [
      'from when it was moved, and why',
      'Moved: from: April 2019, decided on: 10 April 2019, reason: the speaker was ill\n',
    ],
    ['how many days something lasts', '**July 2019, at least 2 days** (day not fixed)\n'],
    [
      'a total of all days, and none of what cannot be added',
      '\n- Total, participants: min. 70\n\n###',
    ],
    [
      'preparing meetings by their record',
      '| Steering group 1 (22 January 2019, 10:00-12:00): before it |',
    ],
    [
      'each action plan under its title',
      '## Actions: Plan A\n\nVersion: 3\n\nWhat everyone does.\n',
    ],
    ['the second action plan', '## Actions: Plan B\n\n**1 Other**\n'],
    ['what a section serves', '### 1 Pillar\n\n- Serves: Jobs\n\n#### 1.1 Part\n'],
    [
      'the date of an action with outputs, and its budget',
      '**1.1.1 Courses**\n\n- Due: December 2019\n- Budget: 5,000 EUR (grant)\n',
    ],
    [
      'an output with its record',
      '- Output: Graduates · Of all ages. · Due: September 2019 · Target: 20 · Done: 3 September 2019, 22 (planned: 20), by: Town\n',
    ],
    ['no empty bullet for an action without anything', '**Plain**\n\n###'],
    [
      'a deadline that is counted, with its day',
      '| Yearly report | after: Contract, within 60 days (30 January 2019) |',
    ],
    [
      'everything about a document',
      '| Number: 3 · Type: report · Reports on: 2018 · Sent to: Town · Version: 1.0 · Issued: 1 February 2019 · Adopted: 2 February 2019',
    ],
    [
      'the figures of an indicator',
      '| E4 Jobs created | jobs | 0 | 2019: 10; 2020: 20 | 30 | 11 (women: 6, men: 5, 31 December 2019) |',
    ],
    [
      'its words',
      '- E4 Jobs created: Level: outcome · Direction: more is better · How often: every 6 months · Owner: Town · Source: register\n',
    ],
    [
      'a review',
      '## Review: Half-yearly review\n\nPeriod: first half of 2019 · State on: 5 July 2019 · Adopted: 10 July 2019 · Sent: 12 July 2019, Town\n\nMost went as planned.\n',
    ],
    [
      'explanations and measures',
      '- Steering group 2 · The hall was under water.\n  - Measure: Another hall · Owner: Town · Due: September 2019 · Done: 20 August 2019\n',
    ],
    [
      'questions and answers',
      '- Who pays for it? (Chamber S.r.l., 6 July 2019)\n  - Answer: The town does. (9 July 2019)\n',
    ],
  ])('%s', (_, words) => {
    expect(text).toContain(words);
  });

  it('nothing that is empty, and no word of the program', () => {
    expect(text).not.toMatch(/^-\s*$|undefined|\[object|NaN/m);
  });

  it('headings that skip no level', () => {
    const levels = [...text.matchAll(/^(#+) /gm)].map(([, marks]) => marks?.length ?? 0);
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skips).toEqual([]);
  });

  it('tables whose rows are as long as their heads', () => {
    const tables = text.match(/(?:^\|.*\|\n)+/gm) ?? [];
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      const widths = table
        .trim()
        .split('\n')
        .map((row) => row.split(/(?<!\\)\|/).length);
      expect(new Set(widths).size, table).toBe(1);
    }
  });
});

it.each([
  [
    'hu',
    'havonta, utolsó péntek, 2019. január – 2019. június, 5 alkalom, kivéve: 2019. április 26.',
    'ezután: Contract, 60 napon belül (2019. január 30.)',
    '2019. július, legalább 2 nap',
  ],
  [
    'cs',
    '1× za měsíc, poslední pátek, leden 2019 – červen 2019, celkem 5×, kromě: 26. dubna 2019',
    'po: Contract, do 60 dnů (30. ledna 2019)',
    'červenec 2019, nejméně 2 dny',
  ],
])('tells dates in %s', async (language, ...dates) => {
  const text = await report(plan, language);
  for (const date of dates) expect(text).toContain(date);
});

it('tells rhythms with their days and frames, and bodies by name', async () => {
  const bodies = `bodies:
  - { id: sg, title: Steering group, meets: { every: 2 months, day: first monday, during: 2019 } }
  - { id: board, title: Board, meets: { min: 1, per: year, starting: 2020, jointly: [sg, board] } }
  - { id: office, title: Office, meets: { each: sg } }
`;
  const text = await report({ 'pact.yaml': head + bodies });
  expect(text).toContain('- Meets: every 2 months, 1st Monday, 2019\n');
  expect(text).toContain(
    '- Meets: at least 1 per year, from 2020, jointly with: Steering group, Board\n',
  );
  expect(text).toContain('- Meets: at each Steering group\n');
});

it('is the same without a day, and says how things stand with one', async () => {
  const text = await report(plan, 'en', '2019-06-01');
  expect(text).toContain('**Work plan** · 2 January 2019 · State on Saturday 1 June 2019');
  expect(text).toContain('**22 January 2019, 10:00-12:00** · in person and online · held');
  expect(text).toContain('- Needs: Courses\n- State: cannot tell');
});

it('shows each session of several with its own record', async () => {
  const text = await report(
    small(
      'calendar',
      `events:
  - id: fair
    title: Fair
    date: [2019-05-14, 2019-05-21]
    held: [{ date: 2019-05-14, participants: 10 }, { date: 2019-05-21, outcomes: [{ decide: a second fair }] }]
`,
    ),
  );
  expect(text).toContain(
    'Record:\n\n- 14 May 2019\n  - Participants: 10\n- 21 May 2019\n  - Outcomes:\n    - decide: a second fair\n',
  );
});

it('tells a change with what it was, why, and who has to agree', async () => {
  const text = await report(
    small(
      'action-plan',
      `actions:
  - id: a
    title: Courses
    target: 50
    changes: [{ field: target, from: 60, to: 50, because: too few teachers, approval: { state: approved, date: 2019-03-01 } }]
`,
    ),
  );
  expect(text).toContain(
    '- Changed: Target: 60 → 50, reason: too few teachers, approved: 1 March 2019\n',
  );
});

it('keeps two calendars of one title apart by their periods', async () => {
  const year = (number: number) => `paktum: 1
kind: calendar
title: Calendar
period: ${number}
meetings: [{ id: sg-${number}, body: sg, number: 1, date: ${number}-01 }]
`;
  const { 'pact.yaml': pact = '' } = small('calendar', '');
  const text = await report({ 'pact.yaml': pact, 'a.yaml': year(2019), 'b.yaml': year(2020) });
  expect(text).toContain('## Meetings: Calendar · 2019\n\n### Steering group 1\n');
  expect(text).toContain('## Meetings: Calendar · 2020\n\n### Steering group 1\n');
});

it('leaves the marks of Markdown in a text what they are', async () => {
  const text = await report(
    small(
      'action-plan',
      `actions:
  - { id: a, title: "C # & D &amp; *E*", description: "--- so it goes", owner: "# one" }
`,
    ),
  );
  expect(text).toContain('**C # & D \\&amp; \\*E\\***\n\n\\--- so it goes\n');
});

it('prints money by its source and its time, and to whom a review was sent', async () => {
  const actions = await report(
    small(
      'action-plan',
      `sections: [{ id: s, title: Jobs, budget: { amount: 5000, currency: EUR } }]
actions:
  - id: a
    title: Courses
    section: s
    budget:
      - { amount: 1200, currency: EUR, source: the state, period: 2019 }
      - { amount: 800, currency: EUR, source: the town, text: in kind }
`,
    ),
  );
  expect(actions).toContain('Budget: 5,000 EUR');
  expect(actions).toContain('Budget: 1,200 EUR (the state, 2019); 800 EUR (the town, in kind)');
  const review = await report(
    small('review', 'id: r\nperiod: 2019-H1\nsent: { date: 2019-07-12, to: [Ministry, sg] }\n'),
  );
  expect(review).toContain('Sent: 12 July 2019, sent to: Ministry, Steering group');
});
