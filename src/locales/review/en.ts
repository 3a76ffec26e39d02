import { count, dates, list, range, stages } from '../words/en.ts';
import type { ReviewWords } from './words.ts';

const days = (least: number, most: number) =>
  `${range(least, most)} ${most === 1 ? 'day' : 'days'}`;

export const review: ReviewWords = {
  title: { halfYear: 'Semi-annual review', other: 'Review' },
  draft: 'draft',
  version: (version) => `version ${version}`,
  asItIs: (adopted) =>
    `Adopted on ${dates.day(adopted)}, but no commit has it so: this is made of the files as they are, and may change with them.`,
  asAdopted: (adopted, commit, step) => {
    const since =
      step && step.name !== 'adopted'
        ? ` Since then: ${stages[step.name]}${step.day === undefined ? '' : `, ${dates.day(step.day)}`}.`
        : '';
    return `The review as it was adopted on ${dates.day(adopted)} (commit ${commit}); what was recorded later belongs to the next one.${since}`;
  },
  running: (last) =>
    `This period is not over yet (last day: ${last}). The review shows it as it stands.`,
  basis: 'Based on',
  changesInPlan: (changes) =>
    changes === 0
      ? 'no change recorded in it'
      : `${count(changes, 'change', 'changes')} recorded in it`,
  recordedBy: (day) => `records up to ${day}`,
  summary: {
    heading: 'Summary',
    planned: ({ meetings, events }) =>
      `Planned for this period: ${count(meetings, 'meeting', 'meetings')} and ${count(events, 'event', 'events')}.`,
    nothingPlanned: 'No meeting and no event was planned for this period.',
    nothingRecorded:
      'Whether any of them took place is not recorded, so this review claims no results for them.',
    outcome: (counts) =>
      `Of these: ${list([
        `${counts.done} held${counts.late > 0 ? ` (${counts.late} later than planned)` : ''}`,
        ...(counts.postponed > 0 ? [`${counts.postponed} postponed`] : []),
        ...(counts.dropped > 0 ? [`${counts.dropped} cancelled`] : []),
        ...(counts['not-recorded'] > 0 ? [`${counts['not-recorded']} not recorded`] : []),
        ...(counts['to-come'] > 0 ? [`${counts['to-come']} still to come`] : []),
      ])}.`,
    commitments: (all, rows, counts) =>
      `Due in this period: ${count(all, 'commitment', 'commitments')}${rows.length > 0 ? ` (${rows.join('; ')})` : ''}; ${list(
        [
          `${counts.done} done${counts.late > 0 ? ` (${counts.late} late)` : ''}`,
          ...(counts.overdue > 0 ? [`${counts.overdue} overdue`] : []),
          ...(counts['not-recorded'] > 0 ? [`${counts['not-recorded']} not recorded`] : []),
          ...(counts.postponed > 0 ? [`${counts.postponed} postponed`] : []),
          ...(counts.dropped > 0 ? [`${counts.dropped} dropped`] : []),
          ...(counts['to-come'] > 0 ? [`${counts['to-come']} still to come`] : []),
        ],
      )}.`,
    targets: (reached, all) =>
      `Targets reached, of those with a recorded figure: ${reached} of ${all}.`,
    eachDate: 'What has several dates is counted once for each of them.',
    beside: (names) => `Also done, though not planned for this period: ${names}.`,
    carriedOver: (names) => `Moved here from an earlier period: ${names}.`,
    stillOpen: (names) => `Still open from earlier times: ${names}.`,
    recordedLate: (names) => `Of earlier times, recorded after the last review: ${names}.`,
    ongoing: (names) => `Ongoing: ${names}.`,
    nothingToTell: 'Nothing is missed, late, changed or missing.',
    toDecide: (points) =>
      points === 0 ? 'To decide: nothing.' : `To decide: ${count(points, 'point', 'points')}.`,
  },
  table: {
    what: 'Plan of the period',
    planned: 'planned',
    done: 'held, done',
    late: 'of these later',
    postponed: 'postponed',
    dropped: 'cancelled, dropped',
    open: 'not recorded or overdue',
    toCome: 'to come',
    targets: 'target reached',
    meetings: (bodies) => `Meetings: ${bodies.join(' + ')}`,
    points: {
      review: (titles) => `Review: ${list(titles)}`,
      evaluate: (titles) => `Evaluation: ${list(titles)}`,
    },
    rows: {
      events: 'Events',
      commitments: 'Outputs and actions',
      documents: 'Reports and documents',
      decisions: 'Decisions to carry out',
      measures: 'Measures of earlier reviews',
    },
  },
  highlights: {
    names: {
      'missed-target': 'Target missed',
      'broken-promise': 'Promised, and not done',
      postponed: 'Postponed',
      'put-off': 'Postponed to another meeting',
      silent: 'Changed, and not decided',
      overdue: 'Overdue',
      'not-recorded': 'Not recorded',
      dropped: 'Dropped',
      late: 'Late',
      rhythm: 'Too rare',
      contradiction: 'Does not agree',
      'no-figure': 'No figure recorded',
      'missing-proof': 'Proof missing',
      'ended-allowance': 'No longer accepted',
    },
    waiting: 'Waiting for approval',
    refused: 'Refused by the funder',
    noDecision: 'Changed without a recorded decision',
    missedPart: 'Missed part hidden by a sum',
    hidden: (reached, target) =>
      `all together ${reached} of ${target}, which does not make up for it: each has a target of its own`,
    putOff: (point, from, to) => `${point} (${from} → ${to ?? 'no meeting named'})`,
    more: (rest) => `and ${rest} more`,
  },
  headings: {
    carriedOut: '1. What was carried out',
    difficulties: '2. Difficulties and deviations',
    changes: '3. Changes of the plan',
    achievement: '4. Achievement by indicators',
    decisions: '5. Decisions',
    evidence: '6. Evidence',
    allowances: '7. Accepted findings in force',
    lastReview: '8. What became of the measures of the last review',
    outlook: '9. What comes next',
    toDecide: '10. To decide',
  },
  carriedOut: {
    occasion: 'Meeting, event',
    commitment: 'Commitment',
    fact: 'What happened',
    figures: 'Reached / target',
    present: (here, seats) => `members present: ${here}${seats === undefined ? '' : ` / ${seats}`}`,
    commitments: 'Outputs, actions and documents',
    beside: 'Done in this period, though not planned for it',
    noFigure: 'no figure recorded',
  },
  fates: {
    done: 'done',
    postponed: 'postponed',
    dropped: 'cancelled',
    'not-recorded': 'not recorded',
    overdue: 'overdue, not recorded',
    'to-come': 'still to come',
  },
  late: (least, most) => `${days(least, most)} late`,
  later: (least, most) => `${days(least, most)} later`,
  laterThan: (date, least, most) => `${days(least, most)} later than planned (plan: ${date})`,
  overdueSince: (date, least, most) => `overdue for ${days(least, most)} (due: ${date})`,
  doneSince: 'done since',
  movedTo: (from, to) => `${from} → ${to}`,
  movedIn: 'moved into this period',
  noNewDate: (from) => `${from} → no new date`,
  notRecorded: 'not recorded',
  none: 'None.',
  reason: 'Reason',
  measure: 'Measure',
  noExplanation: 'no explanation given',
  unexplained: 'Reason and measure: no explanation given.',
  otherExplanations: 'Further explanations',
  below: (reached, target, short) => `${reached} of ${target}, ${short} fewer`,
  change: {
    called: 'dropped',
    noneRecorded: 'The plan records no change in this period.',
    noDecision: 'no decision recorded',
    undated: 'the day of the decision is not recorded',
    waiting: "waiting for the funder's approval",
    untilThen: (target) => `until then the old target counts: ${target}`,
    refused: 'refused by the funder; the old plan counts',
    noneWaiting: 'Waiting for approval: none recorded.',
    silent: 'Also changed, as git shows; the plan records nothing of it',
    since: (day) => `Compared with the plan of ${day}.`,
    noneSilent: (day) => `git shows no other change since ${day}.`,
    unreadable: (commit) =>
      `The plan cannot be read as git has it at ${commit}, so other changes of the period are not known.`,
    cutOff: 'The git history is cut off here, so other changes of the period are not known.',
  },
  indicators: {
    source: 'Source',
    none: 'The plan holds no indicator, and so no baseline and target of one.',
    reportsInstead: (reports) =>
      `Instead it asks meetings to evaluate ${count(reports, 'report', 'reports')}.`,
    reportsNow: 'In this period and the next',
    evaluatedAt: (meeting, date, state) => `${meeting} (${date}), ${state}`,
  },
  decisions: { taken: 'Taken in this period', open: 'Taken earlier, still to be carried out' },
  evidence: {
    filed: (filed, missing) => `Filed by reference: ${filed}; required and missing: ${missing}.`,
    missing: 'Missing',
  },
  lastReview: {
    none: 'No earlier review is recorded.',
    noMeasures: 'It held no measures.',
    broken: (least, most) => `not done, overdue for ${days(least, most)}`,
    unanswered: 'not answered',
    recordedLate: 'Recorded after it was closed',
  },
  outlook: {
    counts: ({ meetings, events }) =>
      `Planned: ${count(meetings, 'meeting', 'meetings')} and ${count(events, 'event', 'events')}.`,
    deadlines: 'Deadlines',
  },
  openPoints: {
    change: (name) => `Decide on a change, or record its decision: ${name}.`,
    waitingChange: (name) => `Get the approval of the funder: ${name}.`,
    promise: (name) => `Say what becomes of what was promised: ${name}.`,
    newDate: (name) => `Choose a new date: ${name}.`,
    explain: (names) => `Write down reason and measure: ${list(names)}.`,
    record: (names) =>
      `Record what became of it, or write down reason and measure: ${list(names)}.`,
    answer: (texts) => `Answer the questions on the last review: ${list(texts)}.`,
    fixDays: (names) => `Fix the day: ${list(names)}.`,
    allowances: (names) => `Mend, or accept anew, what was accepted for a time: ${list(names)}.`,
  },
};
