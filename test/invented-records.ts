import type { Texts } from './plans.ts';

/** What is added to an item of the example: more of its fields, or another date. */
const additions: Readonly<Record<string, string>> = {
  'ig-2': `
    held:
      date: 2019-03-19
      present: [town, government-office, maltese-charity, county, chamber]
      minutes: IG 2/2019
      evidence: [{ kind: attendance-list, ref: IG 2/2019/A, kept: Paktum iroda }]`,
  'forum-1': `
    held: { date: 2019-03-28, results: { informed: 34 }, evidence: [{ kind: attendance-list, ref: F 1/2019 }] }`,
  'employee-info-1': `
    held: { date: 2019-03-27, participants: 46, evidence: [{ kind: photo, ref: 8 kép }] }`,
  'ig-3': `
    held:
      date: 2019-04-16
      present: [town, government-office, county, chamber]
      minutes: IG 3/2019
      decisions:
        - { id: d-3, number: 3/2019, text: A Workshop-sorozat 1 májusra kerül., about: workshop-1 }
        - { id: d-4, number: 4/2019, text: A Pályaválasztási napok célja legalább 150 fő., about: career-days }`,
  'workshop-1': `
    moved: [{ from: 2019-04, decided: 2019-04-16, by: ig-3, approval: { state: reported, date: 2019-04-18 } }]
    evidenceRequired: [attendance-list, photo]
    held: { date: 2019-05-14, participants: 24, evidence: [{ kind: attendance-list, ref: R 2/2019 }] }`,
  'career-days': `
    changes:
      - { field: targets.participants, from: { min: 200 }, to: { min: 150 }, decided: 2019-04-16, because: d-4, approval: { state: proposed } }`,
};

/** The plan of Tiszakécske with records that nobody wrote, to see what becomes of them. */
export function invented(texts: Texts): Texts {
  const calendar = (texts['calendar.yaml'] ?? '')
    .split(/(?=^ {2}- id: )/m)
    .map((item) => {
      const id = /^ {2}- id: (\S+)/.exec(item)?.[1] ?? '';
      const added = additions[id] ?? '';
      return added === '' ? item : item.replace(/^( {2}- id: \S+)/, `$1${added}`);
    })
    .join('')
    .replace(/(id: workshop-1\n(?:.*\n)*?) {4}date: 2019-04\n/, '$1    date: 2019-05-14\n')
    .replace('{ min: 200, text: min. 200 részvevő }', '{ min: 150 }');
  return {
    ...texts,
    'calendar.yaml': calendar,
    'indicators.yaml': `paktum: 1
kind: indicators
indicators:
  - id: involved
    title: Programba vontak száma
    accumulation: sum
    milestones: [{ date: 2019-06-30, value: 40 }]
    target: { date: 2021-06-30, value: 200 }
    source: Kormányhivatal, havi adatközlés
    values: [{ period: 2019-H1, value: 31, recorded: 2019-07-08 }]
  - id: placed
    title: Álláshoz jutók száma
    accumulation: sum
    milestones: [{ date: 2019-06-30, value: 10 }]
    target: { date: 2021-06-30, value: 60 }
    source: Kormányhivatal, havi adatközlés
    values: [{ period: 2019-H1, value: 12, recorded: 2019-07-08 }]
`,
    'reviews/2019-H1.yaml': `paktum: 1
kind: review
id: review-2019-h1
period: 2019-H1
version: 1
as-of: 2019-07-01
closed: 2019-07-12
adopted: { date: 2019-07-16, by: steering-group, decision: 7/2019 }
explanations:
  - about: workshop-1
    why: az előadó áprilisban lemondta.
    by: office
    date: 2019-07-10
    measure: { text: A Workshop-sorozat 2 meghívója három héttel előbb megy ki., owner: office, due: 2019-08 }
`,
  };
}
