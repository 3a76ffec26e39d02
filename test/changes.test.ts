import { describe, expect, it } from 'vitest';
import { languages, loadLocale } from '../src/locales/index.ts';
import { changesTable } from '../src/tables/changes-table.ts';
import { textWidth } from '../src/tables/text.ts';
import { examples, readExample, readPact } from './plans.ts';
import { changesIn, compareTexts, type Edit, inShort, said } from './planted-changes.ts';

type Case = readonly [what: string, edits: readonly Edit[], changes: readonly string[]];

const calendar = 'calendar.yaml';
const actions = 'action-plan.yaml';
const indicators = 'indicators.yaml';
const pact = 'pact.yaml';
const draft = 'reviews/2025-H1.yaml';

const dates: readonly Case[] = [
  ...(
    [
      ['a month later', '2026-05', 'later date 31..91 WEAKER'],
      ['a day in a later month', '2026-04-14', 'later date 14..44 WEAKER'],
      ['earlier', '2026-01', 'earlier date 29..89'],
      ['a day in the month', '2026-03-19', 'day-fixed date'],
      ['a day with its hours', '2026-03-19\n    time: 10:00-12:00', 'day-fixed date'],
      ['a week in the month', '2026-W12', 'more-exact date'],
      ['a quarter that ends with the month', '2026-Q1', 'less-exact date'],
      ['a half-year that goes on after it', '2026-H1', 'less-exact date -89..121 WEAKER'],
      [
        'days that begin in it',
        '{ between: 2026-03-20/2026-04-10 }',
        'may-be-later date -11..40 WEAKER',
      ],
      ['days that end in it', '{ between: 2026-02-20/2026-03-10 }', 'may-be-earlier date -9..39'],
      ['no date any more', '{ text: to be announced }', 'postponed date WEAKER'],
      ['a time alone', '2026-03\n    time: 10:00-12:00', 'time-fixed time'],
    ] as const
  ).map(
    ([what, date, change]): Case => [
      what,
      [[calendar, '    date: 2026-03\n    agenda:', `    date: ${date}\n    agenda:`]],
      [`sg-9 ${change}`],
    ],
  ),
  [
    'another time',
    [[calendar, '14:00-16:00\n    form: online', '15:00-17:00\n    form: online']],
    ['sg-4 changed time'],
  ],
  [
    'a later deadline',
    [[actions, 'due: 2025-03-31 ', 'due: 2025-05-31 ']],
    ['transport-survey later due 61..61 WEAKER'],
  ],
  [
    'a month instead of its quarter',
    [[actions, 'due: 2025-Q2', 'due: 2025-05']],
    ['apprenticeship-guide earlier due 30..30'],
  ],
  [
    'the last day of the quarter',
    [[actions, 'due: 2025-Q2', 'due: 2025-06-30']],
    ['apprenticeship-guide more-exact due'],
  ],
  [
    'no deadline any more',
    [[actions, '    due: 2025-Q2\n', '']],
    ['apprenticeship-guide removed due WEAKER'],
  ],
  [
    'one of several deadlines later',
    [[actions, '[2025-06-30, 2025-12-19]', '[2025-07-31, 2025-12-19]']],
    ['courses-2025 later due 31..31 WEAKER'],
  ],
  [
    'one of several deadlines less',
    [[actions, '[2025-06-30, 2025-12-19]', '2025-06-30']],
    ['courses-2025 entry-removed due WEAKER'],
  ],
  [
    'one deadline more',
    [[actions, '[2025-06-30, 2025-12-19]', '[2025-06-30, 2025-09-30, 2025-12-19]']],
    ['courses-2025 entry-added due'],
  ],
  [
    'the end of a period',
    [[actions, '2024-04/2026-05', '2024-04/2026-06']],
    ['employer-visits later period end 1..60 WEAKER'],
  ],
  [
    'the start of a period',
    [[actions, '2024-04/2026-05', '2024-02/2026-05']],
    ['employer-visits earlier period start 32..89'],
  ],
  [
    'an open end',
    [[actions, '2024-04/2026-05', '2024-04/..']],
    ['employer-visits postponed period end WEAKER'],
  ],
  [
    'fewer times',
    [[calendar, 'every: month, day: last friday', 'every: quarter, day: last friday']],
    ['advice-hour loosened date WEAKER'],
  ],
  [
    'one exception more',
    [[calendar, 'except: [2025-12-26]', 'except: [2025-12-26, 2025-08-29]']],
    ['advice-hour loosened date WEAKER'],
  ],
  [
    'a later end of the pact',
    [[pact, 'period: 2024-01-01/2026-06-30', 'period: 2024-01-01/2026-09-30']],
    ['pact later period end 92..92 WEAKER'],
  ],
  [
    'an end of the pact that nobody knows',
    [[pact, 'period: 2024-01-01/2026-06-30', 'period: 2024-01-01/..']],
    ['pact postponed period end WEAKER'],
  ],
  [
    'an earlier end of the pact',
    [[pact, 'period: 2024-01-01/2026-06-30', 'period: 2024-01-01/2026-03-31']],
    ['pact earlier period end 91..91'],
  ],
  [
    'a later end of the indicators, some of which have no day of their own',
    [[indicators, 'period: 2024-01/2026-06', 'period: 2024-01/2026-09']],
    ['indicators later period end 63..121 WEAKER'],
  ],
  [
    'a calendar for a longer time, and a plan of actions for a shorter one',
    [
      [calendar, 'period: 2024-01/2026-06', 'period: 2024-01/2026-09'],
      [actions, 'period: 2024-01/2026-06', 'period: 2024-01/2026-05'],
    ],
    ['action-plan changed period end 1..60', 'calendar changed period end 63..121'],
  ],
  [
    'a day that others count from',
    [[pact, 'title: Project closed, date: 2026-06-30', 'title: Project closed, date: 2026-05-31']],
    ['closing earlier date 30..30'],
  ],
];

