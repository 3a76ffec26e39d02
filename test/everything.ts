import type { Texts } from './plans.ts';

/** A plan that fills every part of every template. */
export const everything: Texts = {
  'pact.yaml': `paktum: 1
kind: pact
id: example
name: Example
language: en
timezone: Europe/Vienna
issued: 2019-01-02
letterhead: [Town hall, Main square 1]
programme: { code: A-1, name: Programme }
grant: { lead: town, partners: [chamber], inForce: 2019-01-01, text: It was granted. }
groups: [{ id: press, title: Press }]
organisations: [{ id: town, name: Town }, { id: chamber, name: Chamber }]
bodies:
  - { id: sg, title: Steering group, description: It steers., meets: { min: 1, per: half-year }, members: [{ organisation: town, votes: 1 }] }
duties:
  - { id: d1, body: sg, group: What it does, text: Steer. }
  - { id: d2, text: Review the plan., rhythm: { every: 6 months, counted: not-stated } }
documents: [{ id: r1, title: Report, due: { at: sg-1 } }]
dates: [{ id: kd, title: Contract, date: 2019-01-01 }]
phases: [{ id: ph, title: Follow-up, period: 2020-01/.. }]
projects: [{ id: pr, title: Project, owner: town }]
strategy:
  mission: To get people into work.
  goals: [{ id: g1, number: 1, title: Goal, area: ar }]
  areas: [{ id: ar, title: Schools }]
`,
  'calendar.yaml': `paktum: 1
kind: calendar
title: Calendar
period: 2019
meetings:
  - id: sg-1
    body: sg
    date: 2019-03
    venue: { name: Hall, room: "3" }
    aim: To begin.
    agenda: [{ prepare: [fair, r1] }, { text: "1. Anything | else * here" }]
    results: [all is ready]
    targets: { informed: 30 }
    invitees: [sg, town]
    moved: [{ from: 2019-02, reason: snow }]
    held: { date: 2019-03-19, present: town, participants: 25, outcomes: [all is ready], text: It was short. }
    decisions: [{ number: 1/2019, text: The report is accepted., votes: { for: 5 } }]
  - { id: sg-2, body: sg, date: 2019-06 }
events:
  - id: fair
    title: Fair
    date: 2019-05-14
    venue: Square
    types: [fair]
    aim: To meet.
    agenda: [{ text: opening speech }]
    results: [{ text: many met }]
    targets: { participants: { min: 30, unit: people } }
    invitees: town
`,
  'fairs.yaml': `paktum: 1
kind: calendar
title: Fairs
period: 2020
events: [{ id: fair-2, title: Fair, date: 2020-05 }]
`,
  'actions.yaml': `paktum: 1
kind: action-plan
title: First plan
version: 2
text: All of it.
sections: [{ id: s1, number: 1, title: Pillar, description: The first. }]
actions:
  - id: a1
    section: s1
    number: "1.1"
    title: Action
    description: What is done.
    outputs: [{ id: o1, title: Output, due: 2019-Q3, target: 5, owner: town }]
`,
  'indicators.yaml': `paktum: 1
kind: indicators
period: 2019
indicators: [{ id: i1, title: Jobs, level: outcome, unit: persons, baseline: { value: 1 }, target: { value: 9 } }]
`,
  'review.yaml': `paktum: 1
kind: review
id: rv
period: 2019-H1
as-of: 2019-07-05
summary: All went well.
explanations: [{ about: fair, why: Rain., measure: { id: m1, text: A tent., owner: town } }]
questions: [{ text: Who pays?, answer: The town. }]
`,
};
