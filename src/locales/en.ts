import { changes } from './changes/en.ts';
import { choices, fields, show } from './item/en.ts';
import type { Locale } from './locale.ts';
import { page } from './page/en.ts';
import { prepare } from './prepare/en.ts';
import { asQuantity } from './quantity.ts';
import { reports } from './reports/en.ts';
import { review } from './review/en.ts';
import { rules } from './rules/en/index.ts';
import { starter } from './starter/en.ts';
import {
  count,
  dates,
  didYouMean,
  figures,
  fileProblems,
  kinds,
  list,
  perUnit,
  quote,
  range,
  stages,
  the,
  verbs,
  verdicts,
} from './words/en.ts';

export const en: Locale = {
  code: 'en',
  dates,
  kinds,
  severity: { error: 'error', warning: 'warning', info: 'hint' },
  rules,
  quantity: (quantity) => {
    const { about, max, min, per, text, unit, value } = asQuantity(quantity);
    const parts = [
      min !== undefined && `min. ${min}`,
      max !== undefined && `max. ${max}`,
      about !== undefined && `about ${about}`,
      value !== undefined && `${value}`,
    ].filter((part) => part !== false);
    const figure = [parts.join(', '), unit, per && perUnit[per]].filter(Boolean).join(' ');
    return [figure, figure !== '' && text ? `(${text})` : text].filter(Boolean).join(' ');
  },
  target: (name) =>
    ({ participants: 'participants', press: 'press coverage', informed: 'people informed' })[
      name
    ] ?? name,
  fields,
  choices,
  duration: (text) => text,
  goalLevels: { main: 'main goal', strategic: 'strategic goal', sub: 'sub-goal' },
  rhythm: ({ condition, each, every, max, maxGap, min, per, text }) => {
    const parts = [
      min !== undefined && `at least ${min} per ${per ?? 'year'}`,
      max !== undefined && `at most ${max} per ${per ?? 'year'}`,
      every !== undefined && dates.every(every),
      maxGap !== undefined && `at the latest after ${maxGap}`,
      each !== undefined && `at each ${each}`,
    ].filter((part) => part !== false);
    return text ?? condition ?? list(parts);
  },
  verbs,
  validate: {
    summary: ({ error, warning, info }, files) => {
      const parts = [
        error > 0 && count(error, 'error', 'errors'),
        warning > 0 && count(warning, 'warning', 'warnings'),
        info > 0 && count(info, 'hint', 'hints'),
      ].filter((part) => part !== false);
      return `${count(error + warning + info, 'finding', 'findings')}: ${list(parts)} in ${count(files, 'file', 'files')}.`;
    },
    sound: (documents, items) =>
      `No findings: ${count(documents, 'document', 'documents')} with ${count(items, 'item', 'items')} ${documents === 1 ? 'holds' : 'hold'} together.`,
    soundIn: (paths) => `No findings in ${list(paths)}.`,
    rulesWait: 'The other rules wait until every document can be read.',
    more: (rule) => `More about a rule: paktum explain ${rule}`,
    ofRule: (findings, about) => `${count(findings, 'finding', 'findings')}, the rule: ${about}`,
    andMore: (findings) => `and ${findings} more`,
    otherRules: (rules) => `The rest by rule: ${list(rules)}.`,
    all: 'All findings in full: paktum validate --all',
    annotated: (shown, all) =>
      `GitHub shows ${shown} of ${count(all, 'finding', 'findings')} beside the files. All of them are in the log of this step.`,
  },
  check: {
    title: (pact, day) => `${pact}, as of ${dates.dayOfWeek(day)}`,
    groups: {
      recordMissing: { heading: 'NOT RECORDED', meaning: 'over, and nothing says what happened' },
      overdue: { heading: 'OVERDUE', meaning: 'the last day has passed, and nothing is recorded' },
      postponed: { heading: 'POSTPONED', meaning: 'put off, and no new date is known' },
      dayNotFixed: { heading: 'DAY NOT FIXED', meaning: 'the day is still open' },
      dueSoon: { heading: 'DUE SOON', meaning: 'to be done in the coming days' },
      cannotTell: { heading: 'CANNOT BE JUDGED', meaning: 'no day says when it is late' },
      coming: { heading: 'COMING UP', meaning: 'takes place in the coming days' },
    },
    daysAgo: (least, most) => `${range(least, most)} ${most === 1 ? 'day' : 'days'} ago`,
    daysLate: (least, most) => `${range(least, most)} ${most === 1 ? 'day' : 'days'} late`,
    inDays: (least, most) =>
      most === 0 ? 'today' : `in ${range(least, most)} ${most === 1 ? 'day' : 'days'}`,
    daysLeft: (days) =>
      days === 0 ? 'today is its last day' : `${count(days, 'day', 'days')} of it left`,
    movesTo: (day) => `moves to ${day}`,
    nothing: (days) => `Nothing to do in the next ${count(days, 'day', 'days')}.`,
    meetingCount: ({ all, held, recordMissing, dayNotFixed, coming, postponed, cancelled }) =>
      `${count(all, 'meeting or event', 'meetings and events')}: ${list([
        ...(held > 0 ? [`${held} held`] : []),
        `${recordMissing} not recorded`,
        ...(dayNotFixed > 0 ? [`${dayNotFixed} without a day`] : []),
        `${coming} still to come`,
        ...(postponed > 0 ? [`${postponed} postponed`] : []),
        ...(cancelled > 0 ? [`${cancelled} cancelled`] : []),
      ])}.`,
    deadlineCount: ({
      all,
      done,
      overdue,
      recordMissing,
      dueSoon,
      open,
      ongoing,
      dropped,
      cannotTell,
    }) =>
      `${count(all, 'commitment', 'commitments')}: ${list([
        ...(done > 0 ? [`${done} done`] : []),
        `${overdue} overdue`,
        ...(recordMissing > 0 ? [`${recordMissing} not recorded`] : []),
        `${dueSoon} due soon`,
        `${open} later`,
        ...(ongoing > 0 ? [`${ongoing} ongoing`] : []),
        ...(dropped > 0 ? [`${dropped} dropped`] : []),
        ...(cannotTell > 0 ? [`${cannotTell} that cannot be judged`] : []),
      ])}.`,
    owedTo: (names) => `→ ${names}`,
    nobody: 'NOBODY NAMED',
    proof: {
      heading: 'PROOF MISSING',
      meaning: 'took place or is done, but evidence is missing',
    },
    missing: (kinds, minutesDue, isLate) =>
      `missing: ${list(kinds.map(en.report.record.proof))}${minutesDue === undefined ? '' : `; the minutes ${isLate ? 'were' : 'are'} due on ${dates.day(minutesDue)}`}`,
    shortfall: { heading: 'BELOW TARGET', meaning: 'recorded, and less than planned' },
    reached: ({ name, part, reached, target: planned }) =>
      `${[name && en.target(name), part && en.report.share(part)].filter(Boolean).join(', ') || 'reached'}: ${figures.format(reached)} of ${figures.format(planned)}`,
    contradiction: { heading: 'DOES NOT AGREE', meaning: 'what is declared cannot be so' },
    endedAllowance: {
      heading: 'NO LONGER ACCEPTED',
      meaning: 'findings that were accepted only until the day shown',
    },
    contradicts: ({ code, days: [first = '', second = ''], needs }) => {
      if (code === 'needs-not-done')
        return `recorded as done, though it needs what is not: ${list(needs)}`;
      return code === 'recorded-too-early'
        ? `written down on ${dates.day(first)}, but dated ${dates.day(second)}`
        : `held on ${dates.day(first)}, but cancelled on ${dates.day(second)}`;
    },
    later: ({ names, rest }, day) =>
      `Not counted, because the record bears a day after ${dates.day(day)}: ${list(names)}${rest > 0 ? ` and ${rest} more` : ''}.`,
  },
  indicators: {
    heading: 'INDICATORS',
    verdicts,
    count: (all, counts) =>
      `${count(all, 'indicator', 'indicators')}: ${list(
        counts.map(
          ([verdict, part]) =>
            `${part}\u00A0${verdict === 'no-data' ? 'without data' : verdicts[verdict]}`,
        ),
      )}.`,
    number: (value) => figures.format(value),
    percent: (value) => `${figures.format(value)}\u00A0%`,
    quoted: quote,
    atMost: (figure) => `at most ${figure}`,
    by: (figure, date) => `${figure} by ${the(date)}`,
    compared: {
      share: ({ actual, by, expected, onTrack, percent }) =>
        `${actual} of ${expected} expected by ${the(by)} = ${percent}, on track from ${onTrack}`,
      inverse: ({ actual, by, expected, onTrack, percent }) =>
        `${actual} where ${expected} is expected by ${the(by)} = ${percent}, on track from ${onTrack}`,
      progress: ({ actual, baseline, by, expected, onTrack, percent }) =>
        `from ${baseline} to ${actual}, where ${expected} is expected by ${the(by)} = ${percent} of the way, on track from ${onTrack}`,
    },
    reached: (actual, target) => `${actual} of ${target}: reached`,
    kept: (actual, limit) => `${actual}, ${limit}: reached`,
    withinLimit: (actual, limit) => `${actual}, ${limit}`,
    overLimit: (actual, limit) => `${actual}, ${limit}: exceeded`,
    nothingMeasured: 'nothing measured',
    lastMeasured: (actual, date) => `${actual}, last measured: ${date}`,
    expected: (figure, date) => `${figure} expected by ${the(date)}`,
    soFar: (actual) => `${actual} so far`,
    notBefore: (date, figure) => `${figure} expected by ${the(date)}, nothing before that`,
    measurableFrom: (figure, date, day) =>
      `${figure} expected by ${the(date)} can be measured from ${day}`,
    undated: (target) => `target ${target}, without a date`,
    nothingExpected: 'the plan names no figure to compare with',
    asExpected: (actual, date) => `${actual}, as expected by ${the(date)}`,
    otherWords: (actual, expected) => `${actual}, expected: ${expected}`,
    peopleDecide: 'whether that is the same, people decide',
    waiting: (figure, isMore) => `${figure} ${isMore ? 'more ' : ''}reported, not approved yet`,
    pending: (target, inForce) =>
      `target ${target} waits for approval; until then ${inForce} counts`,
    none: 'nothing',
    ofExpected: (actual, expected) => `${actual} of ${expected}`,
    missedPart: (name, part) => `missed part: ${name}, ${part}`,
    withoutFigure: (names) => `no figure yet: ${list(names)}`,
  },
  rhythms: {
    heading: 'DUE AGAIN',
    meaning: 'its turn comes soon, was missed or cannot be told',
    gap: (since) => (since === '' ? 'counted as a gap' : `counted as a gap since ${since}`),
    units: {
      day: 'counted by calendar day',
      week: 'counted by calendar week',
      month: 'counted by calendar month',
      '2 months': 'counted by two calendar months',
      quarter: 'counted by calendar quarter',
      '4 months': 'counted by four calendar months',
      'half-year': 'counted by calendar half-year',
      year: 'counted by calendar year',
    },
    cannotTell: 'cannot be told',
    missed: (spans) => `Missed: ${list(spans)}.`,
    notToldOf: (spans) => `Nobody can tell of: ${list(spans)}.`,
    unrecorded: (titles) => `Not recorded: ${list(titles)}.`,
    more: (number) => `and ${number} more`,
    planned: (title) => `Planned: ${title}.`,
    nothingPlanned: 'Nothing is planned for it.',
    keeps: {
      yes: (all) => (all ? 'That keeps both counts.' : 'That keeps it.'),
      no: (all) => (all ? 'That does not keep both counts.' : 'That does not keep it.'),
    },
    keptOnlyBy: (day, all) =>
      `${all ? 'Both counts are' : 'It is'} kept only if it takes place by ${day}.`,
    keptBy: (day) => `Both counts are kept by what takes place by ${day}.`,
    notStated: 'The plan does not say which count holds.',
  },
  next: {
    nothing: (day) => `Nothing is planned after ${dates.day(day)}.`,
    members: (seats, votes) =>
      `${count(seats, 'member', 'members')}, ${count(votes, 'vote', 'votes')}`,
    days: 'Days that would do',
    noDay: 'none: the planned time leaves no working day',
    limit: (limit) => {
      if (limit.kind === 'notice')
        return `from ${dates.day(limit.from)}, so that the invitation can go out in time`;
      if (limit.kind === 'evaluates') return `from ${dates.day(limit.from)}, after ${limit.title}`;
      if (limit.kind === 'prepares') return `up to ${dates.day(limit.to)}, before ${limit.title}`;
      return `up to ${dates.day(limit.to)}, so that this is kept: ${limit.title}`;
    },
    holidaysUnknown: (country) =>
      country === undefined
        ? 'public holidays are not left out: the pact names no country'
        : `public holidays are not left out: those of ${country} are not known`,
    leftOut: (names) => `left out: ${list(names)}`,
    restDay: 'rest day',
    weekend: 'weekends',
    invitation: 'Invitation',
    invitationSent: (day) => (day === undefined ? 'sent' : `sent on ${dates.day(day)}`),
    invitationDue: ({ earliest, latest }, today) => {
      if (latest === undefined) return 'cannot tell: no day is known';
      const by =
        earliest === latest || earliest === undefined
          ? `by ${dates.day(latest)}`
          : `by ${dates.day(earliest)} to ${dates.day(latest)}, depending on the day`;
      return latest < today ? `${by}: too late for the notice period` : by;
    },
    noNotice: (bodies) => `cannot tell: the plan gives no notice period (notice: ${list(bodies)})`,
    putOffBy: (meeting) => `put off by ${meeting}`,
    alsoOnAgenda: 'Also on the agenda',
    duties: 'At each meeting',
    owed: 'Due at it',
    leftOpen: (meeting, isRecorded) =>
      `Left open by ${meeting}${isRecorded ? '' : ' (nothing is recorded of it)'}`,
    decisions: 'Decisions to carry out',
    afterwards: 'After that',
    fixDay: (place) => `To fix the day, write it here: ${place}`,
    earlier: (number) =>
      `${count(number, 'earlier one is', 'earlier ones are')} not recorded: paktum check`,
  },
  show,
  list: {
    none: 'Nothing fits.',
    columns: {
      id: 'Id',
      number: fields.number,
      title: fields.title,
      date: 'Date',
      earliest: 'Earliest',
      latest: 'Latest',
      state: fields.state,
      body: fields.body,
      owner: fields.owner,
      target: fields.target,
      file: fields.file,
      line: 'Line',
    },
    separator: ',',
  },
  feed: {
    events: 'Events',
    deadlines: 'Deadlines and reviews',
    about: {
      all: 'All meetings and events. What has no day yet is marked and blocks nothing.',
      body: 'The meetings of this body whose day is fixed.',
      events: 'The events whose day is fixed.',
      deadlines: 'What is due, each on the last day that is in time.',
    },
    noDayYet: (title) => `(no day yet) ${title}`,
    cancelled: (title) => `CANCELLED: ${title}`,
    postponed: (title) => `POSTPONED: ${title}`,
    deadline: (title) => `Deadline: ${title}`,
    dayOpen: (when) =>
      `${when}; the day is not fixed yet. Once it is, this entry shrinks to that day.`,
    dueBy: (when) => `Due: ${when}. This is the last day that is in time.`,
    plannedFor: (what) => `Planned for it: ${what}`,
    file: (file, entries) => `${file}: ${count(entries, 'entry', 'entries')}`,
    ledger: ({ dates, leftOut }) =>
      leftOut === 0
        ? `${count(dates, 'date', 'dates')} in the plan, all of them in a calendar.`
        : `${count(dates, 'date', 'dates')} in the plan, ${leftOut} of them in no calendar:`,
    leftOut: {
      'no-date': 'no date is known',
      'too-coarse': 'not even its month is known',
      internal: 'internal',
      repeats: 'it repeats, and which days that are is not known',
      outside: 'the date is set by others',
      closed: 'done',
      'goes-on': 'it goes on; no day belongs to it',
      past: 'longer ago than the pact keeps entries',
    },
    served: 'These calendars can be subscribed to on this machine only. Ctrl+C ends it.',
    kept: (problem) => `${problem} The calendars stay as they were.`,
  },
  page,
  changes,
  prepare,
  review,
  reports,
  report: {
    plan: 'Work plan',
    asOf: (day) => `State on ${day}`,
    inForce: 'Grant agreement in force',
    partners: 'Partners',
    summary: ({ meetings, events, withoutDay }) =>
      `${count(meetings, 'meeting', 'meetings')} and ${count(events, 'event', 'events')}${withoutDay > 0 ? `; the day of ${withoutDay} is not fixed yet` : ''}.`,
    organisations: 'Organisations',
    strategy: {
      reasons: 'Why the pact exists',
      goals: 'Goals',
      areas: 'Areas',
      ways: 'Ways',
      priorities: 'Priorities',
      problems: 'Problems',
    },
    bodies: 'Bodies and duties',
    votes: (number) => count(number, 'vote', 'votes'),
    duties: 'Duties',
    rhythmOpen: 'the plan does not say how this is counted',
    agenda: 'Agenda',
    expected: 'Expected results',
    date: 'Date',
    total: 'Total',
    preparation: 'What is prepared by which meeting',
    preparedBy: 'Prepared by',
    before: { yes: 'before it', no: 'not before it', 'cannot-tell': 'cannot tell' },
    documents: 'Documents and reports',
    dates: 'Key dates',
    phases: 'Phases',
    dayNotFixed: 'day not fixed',
    states: {
      planned: 'planned',
      'day-not-fixed': 'day not fixed',
      held: 'held',
      'record-missing': 'not recorded',
      postponed: 'postponed',
      cancelled: 'cancelled',
      open: 'open',
      'due-soon': 'due soon',
      overdue: 'overdue',
      done: 'done',
      'done-late': 'done late',
      dropped: 'dropped',
      ongoing: 'ongoing',
      'cannot-tell': 'cannot tell',
    },
    head: {
      grantNumber: 'Grant agreement number',
      grantTitle: 'Title of the project',
      signed: 'Grant agreement signed',
      amount: 'Grant',
      binds: 'Bound by the grant agreement',
    },
    groups: 'Groups',
    commonDuties: 'Duties of the whole pact',
    body: {
      minutes: 'Minutes are ready after',
      delegates: (number) => count(number, 'delegate', 'delegates'),
      ofVotes: (quorum) =>
        /^\d+$/.test(quorum) ? count(Number(quorum), 'vote', 'votes') : `${quorum} of the votes`,
    },
    duty: { at: 'Where' },
    item: {
      fulfils: 'Fulfils the duty',
      details: 'Details',
      changed: 'Changed',
    },
    share: (name) => name,
    record: {
      heading: 'Record',
      planned: 'planned',
      by: 'by',
      decidedBy: 'decided by',
      quorate: { yes: 'there was a quorum', no: 'there was no quorum' },
      votes: (votes) =>
        list([
          ...(votes.for === undefined ? [] : [`for: ${votes.for}`]),
          ...(votes.against === undefined ? [] : [`against: ${votes.against}`]),
          ...(votes.abstained === undefined ? [] : [`abstained: ${votes.abstained}`]),
        ]),
      proof: (kind) => kind.replaceAll('-', ' '),
    },
    indicator: {
      latest: 'Latest value',
    },
    review: {
      heading: 'Review',
      questions: 'Questions and answers',
      stage: 'Stage',
      stages,
    },
  },
  starter,
  trouble: {
    'no-pact': ({ folder }) =>
      `No pact found in ${folder === '.' ? 'this folder' : folder} or in one above it: no YAML file there has "kind: pact". Name its folder with --pact, or begin one with "paktum init".`,
    'missing-path': ({ path }) => `There is no file or folder ${path}.`,
    'shallow-history': () =>
      'the git history is cut off, so nobody can say when entries were last changed: fetch all of it (git fetch --unshallow; on GitHub fetch-depth: 0), or export with --no-history',
    'adopted-cut-off': () =>
      'the git history is cut off, so the plan cannot be found as it was when the review was adopted: fetch all of it (git fetch --unshallow; on GitHub fetch-depth: 0), or take the plan as it is now with --no-history',
    'cut-off-history': () =>
      'the git history is cut off, so an older state of the plan cannot be found: fetch all of it (git fetch --unshallow; on GitHub fetch-depth: 0)',
    'git-trouble': ({ text }) => `git does not answer: ${text}`,
    'no-repository': ({ folder }) =>
      `There is no git repository around ${folder === '.' ? 'this folder' : folder}, so no older state of the plan. Name two folders instead: paktum diff OLD-FOLDER NEW-FOLDER`,
    'no-commits': ({ folder }) =>
      `Nothing has been committed yet in the repository around ${folder === '.' ? 'this folder' : folder}: there is nothing to compare with.`,
    'unknown-revision': ({ name }) =>
      `${quote(name)} is no folder, no commit, branch or tag, and no day such as 2019-04-10.`,
    'no-commit-by': ({ day }) => `Nothing had been committed by ${day}.`,
    'no-pact-at': ({ folder, name }) =>
      `There is no plan at ${name} in ${folder === '.' ? 'this folder' : folder}: it may have stood elsewhere then.`,
    'unreadable-pact': ({ errors, name, place }) =>
      `The plan at ${name} cannot be read: ${count(errors, 'error', 'errors')}, the first at ${place}. Nothing was compared.`,
    'not-a-period': ({ suggestion, text }) =>
      `${quote(text)} is no period. Write it as 2019-H1, 2019-Q1, 2019 or 2019-03/2019-08, or give the id of a phase or a review.${suggestion ? ` ${didYouMean(suggestion)}` : ''}`,
    'period-not-begun': ({ asOf, first, period }) =>
      `${dates.text(period)}: this period begins on ${dates.day(first)} and has not begun by ${dates.day(asOf)}, so there is nothing to review yet.`,
    'no-period': () =>
      'The plan has no dates, so no period can be chosen. Name one, such as paktum review 2019-H1.',
    'review-finished': ({ path, stage }) =>
      `Nothing was written: this review is no draft any more (${stages[stage]}): ${path}. What comes to light now belongs in the next one.`,
    'cannot-complete': ({ path }) =>
      `Nothing was written, because slots cannot be added without touching what stands there: ${path}. Write "explanations:" as a list below each other, without brackets, anchors or references.`,
    'git-failed': ({ text }) =>
      `git does not say when the plan was last changed: ${text} (--no-history does without it)`,
    'no-day': ({ id }) => `${id} has no day yet, so there is nothing to invite to`,
    'not-an-address': ({ text }) =>
      `${quote(text)} is no address on the web. Write it as https://example.org/calendars.`,
    'flags-apart': ({ flags }) => `these do not go together: ${list(flags)}`,
    'no-documents': ({ path }) => `${path} is no YAML file of the pact, and holds none.`,
    'cannot-read': ({ path, problem }) => `Cannot read ${path}: ${fileProblems[problem]}.`,
    'cannot-write': ({ path, problem }) => `Cannot write ${path}: ${fileProblems[problem]}.`,
    'no-such-day': ({ text }) => `${text} is a day that does not exist.`,
    fileProblems,
    'not-a-day': ({ text }) => `${quote(text)} is not a day. Write it as 2019-04-10.`,
    'not-a-duration': ({ text }) => `${quote(text)} is not a number of days. Write it as 30d.`,
    'unknown-language': ({ language, known }) =>
      `The language ${quote(language)} is not known. Known: ${list(known)}.`,
    'unknown-kind': ({ kind, known, suggestion }) =>
      `There is no kind ${quote(kind)} of items. ${suggestion ? didYouMean(suggestion) : `Known: ${list(known)}.`}`,
    'unknown-id': ({ id, suggestion }) =>
      `Nothing in the pact has the id ${quote(id)}.${suggestion ? ` ${didYouMean(suggestion)}` : ''}`,
    'unknown-party': ({ name, suggestion }) =>
      `Nobody in the plan is called ${quote(name)}.${suggestion ? ` ${didYouMean(suggestion)}` : ''}`,
    'nothing-coming': ({ day }) =>
      `Nothing is planned after ${dates.day(day)}. Name a meeting or event by its id.`,
    'not-a-meeting': ({ id }) => `${quote(id)} is no meeting or event.`,
    'unknown-state': ({ known, state }) =>
      `There is no state ${quote(state)}. Known: ${list(known)}.`,
    'unknown-rule': ({ rule, suggestion }) =>
      `There is no rule ${quote(rule)}. ${suggestion ? didYouMean(suggestion) : '"paktum explain" lists them all.'}`,
    'unknown-report': ({ report, known }) =>
      `There is no report ${quote(report)}. Known: ${list(known)}.`,
    'report-of-the-whole': ({ about, report }) =>
      `The document ${report} is about the whole pact; please leave out ${quote(about)}.`,
    'nothing-to-report': ({ missing, report }) =>
      `The plan has nothing for the document ${report} (missing: ${list(missing.map((kind) => kinds[kind]))}). All that it says: paktum report plan`,
    'pact-in-the-way': ({ path }) =>
      `Nothing was written: there is a pact already, ${path}. Give the new one a folder of its own, as in paktum init our-pact.`,
    'files-in-the-way': ({ paths }) =>
      `Nothing was written, because this is there already: ${list(paths)}.`,
    'missing-flags': ({ flags }) => `Not given: ${list(flags)}. For example: ${starter.example}`,
    'answer-not-taken': ({ flag, problem, text }) =>
      `--${flag}: ${starter.problems[problem](text)}`,
    'port-taken': ({ port }) =>
      `The port ${port} is taken. Name another with --port, or any free one with --port 0.`,
    'port-forbidden': ({ port }) =>
      `The port ${port} may not be used. Name another with --port, or any free one with --port 0.`,
    stopped: () => 'Stopped. Nothing was written.',
    crash: (message) => `Something went wrong in paktum itself: ${message}`,
  },
};