const figures: readonly Case[] = [
  [
    'a lower target',
    [[calendar, 'participants: { min: 60 }', 'participants: { min: 50 }']],
    ['info-day lowered targets.participants WEAKER'],
  ],
  [
    'a higher target',
    [[calendar, 'participants: { min: 60 }', 'participants: { min: 80 }']],
    ['info-day raised targets.participants'],
  ],
  [
    'a target less',
    [
      [
        calendar,
        '      participants: { min: 60 }\n      press: 2',
        '      participants: { min: 60 }',
      ],
    ],
    ['info-day removed targets.press WEAKER'],
  ],
  [
    'a target more',
    [[calendar, 'min: 8, max: 15 }', 'min: 8, max: 15 }\n      reports: 1']],
    ['study-visit set targets.reports'],
  ],
  [
    'about instead of at least',
    [[calendar, 'participants: { min: 60 }', 'participants: { about: 60 }']],
    ['info-day changed targets.participants WEAKER'],
  ],
  [
    'a target where less is better',
    [[indicators, 'max: 1000', 'max: 1050']],
    ['unemployed raised target WEAKER'],
  ],
  [
    'the same the other way round',
    [[indicators, 'max: 1000', 'max: 950']],
    ['unemployed lowered target'],
  ],
  [
    'the day of a target',
    [[indicators, '2026-06-30, value: 500', '2026-09-30, value: 500']],
    ['advice later target.date 92..92 WEAKER'],
  ],
  [
    'a part of a target',
    [[indicators, 'women: 130, men: 110', 'women: 120, men: 110']],
    ['participants lowered target.split.women WEAKER'],
  ],
  [
    'a milestone',
    [[indicators, 'date: 2024-12-31, value: 160', 'date: 2024-12-31, value: 150']],
    ['vacancies lowered milestones.0 WEAKER'],
  ],
  [
    'the day of a milestone',
    [[indicators, 'date: 2024-12-31, value: 160 }', 'date: 2025-03-31, value: 160 }']],
    ['vacancies later milestones.0 90..90 WEAKER'],
  ],
  [
    'a milestone less',
    [[indicators, '      - { date: 2024-12-31, value: 160 }\n', '']],
    ['vacancies removed milestones.0 WEAKER'],
  ],
  [
    'a milestone more',
    [
      [
        indicators,
        '      - { date: 2024-12-31, value: 14.8 }',
        '      - { date: 2024-12-31, value: 14.8 }\n      - { date: 2025-12-31, value: 15.1 }',
      ],
    ],
    ['starting-wage set milestones.1'],
  ],
  [
    'thresholds',
    [[pact, 'onTrack: 90, atRisk', 'onTrack: 85, atRisk']],
    ['pact lowered thresholds.onTrack WEAKER'],
  ],
];

