import { enGB } from 'date-fns/locale/en-GB';
import type { Owner, SyntaxCode, ValueFormat, ValueType } from '../load/load-finding.ts';
import type { WhenProblemCode } from '../model/when/when.ts';
import { dateWords } from './dates.ts';
import { choices, fields, show } from './item/en.ts';
import type { Locale } from './locale.ts';
import { asQuantity } from './quantity.ts';
import { starter } from './starter/en.ts';

const plural = new Intl.PluralRules('en');
const count = (number: number, one: string, other: string) =>
  `${number} ${plural.select(number) === 'one' ? one : other}`;
const list = (words: readonly string[]) => words.join(', ');
const quote = (text: string) => `"${text}"`;
const range = (least: number, most: number) => (least === most ? `${least}` : `${least}–${most}`);

const perUnit = {
  occurrence: 'each time',
  year: 'a year',
  'half-year': 'each half-year',
  quarter: 'a quarter',
  month: 'a month',
};

const figures = new Intl.NumberFormat('en');
/** "The first half of 2019", where other dates stand without an article. */
const the = (date: string) => date.replace(/^(?=(?:first|second) half)/, 'the ');
const verdicts: Locale['indicators']['verdicts'] = {
  'off-track': 'off track',
  'at-risk': 'at risk',
  'no-data': 'no data',
  stale: 'stale',
  'on-track': 'on track',
  reached: 'reached',
  'not-yet-measurable': 'not yet measurable',
};
const limits = { value: '', min: 'at least ', max: 'at most ', about: 'about ' };
const ordinalPlural = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinalEnds: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (number: number) => `${number}${ordinalEnds[ordinalPlural.select(number)] ?? 'th'}`;

const dates = dateWords({
  locale: enGB,
  day: 'd MMMM yyyy',
  dayOfWeek: 'EEEE d MMMM yyyy',
  daysOfMonth: ['d', 'd MMMM yyyy', ' to '],
  month: 'LLLL yyyy',
  quarter: (year, number) => `Q${number} ${year}`,
  halfYear: (year, number) => `${number === 1 ? 'first' : 'second'} half of ${year}`,
  week: (year, number) => `week ${number} of ${year}`,
  between: (from, to) => `${from} to ${to}`,
  from: (from) => `from ${from}`,
  until: (to) => `until ${to}`,
  ongoing: 'ongoing',
  after: (names) => `after: ${names}`,
  at: (name) => `at: ${name}`,
  within: (duration) => `within ${duration}`,
  lasts: (days, limit) => `${limits[limit]}${count(days, 'day', 'days')}`,
  every: (interval) => `every ${interval.replace(/^1 /, '')}`,
  nth: (which, day) =>
    which === undefined ? day : `${which === 'last' ? which : ordinal(which)} ${day}`,
  dayNames: { day: 'day', workingDay: 'working day' },
  times: (number) => count(number, 'time', 'times'),
  except: (days) => `except: ${days}`,
});

const kinds: Locale['kinds'] = {
  meeting: 'meeting',
  event: 'event',
  action: 'action',
  output: 'output',
  section: 'section',
  indicator: 'indicator',
  decision: 'decision',
  report: 'document',
  organisation: 'organisation',
  body: 'body',
  group: 'group',
  duty: 'duty',
  date: 'key date',
  phase: 'phase',
  project: 'project',
  goal: 'goal',
  priority: 'priority',
  problem: 'problem',
  way: 'way',
  area: 'area',
  reason: 'reason',
  'target-group': 'target group',
  review: 'review',
  measure: 'measure',
  pact: 'pact document',
  calendar: 'calendar',
  'action-plan': 'action plan',
  indicators: 'document of indicators',
};

const types: Record<ValueType, string> = {
  text: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an entry with fields',
  nothing: 'nothing',
};

const formats: Record<ValueFormat, string> = {
  time: 'Write 10:00 or 10:00-12:00.',
  duration: 'Write 8 days, 5 working days, 2 weeks, 6 months or 1 year.',
  interval: 'Write month, 2 weeks, half-year or year.',
  word: 'Write one word in small letters, with hyphens.',
  url: 'Write a web address that begins with https://',
  currency: 'Write three capital letters, such as HUF, CZK or EUR.',
  country: 'Write two capital letters, such as HU or CZ.',
  language: 'Write a language code, such as hu, cs or en.',
  timezone: 'Write a time zone, such as Europe/Budapest.',
  quorum: 'Write a number of votes, or a share such as 1/2.',
  unit: 'Write day, week, month, quarter, half-year or year.',
  text: 'Write at least one letter.',
};

