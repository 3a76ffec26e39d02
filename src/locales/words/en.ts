import { enGB } from 'date-fns/locale/en-GB';
import { dateWords } from '../dates.ts';
import { capital } from '../letter-case.ts';
import type { Locale } from '../locale.ts';

const plural = new Intl.PluralRules('en');
export const count = (number: number, one: string, other: string) =>
  `${number} ${plural.select(number) === 'one' ? one : other}`;
export const list = (words: readonly string[]) => words.join(', ');
/** One title, or the first of many. */
export const firstOf = ([first = '', ...others]: readonly string[]) =>
  others.length === 0 ? first : `${first} and others (${others.length + 1} in all)`;
export const quote = (text: string) => `"${text}"`;
export const range = (least: number, most: number) =>
  least === most ? `${least}` : `${least}–${most}`;
export const perUnit = {
  occurrence: 'each time',
  year: 'a year',
  'half-year': 'each half-year',
  quarter: 'a quarter',
  month: 'a month',
};
export const figures = new Intl.NumberFormat('en');
/** "The first half of 2019", where other dates stand without an article. */
export const the = (date: string) => date.replace(/^(?=(?:first|second) half)/, 'the ');
/** What is done with what stands on an agenda. */
export const verbs: Locale['verbs'] = {
  establish: 'establish',
  sign: 'sign',
  prepare: 'prepare',
  present: 'present',
  discuss: 'discuss',
  review: 'review',
  evaluate: 'evaluate',
  accept: 'accept',
  decide: 'decide',
};
/** How far a review has come. */
export const stages: Locale['report']['review']['stages'] = {
  drafted: 'draft',
  adopted: 'adopted',
  sent: 'sent',
  returned: 'returned with questions',
  accepted: 'accepted by the funder',
};
export const verdicts: Locale['indicators']['verdicts'] = {
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
export const dates = dateWords({
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
export const kinds: Locale['kinds'] = {
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
export const fileProblems: Locale['trouble']['fileProblems'] = {
  'no-permission': 'it is not allowed',
  'is-a-folder': 'it is a folder',
  'is-no-folder': 'a file stands where a folder is needed',
  'is-missing': 'it is not there',
  'no-space': 'the disk is full',
};
export const didYouMean = (word: string) => `Did you mean ${word}?`;
/** A sentence about an item, or about the document where no item has it. */
export const withTitle = (title: string, sentence: string) =>
  title === '' ? capital(sentence) : `${title}: ${sentence}`;