const duties: readonly Case[] = [
  [
    'another owner',
    [
      [
        actions,
        'owner: college\n    partners: [service, timber, dairy]',
        'owner: service\n    partners: [service, timber, dairy]',
      ],
    ],
    ['short-courses changed owner'],
  ],
  [
    'no owner any more',
    [[actions, '    owner: chamber\n    partners: [college]\n', '    partners: [college]\n']],
    ['apprenticeship-guide removed owner WEAKER'],
  ],
  [
    'a partner more',
    [
      [
        actions,
        'partners: [service, timber, dairy]',
        'partners: [service, timber, dairy, chamber]',
      ],
    ],
    ['short-courses entry-added partners.3'],
  ],
  [
    'a proof that is no longer asked for',
    [[actions, '    evidenceRequired: [publication]\n', '']],
    ['apprenticeship-guide removed evidenceRequired WEAKER'],
  ],
  [
    'a proof that all meetings no longer need',
    [[pact, 'meetings: [minutes, attendance-list]', 'meetings: [minutes]']],
    ['pact entry-removed evidenceRequired.meetings.1 WEAKER'],
  ],
  [
    'proofs that events no longer need at all',
    [[pact, '  events: [attendance-list]\n', '']],
    ['pact removed evidenceRequired.events WEAKER'],
  ],
  [
    'an agenda point less',
    [[calendar, '      - prepare: closing-conference\n', '']],
    ['sg-9 entry-removed agenda.3.prepare WEAKER'],
  ],
  [
    'an agenda point more',
    [
      [
        calendar,
        '      - prepare: closing-conference\n',
        '      - prepare: [closing-conference, sg-10]\n',
      ],
    ],
    ['sg-9 entry-added agenda.3.prepare.1'],
  ],
  [
    'an agenda point in other words',
    [[calendar, 'how firms find apprentices', 'how firms find their apprentices']],
    ['forum-2 changed agenda.2'],
  ],
  [
    'an agenda point that is put off',
    [
      [
        calendar,
        '      - prepare: closing-conference\n',
        '      - prepare: closing-conference\n        movedTo: sg-10\n',
      ],
    ],
    ['sg-9 put-off agenda.3 WEAKER'],
  ],
  [
    'a duty less',
    [
      [
        calendar,
        '      - prepare: closing-conference\n      - duty: open-decisions\n',
        '      - prepare: closing-conference\n',
      ],
    ],
    ['sg-9 entry-removed agenda.4.duty WEAKER'],
  ],
  [
    'a lower quorum',
    [[pact, 'quorum: 1/2', 'quorum: 1/3']],
    ['steering-group loosened quorum WEAKER'],
  ],
  [
    'a higher quorum',
    [[pact, 'quorum: 1/2', 'quorum: more than 1/2']],
    ['steering-group tightened quorum'],
  ],
  [
    'a shorter notice',
    [[pact, 'notice: 14 days', 'notice: 1 week']],
    ['forum loosened notice WEAKER'],
  ],
  [
    'minutes that may take longer',
    [[pact, 'minutes: 7 working days', 'minutes: 3 weeks']],
    ['steering-group loosened minutes WEAKER'],
  ],
  [
    'a member less',
    [[pact, '      - { number: 7, organisation: dairy }\n', '']],
    ['steering-group entry-removed members.6'],
  ],
  [
    'another vote of a member',
    [[pact, 'role: chair, votes: 2', 'role: chair, votes: 3']],
    ['steering-group changed members.0'],
  ],
  [
    'a rarer rhythm',
    [[pact, 'meets: { min: 2, per: half-year }', 'meets: { min: 1, per: half-year }']],
    ['steering-group loosened meets WEAKER'],
  ],
  [
    'a longer gap',
    [[pact, 'maxGap: 6 months', 'maxGap: 9 months']],
    ['open-decisions loosened rhythm WEAKER'],
  ],
  [
    'a stricter rhythm',
    [[pact, 'every: 6 months, text', 'every: quarter, text']],
    ['review-work-plan tightened rhythm'],
  ],
  [
    'a rule switched off',
    [[pact, 'feeds:\n', 'checks: { dates/free-day: off }\nfeeds:\n']],
    ['pact loosened checks.dates/free-day WEAKER'],
  ],
  [
    'an error that is a warning now',
    [[pact, 'feeds:\n', 'checks: { order/prepared-before: warning }\nfeeds:\n']],
    ['pact loosened checks.order/prepared-before WEAKER'],
  ],
  [
    'a warning that is an error now',
    [[pact, 'feeds:\n', 'checks: { dates/free-day: error }\nfeeds:\n']],
    ['pact tightened checks.dates/free-day'],
  ],
  [
    'a severity that is the usual one',
    [[pact, 'feeds:\n', 'checks: { dates/free-day: { severity: warning } }\nfeeds:\n']],
    ['pact changed checks.dates/free-day'],
  ],
  [
    'a finding accepted for a reason',
    [
      [
        calendar,
        '    id: sg-9\n'.trim(),
        'id: sg-9\n    allow: [{ rule: dates/free-day, reason: the hall is free }]',
      ],
    ],
    ['sg-9 accepted allow.0 weaker'],
  ],
  [
    'a finding accepted without one',
    [[calendar, 'id: sg-9\n', 'id: sg-9\n    allow: [{ rule: dates/free-day }]\n']],
    ['sg-9 accepted allow.0 WEAKER'],
  ],
];