const fileProblems: Locale['trouble']['fileProblems'] = {
  'no-permission': 'it is not allowed',
  'is-a-folder': 'it is a folder',
  'is-no-folder': 'a file stands where a folder is needed',
  'is-missing': 'it is not there',
  'no-space': 'the disk is full',
};

const syntax: Partial<Record<SyntaxCode, string>> = {
  OPEN_QUOTE: 'A quotation mark opens here and is not closed on its line.',
  OPEN_BRACKET: 'A bracket opens here and is not closed.',
  TAB_AS_INDENT: 'A line is indented with a tab. YAML only takes spaces.',
  BAD_INDENT: 'This line is indented in a way that does not fit the lines around it.',
  BLOCK_AS_IMPLICIT_KEY: 'There are two colons on this line.',
  MULTILINE_IMPLICIT_KEY: 'A colon is missing on this line, or on the one above it.',
  BAD_SCALAR_START: 'A text cannot begin with this character.',
  UNEXPECTED_TOKEN: 'Something follows here that does not belong to the value.',
  TOO_DEEP: 'Brackets stand inside brackets more often than can be read.',
  CONTROL_CHARACTER: 'A letter that cannot be printed stands here.',
  BAD_ALIAS: 'A word after * refers to something that was never marked with &.',
  BLOCK_IN_FLOW: 'An indented block cannot stand inside brackets.',
  TAG_RESOLVE_FAILED: 'A word after an exclamation mark has a special meaning in YAML.',
};

const syntaxHelp: Partial<Record<SyntaxCode, string>> = {
  BLOCK_IN_FLOW: 'A comma is missing, or a text with a colon needs quotation marks.',
  OPEN_QUOTE: 'Close it at the end of the text.',
  OPEN_BRACKET: 'Close it with ] or } at the end of the list.',
  CONTROL_CHARACTER: 'Delete it.',
  TAB_AS_INDENT: 'Replace the tab with two spaces.',
  BAD_INDENT: 'Put it below the first letter of the line it belongs with.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the text in quotation marks.',
  BAD_SCALAR_START: 'Put the text in quotation marks.',
  UNEXPECTED_TOKEN: 'Put the whole text in one pair of quotation marks.',
  TAG_RESOLVE_FAILED: 'Put the text in quotation marks.',
};

const dateProblems: Record<WhenProblemCode, (text: string) => string> = {
  empty: () => 'the date is empty.',
  'no-such-day': (text) => `${text} is a day that does not exist.`,
  'no-such-month': (text) => `${text} is a month that does not exist.`,
  'no-such-week': (text) => `${text} is a week that does not exist.`,
  'looks-like-programming-period': (text) =>
    `${text} may mean a span of years or a part of one year.`,
  'other-notation': (text) => `${text} is not written as a date is written here.`,
  'span-as-date': (text) =>
    `${text} is a span, but this field says on which day something takes place.`,
  'span-as-due': (text) => `${text} is a span, but this field says by when something is due.`,
  'ongoing-not-period': (text) => `${quote(text)} can only stand in the field "period".`,
  'not-a-day': (text) => `${text} is not a day, and here a day is needed.`,
  'end-before-start': (text) => `${text} ends before it starts.`,
  'when-and-between': () => '"when" and "between" stand side by side.',
  unreadable: (text) => `${quote(text)} is not a date.`,
};

const dateHelp: Partial<Record<WhenProblemCode, string>> = {
  empty: 'Write a day, a month or a year, as 2019-03-19, 2019-03 or 2019.',
  'no-such-month': 'Months are 01 to 12.',
  'span-as-date':
    'If it goes on all that time, use "period". If it is some day in it, write { between: … }.',
  'span-as-due': 'Write the last day, month or quarter of it, or use "period".',
  'ongoing-not-period': 'Use "period: ongoing".',
  'when-and-between': 'Keep one of them.',
  'not-a-day': 'Write the day, as 2019-03-19.',
  'looks-like-programming-period': 'Write the last year of it. A span of years stands in "period".',
  unreadable: 'Write it as 2019-03-19, 2019-03, 2019-Q1, 2019-H1 or 2019.',
};

const invisibleHelp = (code: string) =>
  `It holds a letter that nobody can see (${code}), perhaps from Word. Type it anew.`;
const didYouMean = (word: string) => `Did you mean ${word}?`;
const owner = ({ kind, title }: Owner) => title || `This ${kinds[kind]}`;

