import type { Days } from '../../changes/change.ts';
import { count, dates } from '../words/en.ts';
import type { ChangesWords } from './words.ts';

const days = ({ least, most }: Days) =>
  least === most ? count(most, 'day', 'days') : `${least} to ${count(most, 'day', 'days')}`;
const than = (word: string, each: Days | undefined) => (each ? `${days(each)} ${word}` : word);
const upTo = (word: string, each: Days | undefined) =>
  each ? `may be up to ${count(each.most, 'day', 'days')} ${word}` : `may be ${word}`;
const figure = (difference: string, word: string, percent: string | undefined) =>
  [`${difference} ${word}`, percent].filter(Boolean).join(', ');

export const changes: ChangesWords = {
  title: 'What changed in the plan',
  workingTree: 'working copy',
  revision: (name, commit, day) =>
    `${name} (${[commit !== name && commit, dates.day(day)].filter(Boolean).join(', ')})`,
  count: ({ changes: all, weakening, unexplained }) =>
    [
      count(all, 'change', 'changes'),
      weakening > 0 && `${weakening} ${weakening === 1 ? 'weakens' : 'weaken'} the plan`,
      unexplained > 0 && `${unexplained} without a reason`,
    ]
      .filter(Boolean)
      .join(', '),
  none: (from, to) => `No changes: the plan says the same in both. ${from} → ${to}`,
  groups: {
    weaker: { heading: 'WEAKER', meaning: 'later, less or dropped: each needs a reason' },
    stronger: { heading: 'STRONGER', meaning: 'earlier, more, or back in the plan' },
    'more-exact': { heading: 'MORE EXACT', meaning: 'within what was planned' },
    recorded: { heading: 'RECORDED', meaning: 'what took place, was decided or agreed' },
    added: { heading: 'ADDED', meaning: 'new in the plan' },
    other: { heading: 'OTHER CHANGES', meaning: '' },
  },
  shifts: {
    later: (each) => than('later', each),
    'may-be-later': (each) => upTo('later', each),
    earlier: (each) => than('earlier', each),
    'may-be-earlier': (each) => upTo('earlier', each),
    'more-exact': () => 'more exact',
    'less-exact': (each) => (each ? `less exact, ${upTo('later', each)}` : 'less exact'),
    'day-fixed': () => 'day fixed',
    postponed: () => 'put off, no new date',
  },
  edges: { start: (shift) => `start: ${shift}`, end: (shift) => `end: ${shift}` },
  raised: (difference, percent) => figure(difference, 'more', percent),
  lowered: (difference, percent) => figure(difference, 'less', percent),
  codes: {
    'time-fixed': 'time fixed',
    cancelled: 'cancelled',
    deleted: 'no longer in the plan',
    resumed: 'back in the plan',
    added: 'new',
    renamed: 'renamed',
    'id-changed': 'new id',
    tightened: 'stricter',
    loosened: 'less strict',
    set: 'new',
    removed: 'no longer there',
    changed: '',
    'entry-added': 'new',
    'entry-removed': 'left out',
    'put-off': 'put off',
    recorded: '',
    'record-corrected': 'corrected',
    'record-removed': 'no longer recorded',
    decided: 'taken',
    approval: '',
    accepted: 'accepted from now on',
    'no-longer-accepted': 'no longer accepted',
  },
  becauseNot: 'not given',
  remedies: {
    moved: (yaml) => `Write there: ${yaml}`,
    changes: (yaml) => `Write there: ${yaml}`,
    cancelled: (yaml) => `Write there: ${yaml}`,
    'keep-cancelled': (yaml) => `Put it back instead of deleting it, and write there: ${yaml}`,
    allow: (yaml) => `Write there: ${yaml}`,
    decision: (yaml) => `Record a decision about it: ${yaml}`,
  },
  newId: (id, yaml) => `If only its id is new (${id}), write there: ${yaml}`,
  follows: {
    heading: 'What follows',
    order: (first, second) => `${first} before ${second}`,
    orders: {
      certain: 'now certain',
      late: 'now too late',
      uncertain: 'no longer certain',
      open: 'still open',
      'no-longer-late': 'no longer too late',
    },
    was: (order) =>
      `was: ${{ yes: 'certain', no: 'too late', 'cannot-tell': 'cannot tell' }[order]}`,
    apart: days,
    late: (each) => `${days(each)} too late`,
    movedAlong: 'moves along',
    total: 'all events',
    broken: 'now broken',
    mended: 'no longer broken',
    kept: (kept, all) =>
      `${kept} of ${count(all, 'meeting or event keeps its', 'meetings and events keep their')} month.`,
  },
  columns: {
    item: 'Item',
    field: 'Field',
    change: 'Change',
    effect: 'Effect',
    because: 'Because of',
  },
};