const items: readonly Case[] = [
  [
    'an event called off',
    [
      [
        calendar,
        '    date: 2026-06\n    venue',
        '    date: 2026-06\n    cancelled: 2026-02-01\n    venue',
      ],
    ],
    ['closing-conference cancelled cancelled WEAKER'],
  ],
  [
    'an event called off for a reason',
    [
      [
        calendar,
        '    date: 2026-06\n    venue',
        '    date: 2026-06\n    cancelled: { date: 2026-02-01, because: no hall }\n    venue',
      ],
    ],
    ['closing-conference cancelled cancelled weaker'],
  ],
  [
    'a cancellation taken back',
    [
      [
        actions,
        '    cancelled:\n      date: 2025-02-18\n      by: sg-5\n      reason: The county has opened a nursery beside the College.\n',
        '',
      ],
    ],
    ['childcare-pilot resumed cancelled'],
  ],
  [
    'an action deleted',
    [
      [
        actions,
        '  - id: newsletter\n    number: "2.3"\n    title: Newsletter for employers\n    section: s-employers\n    owner: secretariat\n    period: ongoing\n    rhythm: { min: 1, per: quarter }\n',
        '',
      ],
    ],
    ['newsletter deleted WEAKER'],
  ],
  [
    'an event that others name deleted',
    [
      [
        calendar,
        '  - id: study-visit\n    title: Study visit to a neighbouring valley\n    date: { between: 2026-03/2026-04, days: 2 }\n    targets:\n      participants: { min: 8, max: 15 }\n    invitees: steering-group\n    owner: secretariat\n',
        '',
      ],
      [calendar, 'prepare: [progress-report-4, study-visit]', 'prepare: progress-report-4'],
    ],
    ['study-visit deleted WEAKER'],
  ],
  [
    'an event added',
    [
      [
        calendar,
        '\n  # Two days on end',
        '\n  - { id: open-day, title: Open day, date: 2026-04 }\n  # Two days on end',
      ],
    ],
    ['open-day added'],
  ],
  [
    'an output added with all that is in it',
    [
      [
        actions,
        '      - id: course-outline\n',
        '      - { id: course-book, title: Course book, due: 2024-05, target: 3, owner: college }\n      - id: course-outline\n',
      ],
    ],
    ['course-book added'],
  ],
  [
    'an action renamed',
    [[actions, 'title: Newsletter for employers', 'title: Letter to employers']],
    ['newsletter renamed title'],
  ],
  [
    'a new id with the former one',
    [
      [pact, '{ id: dairy, name', '{ id: creamery, formerly: dairy, name'],
      [pact, 'opendoor, timber, dairy] }', 'opendoor, timber, creamery] }'],
      [pact, 'organisation: dairy }', 'organisation: creamery }'],
      [actions, 'timber, dairy]', 'timber, creamery]'],
      [calendar, 'chamber, opendoor, timber, dairy]', 'chamber, opendoor, timber, creamery]'],
      [calendar, 'college, opendoor, dairy]', 'college, opendoor, creamery]'],
      [calendar, 'chamber, opendoor, dairy]', 'chamber, opendoor, creamery]'],
    ],
    ['creamery id-changed id'],
  ],
  [
    'an output of another action',
    [
      [
        actions,
        '      - id: course-outline\n        title: Outline of the courses\n        due: 2024-02-29           # a day\n        done: { date: 2024-02-27, evidence: [{ kind: document, ref: C 1/2024 }] }\n',
        '',
      ],
      [
        actions,
        '    due: { external: the next timetable of the county }\n',
        '    due: { external: the next timetable of the county }\n    outputs:\n      - id: course-outline\n        title: Outline of the courses\n        due: 2024-02-29\n        done: { date: 2024-02-27, evidence: [{ kind: document, ref: C 1/2024 }] }\n',
      ],
    ],
    ['course-outline changed parent'],
  ],
  [
    'an event that is a meeting now',
    [
      [
        calendar,
        '\n  - id: team-day\n    title: Training day of the secretariat\n    date: 2025-06-05\n    time: 09:30-16:00\n    visibility: internal\n    owner: secretariat\n    held:\n      date: 2025-06-05\n      evidence: [{ kind: attendance-list, ref: E 5/2025, kept: Town hall }]\n',
        '',
      ],
      [
        calendar,
        'meetings:\n',
        'meetings:\n  - { id: team-day, body: secretariat, title: Training day of the secretariat, date: 2025-06-05, time: "09:30-16:00", visibility: internal, owner: secretariat, held: { date: 2025-06-05, evidence: [{ kind: attendance-list, ref: E 5/2025, kept: Town hall }] } }\n',
      ],
    ],
    ['team-day changed kind', 'team-day set body'],
  ],
  [
    'another venue',
    [[calendar, 'date: 2026-06\n    venue: Market hall', 'date: 2026-06\n    venue: Town hall']],
    ['closing-conference changed venue'],
  ],
  [
    'a description',
    [
      [
        actions,
        'description: Courses of six weeks, planned',
        'description: Courses of eight weeks, planned',
      ],
    ],
    ['short-courses changed description'],
  ],
  [
    'the name of the pact',
    [[pact, 'name: Alderbrook Valley Employment Pact\n', 'name: Alderbrook Pact\n']],
    ['pact renamed name'],
  ],
  ['the grant', [[pact, 'amount: 480000', 'amount: 460000']], ['pact changed grant.amount']],
  [
    'the mission',
    [[pact, 'motto: Work is nearer than you think', 'motto: Work is near']],
    ['pact changed strategy.motto'],
  ],
];