export const en: Locale = {
  code: 'en',
  dates,
  kinds,
  severity: { error: 'error', warning: 'warning', info: 'info' },
  findings: {
    'syntax/encoding': () => ({
      message: 'The file is not in UTF-8, so letters with accents cannot be read.',
      help: 'Save it as UTF-8.',
    }),
    'syntax/empty': ({ hasComments }) => ({
      message: hasComments ? 'The file holds only comments.' : 'The file holds nothing.',
      help: 'Fill it in, or delete it.',
    }),
    'syntax/yaml': ({ code, text }) => ({
      message: syntax[code] ?? `This cannot be read as YAML: ${quote(text)}`,
      ...(syntaxHelp[code] !== undefined && { help: syntaxHelp[code] }),
    }),
    'syntax/duplicate-key': ({ key }) => ({
      message: `The field ${quote(key)} stands here a second time.`,
      help: 'Keep one of the two.',
    }),
    'syntax/directive': ({ text }) => ({
      message: `The line ${quote(text)} asks for another version of YAML, in which words and dates are read differently.`,
      help: 'Delete the line.',
    }),
    'syntax/comment-in-text': ({ comment, text }) => ({
      message: `The text ends here: ${quote(text)}. What follows, ${comment}, is a comment to YAML.`,
      help: 'If it belongs to the text, put the whole text in quotation marks. If not, write a space after #.',
    }),
    'syntax/thousands': ({ meant, read, text }) => ({
      message: `${text} is read as ${read}.`,
      help: `Write ${meant} if thousands are meant, and ${read} if not.`,
    }),
    'syntax/aliases': ({ most }) => ({
      message: `The document repeats itself through * so often that it would fill the memory; ${most} is the limit.`,
      help: 'Write the repeated parts out.',
    }),
    'schema/kind': ({ kind, suggestion }) => ({
      message:
        kind === undefined
          ? 'The document does not say what it holds.'
          : `${quote(kind)} is not a kind of document.`,
      help:
        suggestion === undefined
          ? 'Begin it with "paktum: 1" and "kind:" with pact, calendar, action-plan, indicators or review.'
          : didYouMean(suggestion),
    }),
    'schema/version': ({ version }) => ({
      message:
        version === ''
          ? 'The document does not say in which format it is.'
          : `The document is in format ${version}, and this program reads format 1.`,
      help: 'Write "paktum: 1".',
    }),
    'schema/not-a-plan': () => ({
      message: 'This is no document of a pact, so it is not read.',
      help: 'If it is meant to be one, begin it with "paktum: 1" and "kind: …".',
    }),
    'schema/unknown-field': ({ field, of, suggestion, fields, invisible, isCutText }) => ({
      message: `${owner(of)}: there is no field ${quote(field)} here.`,
      help: invisible
        ? invisibleHelp(invisible)
        : suggestion
          ? didYouMean(suggestion)
          : isCutText
            ? 'A text with a comma inside { } needs quotation marks.'
            : `Fields that may stand here: ${list(fields)}.`,
    }),
    'schema/missing-field': ({ fields, of }) => ({
      message: `${owner(of)}: ${fields.length === 1 ? 'a field is' : 'fields are'} missing: ${list(fields)}.`,
      help: fields.length === 1 ? 'Add it.' : 'Add them.',
    }),
    'schema/type': ({ field, of, found, foundType, expected, isEntry, isRequired, suggestion }) => {
      const wanted = expected.map((type) => types[type]).join(' or ');
      const help = isRequired ? 'Fill it in.' : 'Fill it in, or delete the line.';
      if (foundType === 'nothing' && isEntry)
        return { message: `${owner(of)}: an entry of "${field}" is empty.`, help };
      if (foundType === 'nothing')
        return { message: `${owner(of)}: nothing is written after "${field}".`, help };
      if (foundType === 'number' && expected.includes('text'))
        return {
          message: `${owner(of)}: ${found} after "${field}" is read as a number, though text is meant.`,
          ...(suggestion !== undefined && { help: `Write ${suggestion}.` }),
        };
      return {
        message: `${owner(of)}: "${field}" must be ${wanted}, not ${types[foundType]}: ${found.split('\n')[0]}`,
        ...(suggestion !== undefined && { help: `Write ${suggestion}.` }),
      };
    },
    'schema/value': ({ field, of, found, allowed, suggestion, limit, format }) => ({
      message: limit
        ? `${owner(of)}: "${field}" is too ${limit.kind === 'least' ? 'small' : 'large'}: ${found || 'empty'}. The ${limit.kind === 'least' ? 'minimum' : 'maximum'} is ${limit.number}.`
        : `${owner(of)}: ${quote(found)} cannot stand after "${field}".`,
      ...(suggestion !== undefined
        ? { help: didYouMean(suggestion) }
        : allowed
          ? { help: `Write one of these: ${list(allowed)}.` }
          : format && { help: formats[format] }),
    }),
    'schema/id': ({ found, suggestion, invisible, isReserved }) => ({
      message: `${quote(found)} cannot be an id: an id is a letter, then letters without accents, digits, hyphens and dots.`,
      help: invisible
        ? invisibleHelp(invisible)
        : isReserved
          ? 'Other programs take this word for true or false. Choose another one.'
          : suggestion === undefined
            ? 'Begin it with a letter.'
            : `Write it as ${suggestion}.`,
    }),
    'schema/date': ({ code, invisible, of, suggestions, text }) => {
      const meant = suggestions.length > 0 ? `Write ${suggestions.join(' or ')}.` : dateHelp[code];
      const help = invisible ? invisibleHelp(invisible) : meant;
      return {
        message: `${owner(of)}: ${dateProblems[code](text)}`,
        ...(help !== undefined && { help }),
      };
    },
    'pact/missing': () => ({
      message: 'No document here has "kind: pact", which says whose plan this is.',
      help: 'Add one with id, name, language and timezone.',
    }),
    'pact/second': ({ file, line }) => ({
      message: `A second document has "kind: pact"; the first one is in ${file}, line ${line}.`,
      help: 'Keep one of them, or move the other pact to a folder of its own.',
    }),
    'dates/outside-period': ({ title, when, side, periodFrom, periodTo }) => {
      const edge = side === 'before' ? periodFrom : periodTo;
      const limit =
        edge && `, which ${side === 'before' ? 'begins' : 'ends'} on ${dates.day(edge)}`;
      return {
        message: `${title} has a date ${side} the time that the plan covers${limit ?? ''}: ${dates.when(when)}.`,
        help: 'Correct the date, or the period of the plan.',
      };
    },
    'identity/number-gap': ({ body, title, number, previousTitle, expected }) => ({
      message: `${body}: ${title} has the number ${number}, but ${expected} follows ${previousTitle}.`,
      help: 'Correct the number, or add the meeting that is missing.',
    }),
    'identity/unique-id': ({ id, title, firstTitle, lost }) => ({
      message:
        title === firstTitle
          ? `${title} stands here a second time with the id ${quote(id)}.`
          : `The id ${quote(id)} belongs to ${firstTitle} and stands here for ${title}, too.`,
      help:
        lost.length > 0
          ? `Something else names ${list(lost.map(quote))}, which nothing has now: perhaps that was its id.`
          : 'Give one of the two another id.',
    }),
    'identity/unique-title': ({ title, kind }) => ({
      message: `There is a second ${kinds[kind]} with the title ${quote(title)}.`,
      help: 'If it is another one, give it a title of its own; if not, delete it.',
    }),
    'order/prepared-before': (data) =>
      data.order === 'no'
        ? {
            message: `${data.title} is dated before the meetings that prepare it: ${list(data.meetings)}.`,
            help: 'Move one of them, or take the point off that agenda.',
          }
        : {
            message: `Cannot tell whether ${data.meeting} comes before what it prepares: ${list(data.titles)}.`,
            help:
              data.missing === 'hours'
                ? 'They are on the same day: add the hours, as time: 10:00-12:00.'
                : data.missing === 'one-day'
                  ? 'Fix the day of the one that has none, so that the meeting comes first.'
                  : 'Fix the day of each that has none, that of the meeting before the others. One day alone does not decide it.',
          },
    'reference/text-names-items': ({ text, title, meant }) => ({
      message: `${title === '' ? '' : `${title}: `}${quote(text)} is plain text here, so nothing follows it, though it looks like a reference.`,
      help: `To refer, write ${meant}. If text is meant, add a word to it.`,
    }),
    'reference/unknown': ({ name, relation, title, suggestion, mayBeText }) => ({
      message: `${title === '' ? '' : `${title}: `}${quote(name)} stands after "${relation}", but no item has that id.`,
      help: suggestion
        ? `Did you mean ${suggestion.id} (${suggestion.title}${suggestion.when ? `, ${dates.when(suggestion.when)}` : ''})?`
        : mayBeText
          ? `Correct the id. If it is text and no id, write { text: ${name} }.`
          : 'Correct the id, or add the item.',
    }),
    'reference/unknown-name': ({ name, relation, title, suggestion }) => ({
      message: `${title === '' ? '' : `${title}: `}${quote(name)} stands after "${relation}", but nobody in the pact is called that.`,
      ...(suggestion !== undefined && { help: didYouMean(suggestion) }),
    }),
    'reference/wrong-kind': ({ name, relation, title, kind, wanted }) => ({
      message: `${quote(name)} stands after "${relation}", but it is the ${kinds[kind]} ${quote(title)}.`,
      help: `Name one of these kinds: ${list(wanted.map((each) => kinds[each]))}.`,
    }),
  },
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
  verbs: {
    establish: 'establish',
    sign: 'sign',
    prepare: 'prepare',
    present: 'present',
    discuss: 'discuss',
    review: 'review',
    evaluate: 'evaluate',
    accept: 'accept',
    decide: 'decide',
  },
  rules: {
    'syntax/encoding': 'a file is in UTF-8',
    'syntax/empty': 'a file holds something',
    'syntax/yaml': 'a file can be read as YAML 1.2',
    'syntax/duplicate-key': 'a field stands once',
    'syntax/directive': 'no line asks for another version of YAML',
    'syntax/comment-in-text': 'a text does not end at a # by mistake',
    'syntax/thousands': 'a number means what it seems to mean',
    'syntax/aliases': 'repetitions stay within bounds',
    'schema/kind': 'a document says what it holds',
    'schema/version': 'a document is in format 1',
    'schema/not-a-plan': 'a YAML file that is no document of the pact is named',
    'schema/unknown-field': 'every field is known',
    'schema/missing-field': 'the fields that are needed are there',
    'schema/type': 'a value is of the right kind',
    'schema/value': 'a value is one that can stand there',
    'schema/id': 'an id has the form of an id',
    'schema/date': 'a date can be read and exists',
    'pact/missing': 'one document says whose plan it is',
    'pact/second': 'only one document says whose plan it is',
    'dates/outside-period': 'dates lie within the time that the plan covers',
    'identity/number-gap': "the numbers of a body's meetings have no gap",
    'identity/unique-id': 'an id belongs to one item',
    'identity/unique-title': 'a title belongs to one item',
    'order/prepared-before': 'a meeting comes before what it prepares',
    'reference/text-names-items': 'what names something in the plan refers to it',
    'reference/unknown': 'an id that is named exists',
    'reference/unknown-name': 'a name that is used is one that the pact lists',
    'reference/wrong-kind': 'a field names an item of the right kind',
  },
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
    name: (pact) => pact,
    description: (pact) => `Meetings and events: ${pact}`,
    noDayYet: (title) => `(no day yet) ${title}`,
    cancelled: (title) => `CANCELLED: ${title}`,
    dayOpen: (when) =>
      `${when}; the day is not fixed yet. Once it is, this entry shrinks to that day.`,
    ledger: (events, items) =>
      `${count(items, 'meeting or event', 'meetings and events')}, ${count(events, 'entry', 'entries')} in the calendar.`,
    leftOut: {
      'no-date': 'no date is known',
      'too-coarse': 'not even its month is known',
      internal: 'internal',
      repeats: 'it repeats, and which days that are is not known',
    },
  },
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
    },
  },
  starter,
  trouble: {
    'no-pact': ({ folder }) =>
      `No pact found in ${folder === '.' ? 'this folder' : folder} or in one above it: no YAML file there has "kind: pact". Name its folder with --pact, or begin one with "paktum init".`,
    'missing-path': ({ path }) => `There is no file or folder ${path}.`,
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
    'not-a-meeting': ({ id }) => `${quote(id)} is no meeting or event.`,
    'unknown-state': ({ known, state }) =>
      `There is no state ${quote(state)}. Known: ${list(known)}.`,
    'unknown-rule': ({ rule, suggestion }) =>
      `There is no rule ${quote(rule)}. ${suggestion ? didYouMean(suggestion) : '"paktum explain" lists them all.'}`,
    'unknown-report': ({ report, known }) =>
      `There is no report ${quote(report)}. Known: ${list(known)}.`,
    'pact-in-the-way': ({ path }) =>
      `Nothing was written: there is a pact already, ${path}. Give the new one a folder of its own, as in paktum init our-pact.`,
    'files-in-the-way': ({ paths }) =>
      `Nothing was written, because this is there already: ${list(paths)}.`,
    'missing-flags': ({ flags }) => `Not given: ${list(flags)}. For example: ${starter.example}`,
    'answer-not-taken': ({ flag, problem, text }) =>
      `--${flag}: ${starter.problems[problem](text)}`,
    stopped: () => 'Stopped. Nothing was written.',
    crash: (message) => `Something went wrong in paktum itself: ${message}`,
  },
};
