import { describe, expect, it } from 'vitest';
import { loadTexts, soundPact, type Texts, writtenDocument } from './plans.ts';

const pactText = `paktum: 1
kind: pact
id: example
name: Example
language: en
timezone: Europe/Vienna
organisations: [{ id: town, name: Town }, { id: chamber, name: Chamber }]
bodies:
  - id: sg
    title: Steering group
    quorum: 1/2
    members:
      - { organisation: town, role: chair, votes: 2 }
      - { name: One voice for the firms, organisation: chamber }
documents:
  - { id: r1, title: Yearly report, due: 2019-06, done: 2019-05-02 }
`;

const calendarText = `paktum: 1
kind: calendar
meetings:
  - id: sg-2
    body: sg
    number: 2
    date: 2019-05
    moved: [{ from: 2019-04, decided: 2019-03-20, reason: Easter }]
    agenda: [{ prepare: r1 }, budget]
    results: [{ text: The budget stands }]
  - id: sg-1
    body: sg
    number: 1
    date: 2019-03-05
    time: "10:00-12:00"
    venue: Hall
    invited: 2019-02-20
    held: { date: 2019-03-19, participants: 25, minutes: 12/2019 }
    decisions: [{ number: 1/2019, text: The plan is accepted. }]
    evidence: [{ kind: photo, ref: P-7 }]
  - { id: sg-9, body: sg, title: Extra meeting, date: { text: to be announced } }
events:
  - id: fair
    title: Fair
    date: 2019-05-14
    owner: town
    results: [{ text: min. 30 people come }]
    targets: { participants: { min: 30, unit: people }, press: 2 }
    cancelled: { date: 2019-04-02, reason: flood }
  - { id: fair-2, title: Fair, date: 2019-04-02, owner: chamber }
`;

async function workPlan(texts: Texts, day?: string): Promise<string> {
  return writtenDocument('work-plan', await soundPact(texts), 'en', day);
}

const texts = { 'pact.yaml': pactText, 'calendar.yaml': calendarText };

describe('the work plan', () => {
  it.each([
    [
      'the meetings by date, as planned',
      `| No. | Meeting | Date | Venue |
|---|---|---|---|
| 1 | Steering group 1 | 5 March 2019, 10:00-12:00 | Hall |
| 2 | Steering group 2 | May 2019 |  |
| 3 | Extra meeting | to be announced |  |
`,
    ],
    [
      'what was moved, the agenda as it is numbered, and what is expected',
      `### Steering group 2

**May 2019**

Moved: from: April 2019, decided on: 20 March 2019, reason: Easter

Agenda:

1. prepare: Yearly report
2. budget

Expected results: The budget stands
`,
    ],
    [
      'the events by date, and figures once',
      `| No. | Event | Date and venue | Expected results |
|---|---|---|---|
| 1 | Fair | 2 April 2019 |  |
| 2 | Fair | 14 May 2019, cancelled | min. 30 people come; press coverage: 2 |
`,
    ],
    [
      'what the table of events leaves out, with dates where titles are the same',
      `- Fair (2 April 2019): Owner: Chamber
- Fair (14 May 2019, cancelled): Owner: Town · Cancelled: 2 April 2019, reason: flood
`,
    ],
    [
      'the members of a body with their votes',
      `| No. | Member | Role | Votes |
|---|---|---|---|
| 1 | Town | chair | 2 |
| 2 | One voice for the firms (Chamber) |  | 1 |
`,
    ],
    ['what is prepared where', '| Yearly report | June 2019 | Steering group 2 (May 2019) |\n'],
    ['who signs', '\\_\\_\\_\n\nExample\n'],
  ])('tells %s', async (_, words) => {
    expect(await workPlan(texts)).toContain(words);
  });

  it.each([
    ['that it was held', '19 March'],
    ['who came', '25'],
    ['minutes', '12/2019'],
    ['decisions', '1/2019'],
    ['evidence', 'P-7'],
    ['invitations that were sent', '20 February'],
    ['that a report was finished', '2 May 2019'],
    ['states', 'State'],
  ])('leaves out %s', async (_, words) => {
    expect(await writtenPlan()).toContain(words);
    expect(await workPlan(texts)).not.toContain(words);
  });

  it('tells states on a day', async () => {
    const text = await workPlan(texts, '2019-04-10');
    expect(text).toContain('**Work plan** · State on Wednesday 10 April 2019');
    expect(text).toContain('| 1 | Steering group 1 | 5 March 2019, 10:00-12:00 | Hall | held |');
    expect(text).toContain('| Yearly report | June 2019 | open |');
  });

  it('is not there without meetings and events', async () => {
    await expect(workPlan({ 'pact.yaml': pactText })).rejects.toMatchObject({
      reason: { code: 'nothing-to-report', report: 'work-plan', missing: ['meeting', 'event'] },
    });
  });

  async function writtenPlan(): Promise<string> {
    const { pact } = await loadTexts(texts);
    return pact ? writtenDocument('plan', pact, 'en', '2019-06-01') : '';
  }
});