const records: readonly Case[] = [
  [
    'held',
    [
      [
        calendar,
        '    notes: The minutes were',
        '    held: 2025-09-16\n    notes: The minutes were',
      ],
    ],
    ['sg-7 recorded held'],
  ],
  [
    'held with what proves it',
    [
      [
        calendar,
        '    notes: The minutes were',
        '    held: 2025-09-16\n    evidence: [{ kind: photo }]\n    notes: The minutes were',
      ],
    ],
    ['sg-7 recorded held'],
  ],
  [
    'done',
    [[actions, 'due: 2026-Q2\n', 'due: 2026-Q2\n    done: 2026-06-10\n']],
    ['final-evaluation recorded done'],
  ],
  [
    'invited',
    [
      [
        calendar,
        'date: 2026-03\n    agenda:',
        'date: 2026-03\n    invited: 2026-02-20\n    agenda:',
      ],
    ],
    ['sg-9 recorded invited'],
  ],
  [
    'once more',
    [
      [
        calendar,
        '      - { date: 2025-11-28, participants: 12 }',
        '      - { date: 2025-11-28, participants: 12 }\n      - { date: 2025-12-19, participants: 8 }',
      ],
    ],
    ['advice-hour recorded held.11'],
  ],
  [
    'a figure',
    [[indicators, 'value: 1026 }', 'value: 1026 }\n      - { date: 2026-03-31, value: 1010 }']],
    ['unemployed recorded values.4'],
  ],
  [
    'a figure corrected',
    [[indicators, 'value: 1026 }', 'value: 1027 }']],
    ['unemployed record-corrected values.3.value'],
  ],
  [
    'a figure taken out',
    [[indicators, '      - { date: 2025-12-31, recorded: 2026-01-13, value: 1026 }\n', '']],
    ['unemployed record-removed values.3 WEAKER'],
  ],
  [
    'a figure approved',
    [[indicators, 'value: 37.9, state: draft', 'value: 37.9, state: approved']],
    ['placement-rate approval values.2.state'],
  ],
  [
    'participants corrected',
    [[calendar, 'participants: 318', 'participants: 316']],
    ['job-fair-2025 record-corrected held.participants'],
  ],
  [
    'minutes handed in later',
    [[calendar, '      participants: 318', '      participants: 318\n      minutes: E 9/2025']],
    ['job-fair-2025 recorded held.minutes'],
  ],
  [
    'a record taken out',
    [
      [
        calendar,
        '    held:                         # held, but without the evidence that is required\n      date: 2025-10-15/2025-10-16\n      recorded: 2025-10-20\n      participants: 318\n',
        '',
      ],
    ],
    ['job-fair-2025 record-removed held WEAKER'],
  ],
  [
    'a record with its decisions taken out',
    [
      [
        calendar,
        '    held:\n      date: 2024-12-10\n      present: [council, service, college, opendoor, dairy]\n      minutes: { ref: SG 4/2024, date: 2024-12-18 }\n      evidence:\n        - { kind: attendance-list, ref: SG 4/2024/A, kept: Town hall }\n      decisions:\n        - id: decision-letters\n          number: 7/2024\n          text: The Chamber writes to all firms that have no apprentice yet.\n          votes: { for: 6, against: 0, abstained: 0 }\n          owner: chamber\n          due: 2025-01-31\n          done: 2025-01-29\n',
        '',
      ],
    ],
    ['sg-4 record-removed held WEAKER'],
  ],
  [
    'a decision',
    [
      [
        calendar,
        '        - id: decision-minutes\n',
        '        - { number: 6/2025, text: The office moves to the library. }\n        - id: decision-minutes\n',
      ],
    ],
    ['decided'],
  ],
  [
    'a decision carried out',
    [[calendar, 'due: 2025-05-30\n', 'due: 2025-05-30\n          done: 2025-05-20\n']],
    ['decision-bus recorded done'],
  ],
  [
    'a decision carried out late',
    [[calendar, 'due: 2025-05-30\n', 'due: 2025-05-30\n          done: 2025-06-09\n']],
    ['decision-bus recorded done 10..10'],
  ],
  [
    'held on another day',
    [
      [
        calendar,
        '    notes: The minutes were',
        '    held: 2025-09-23\n    notes: The minutes were',
      ],
    ],
    ['sg-7 recorded held 7..7'],
  ],
  [
    'a decision later',
    [[calendar, 'due: 2025-05-30\n', 'due: 2025-06-30\n']],
    ['decision-bus later due 31..31 WEAKER'],
  ],
  [
    'a decision deleted',
    [
      [
        calendar,
        '        - id: decision-bus          # not done, and its day has passed\n          number: 2/2025\n          text: The Council asks for a later bus from the business park.\n          votes: { for: 6, against: 0, abstained: 1 }\n          owner: council\n          due: 2025-05-30\n',
        '',
      ],
    ],
    ['decision-bus deleted WEAKER'],
  ],
  [
    'an approval',
    [[indicators, 'state: proposed, date: 2025-12-11', 'state: approved, date: 2026-02-11']],
    ['employers approval changes.0.approval'],
  ],
  [
    'the reason of a change written down later',
    [
      [
        actions,
        '        by: sg-4\n        reason',
        '        by: sg-4\n        because: 5/2024\n        reason',
      ],
    ],
    ['transport-survey recorded moved.0.because'],
  ],
  [
    'a review adopted',
    [[draft, 'owner: secretariat\n', 'owner: secretariat\nadopted: 2026-03-10\n']],
    ['review-2025-h1 recorded adopted'],
  ],
  [
    'a review returned and accepted',
    [
      [
        draft,
        'owner: secretariat\n',
        'owner: secretariat\nreturned: 2026-04-10\naccepted: 2026-05-04\n',
      ],
    ],
    ['review-2025-h1 recorded returned', 'review-2025-h1 recorded accepted'],
  ],
  [
    'an explanation',
    [
      [
        draft,
        '  - about: childcare-pilot\n',
        '  - about: info-day\n    why: It rained.\n    measure: { text: Ask for a hall., owner: council }\n  - about: childcare-pilot\n',
      ],
    ],
    ['review-2025-h1 recorded explanations.2'],
  ],
  [
    'a measure for what was explained',
    [
      [
        draft,
        '    by: opendoor\n',
        '    by: opendoor\n    measure: { text: Tell the parents., owner: opendoor }\n',
      ],
    ],
    ['added'],
  ],
  [
    'a measure in other words',
    [[draft, 'Begin the survey without waiting for the county.', 'Begin the survey at once.']],
    ['changed text'],
  ],
];

/** With the record of a change there is one change, and the record is its reason. */
const explained: readonly Case[] = [
  [
    'a move',
    [
      [
        calendar,
        '    date: 2026-03\n    agenda:',
        '    date: 2026-05\n    moved: [{ from: 2026-03, reason: the hall is taken }]\n    agenda:',
      ],
    ],
    ['sg-9 later date 31..91 weaker'],
  ],
  [
    'a move because of a decision',
    [
      [
        calendar,
        '    date: 2026-03\n    agenda:',
        '    date: 2026-05\n    moved: [{ from: 2026-03, because: decision-minutes }]\n    agenda:',
      ],
    ],
    ['sg-9 later date 31..91 weaker'],
  ],
  [
    'a move that only has its day',
    [
      [
        calendar,
        '    date: 2026-03\n    agenda:',
        '    date: 2026-05\n    moved: [{ from: 2026-03, decided: 2026-02-01 }]\n    agenda:',
      ],
    ],
    ['sg-9 later date 31..91 WEAKER'],
  ],
  [
    'two moves',
    [
      [
        calendar,
        '    date: 2026-03\n    agenda:',
        '    date: 2026-05\n    moved: [{ from: 2026-03, reason: no hall }, { from: 2026-04, reason: no quorum }]\n    agenda:',
      ],
    ],
    ['sg-9 later date 31..91 weaker'],
  ],
  [
    'a target with its change',
    [
      [
        calendar,
        'targets:                      # quantities under names of your own\n      participants: { min: 60 }',
        'changes: [{ field: targets.participants, from: 60, to: 50, because: a small hall }]\n    targets:\n      participants: { min: 50 }',
      ],
    ],
    ['info-day lowered targets.participants weaker'],
  ],
  [
    'a target with its change in short',
    [
      [
        calendar,
        'targets:                      # quantities under names of your own\n      participants: { min: 60 }',
        'changes: [{ field: participants, from: { min: 60 }, to: { min: 50 }, because: a small hall }]\n    targets:\n      participants: { min: 50 }',
      ],
    ],
    ['info-day lowered targets.participants weaker'],
  ],
  [
    'a target with the change of another figure',
    [
      [
        calendar,
        'targets:                      # quantities under names of your own\n      participants: { min: 60 }',
        'changes: [{ field: participants, from: { min: 70 }, to: { min: 50 }, because: a small hall }]\n    targets:\n      participants: { min: 50 }',
      ],
    ],
    ['info-day lowered targets.participants WEAKER', 'info-day recorded changes.0'],
  ],
  [
    'a target with a decision about it',
    [
      [calendar, 'participants: { min: 60 }', 'participants: { min: 50 }'],
      [
        calendar,
        '        - id: decision-minutes\n',
        '        - { id: decision-info, text: Fifty will do., about: info-day }\n        - id: decision-minutes\n',
      ],
    ],
    ['decision-info decided', 'info-day lowered targets.participants weaker'],
  ],
  [
    'a quorum with a decision about its body',
    [
      [pact, 'quorum: 1/2', 'quorum: 1/3'],
      [
        calendar,
        '        - id: decision-minutes\n',
        '        - { id: decision-quorum, text: A third will do., about: steering-group }\n        - id: decision-minutes\n',
      ],
    ],
    ['steering-group loosened quorum weaker', 'decision-quorum decided'],
  ],
  [
    'a rule switched off by a decision about the plan',
    [
      [pact, 'feeds:\n', 'checks: { dates/free-day: off }\nfeeds:\n'],
      [
        calendar,
        '        - id: decision-minutes\n',
        '        - { id: decision-rules, text: Free days are ours., about: work-plan }\n        - id: decision-minutes\n',
      ],
    ],
    ['pact loosened checks.dates/free-day weaker', 'decision-rules decided'],
  ],
  [
    'an agenda point with its change',
    [
      [
        calendar,
        '    date: 2026-03\n    agenda:',
        '    date: 2026-03\n    changes: [{ field: agenda, because: it was prepared in December }]\n    agenda:',
      ],
      [calendar, '      - prepare: closing-conference\n', ''],
    ],
    ['sg-9 entry-removed agenda.3.prepare weaker'],
  ],
  [
    'an agenda point that is put off, with its change as it is proposed',
    [
      [
        calendar,
        '      - prepare: closing-conference\n',
        '      - prepare: closing-conference\n        movedTo: sg-10\n',
      ],
      [
        calendar,
        '    date: 2026-03\n    agenda:',
        '    date: 2026-03\n    changes: [{ field: agenda, from: { prepare: closing-conference }, to: { prepare: closing-conference, movedTo: sg-10 }, because: no time }]\n    agenda:',
      ],
    ],
    ['sg-9 put-off agenda.3 weaker'],
  ],
  [
    'a rarer rhythm, with its change as it is proposed',
    [
      [
        actions,
        'rhythm: { min: 1, per: quarter }',
        'rhythm: { min: 1, per: half-year }\n    changes: [{ field: rhythm, from: { min: 1, per: quarter }, to: { min: 1, per: half-year }, because: few readers }]',
      ],
    ],
    ['newsletter loosened rhythm weaker'],
  ],
  [
    'a later end of the pact by a decision about the plan',
    [
      [pact, 'period: 2024-01-01/2026-06-30', 'period: 2024-01-01/2026-09-30'],
      [
        calendar,
        '        - id: decision-minutes\n',
        '        - { id: decision-longer, text: The pact goes on until autumn., about: work-plan }\n        - id: decision-minutes\n',
      ],
    ],
    ['pact later period end 92..92 weaker', 'decision-longer decided'],
  ],
  [
    'a deadline removed with its change',
    [
      [
        actions,
        '    due: 2025-Q2\n',
        '    changes: [{ field: due, from: 2025-Q2, because: nobody asked for it }]\n',
      ],
    ],
    ['apprenticeship-guide removed due weaker'],
  ],
];

/** What is written in another way, or elsewhere, says the same. */
const harmless: readonly Case[] = [
  ['a comment', [[calendar, '  # Cancelled.\n', '  # Called off.\n']], []],
  ['quotes', [[calendar, 'title: Open advice hour', 'title: "Open advice hour"']], []],
  ['a year in quotes', [[actions, 'due: 2025 ', 'due: "2025" ']], []],
  [
    'a list of one',
    [
      [
        actions,
        'owner: opendoor\n    targetGroups: returners',
        'owner: [opendoor]\n    targetGroups: [returners]',
      ],
    ],
    [],
  ],
  [
    'a figure as an object',
    [
      [
        calendar,
        'participants: { about: 120 }\n      press: 2',
        'participants: { about: 120 }\n      press: { value: 2 }',
      ],
    ],
    [],
  ],
  ['a day as an object', [[actions, 'done: 2025-06-10 ', 'done: { date: 2025-06-10 } ']], []],
  ['a date as an object', [[actions, 'due: 2025-Q2', 'due: { when: 2025-Q2 }']], []],
  [
    'a venue as an object',
    [[calendar, 'venue: Open Door Alderbrook', 'venue: { name: Open Door Alderbrook }']],
    [],
  ],
  [
    'blocks instead of braces',
    [
      [
        calendar,
        'participants: { min: 8, max: 15 }',
        'participants:\n        max: 15\n        min: 8',
      ],
    ],
    [],
  ],
  ['an id in capitals', [[calendar, '- id: team-day', '- id: Team-Day']], []],
  [
    'a name instead of an id',
    [
      [
        actions,
        'owner: opendoor\n    targetGroups',
        'owner: Open Door Alderbrook\n    targetGroups',
      ],
    ],
    [],
  ],
  [
    'partners in another order',
    [[actions, 'partners: [service, timber, dairy]', 'partners: [dairy, service, timber]']],
    [],
  ],
  [
    'dates in another order',
    [[actions, '[2025-06-30, 2025-12-19]', '[2025-12-19, 2025-06-30]']],
    [],
  ],
  [
    'agenda points in another order',
    [
      [
        calendar,
        '      - prepare: closing-conference\n      - duty: open-decisions\n',
        '      - duty: open-decisions\n      - prepare: closing-conference\n',
      ],
    ],
    [],
  ],
  [
    'agenda points apart',
    [
      [
        calendar,
        '- prepare: [info-day, employer-breakfast-1]',
        '- prepare: info-day\n      - prepare: employer-breakfast-1',
      ],
    ],
    [],
  ],
  [
    'words of an agenda as an object',
    [
      [
        calendar,
        '- discuss: the rules of procedure',
        '- discuss: { text: the rules of procedure }',
      ],
    ],
    [],
  ],
  [
    'members in another order',
    [
      [pact, '      - { number: 3, organisation: college }\n', ''],
      [
        pact,
        '      - { number: 7, organisation: dairy }\n',
        '      - { number: 7, organisation: dairy }\n      - { number: 3, organisation: college }\n',
      ],
    ],
    [],
  ],
  [
    'milestones in another order',
    [
      [
        indicators,
        '      - { date: 2024-12-31, value: 160 }\n      - { date: 2025-12-31, value: 180 }\n',
        '      - { date: 2025-12-31, value: 180 }\n      - { date: 2024-12-31, value: 160 }\n',
      ],
    ],
    [],
  ],
  [
    'fields in another order',
    [
      [
        actions,
        '    section: s-employers\n    owner: service\n',
        '    owner: service\n    section: s-employers\n',
      ],
    ],
    [],
  ],
  [
    'a text in other lines',
    [
      [
        draft,
        'summary: >-\n  Courses and placements are close to the plan. Care finds too few apprentices, and the survey of the\n  way to work',
        'summary: |\n  Courses and placements are close to the plan.\n  Care finds too few apprentices, and the survey of the way to work',
      ],
    ],
    [],
  ],
  [
    'an item in another place',
    [
      [
        actions,
        '  - id: newsletter\n    number: "2.3"\n    title: Newsletter for employers\n    section: s-employers\n    owner: secretariat\n    period: ongoing\n    rhythm: { min: 1, per: quarter }\n',
        '',
      ],
      [
        actions,
        'actions:\n',
        'actions:\n  - { id: newsletter, number: "2.3", title: Newsletter for employers, section: s-employers, owner: secretariat, period: ongoing, rhythm: { per: quarter, min: 1 } }\n',
      ],
    ],
    [],
  ],
];

describe.each([
  ['dates', dates],
  ['figures', figures],
  ['duties', duties],
  ['items', items],
  ['records', records],
  ['with their reason', explained],
  ['no change', harmless],
])('%s', (_, cases) => {
  it.each(cases)('%s', async (_, edits, changes) => {
    const comparison = await changesIn('demo', edits);
    expect(comparison.changes.map(inShort)).toEqual(changes);
    for (const language of languages) {
      const words = said(comparison, await loadLocale(language), undefined, 72);
      const lines = words.groups.flatMap(({ items }) => items.flatMap((item) => item.changes));
      expect(lines).toHaveLength(changes.length);
      for (const { label, tail, text } of lines) {
        expect(label).not.toBe('');
        expect(`${text}${tail}`).not.toBe('');
      }
      const table = changesTable(words, { width: 80, strong: (text) => text });
      expect(table).not.toMatch(/undefined|\[object|NaN/);
      for (const line of table.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80);
    }
  });
});

describe('files', () => {
  const texts = readExample('demo');
  const { [calendar]: meetings = '', ...others } = texts;
  const [head = '', events = ''] = meetings.split('\nevents:\n');

  it('does not tell of renamed files', async () => {
    const renamed = { ...others, 'a/zz.yaml': meetings };
    expect((await compareTexts(texts, renamed)).changes).toEqual([]);
  });

  it('does not tell of a document that was split in two files, nor of two put together', async () => {
    const split = {
      ...others,
      'events.yaml': `paktum: 1\nkind: calendar\nperiod: 2024-01/2026-06\nevents:\n${events}`,
      'meetings.yaml': head,
    };
    expect((await compareTexts(texts, split)).changes).toEqual([]);
    expect((await compareTexts(split, texts)).changes).toEqual([]);
  });

  it('does not tell of several documents in one file', async () => {
    const { [indicators]: figures = '', ...rest } = texts;
    const merged = { ...rest, [calendar]: `${meetings}---\n${figures}` };
    expect((await compareTexts(texts, merged)).changes).toEqual([]);
  });

  it('does not tell of line ends', async () => {
    const dos = Object.fromEntries(
      Object.entries(texts).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]),
    );
    expect((await compareTexts(texts, dos)).changes).toEqual([]);
  });

  it('tells of what a new document accepts', async () => {
    const more = {
      ...texts,
      'more.yaml': 'paktum: 1\nkind: calendar\nallow: [{ rule: dates/free-day }]\n',
    };
    const { changes } = await compareTexts(texts, more);
    expect(changes.map(inShort)).toEqual(['calendar added', 'calendar accepted allow.0 WEAKER']);
    const back = await compareTexts(more, texts);
    expect(back.changes.map(inShort)).toEqual(['calendar deleted']);
  });
});

describe.each(examples)('%s', (example) => {
  it('is the same as itself, and says so of everything', async () => {
    const texts = readExample(example);
    const { changes, follows, kept } = await compareTexts(texts, texts);
    expect([changes, follows]).toEqual([[], []]);
    expect(kept.kept).toBe(kept.all);
  });

  it('differs in every item from a plan without items', async () => {
    const texts = readExample(example);
    const head = { 'pact.yaml': emptied(texts['pact.yaml'] ?? '') };
    const { changes } = await compareTexts(texts, head);
    const all = await compareTexts(head, texts);
    const tops = (await readPact(example)).items.filter(({ parent }) => !parent).length;
    expect(changes.filter(({ code }) => code === 'deleted')).toHaveLength(tops);
    expect(all.changes.filter(({ code }) => code === 'added')).toHaveLength(tops);
  });
});

/** A pact that has a name and nothing else. */
function emptied(text: string): string {
  const names = /^(?:paktum|kind|id|name|language|timezone): .*$/gm;
  return (text.match(names) ?? []).join('\n');
}
