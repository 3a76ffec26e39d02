import type { GapRemedy } from '../../../rules/recurrence/gap-remedy.ts';
import type { MarkText } from '../../../rules/recurrence/mark-text.ts';
import type { LongGapData, ShortUnitData } from '../../../rules/recurrence/too-rare.ts';
import { dates, list, quote } from '../../words/en.ts';
import type { FamilyWords, Sentence } from '../rule-words.ts';

const unitNames = {
  day: 'calendar day',
  week: 'calendar week',
  month: 'calendar month',
  '2 months': 'two calendar months',
  quarter: 'calendar quarter',
  '4 months': 'four calendar months',
  'half-year': 'calendar half-year',
  year: 'calendar year',
};
const days = (text: string) => text.split('/').map(dates.text).join(' – ');
const length = (interval: string) => (/^\d/.test(interval) ? interval : `one ${interval}`);
const end = ({ days: text, title }: MarkText) =>
  title === undefined ? days(text) : `${title} (${days(text)})`;

/** How many gaps are named before they are counted. */
const shown = 2;

function shortUnits({ isCertain, min, title, unit, units }: ShortUnitData): Sentence {
  const names = units.map(({ text }) => days(text));
  const least = min === 1 ? 'There has to be at least one' : `There have to be at least ${min}`;
  const asked = `${least} in every ${unitNames[unit]}.`;
  if (!isCertain)
    return {
      message: `${title}: the dates are too rough to tell whether there are enough here: ${list(names)}. ${asked}`,
      help: 'Give the month or the day, so that each lies in one of them.',
    };
  const found = units.map(({ most }, index) => `${names[index]} (${most})`);
  return {
    message: `${title}: the plan has ${min === 1 ? 'none' : 'too few'} here: ${list(min === 1 ? names : found)}. ${asked}`,
    help: 'Plan what is missing there, or change how often it has to be.',
  };
}

function longGaps({ gaps, interval, isCertain, keptBy, remedy, title }: LongGapData): Sentence {
  const named = gaps.slice(0, shown).map(({ from, to }) => `${end(from)} – ${end(to)}`);
  const all = gaps.length > shown ? ` (${gaps.length} times in all)` : '';
  const [first] = gaps;
  return {
    message: [
      `${title}: ${isCertain ? 'more' : 'perhaps more'} than ${length(interval)} apart: ${named.join('; ')}${all}.`,
      ...(keptBy ? [`In every ${unitNames[keptBy]} there is one.`] : []),
    ].join(' '),
    help: [
      first ? advice(first.from, first.to, remedy) : '',
      ...(gaps.length > 1 && !isCertain
        ? [`After that, each within ${length(interval)} of the one before.`]
        : []),
      ...(keptBy
        ? [`If one in every ${unitNames[keptBy]} is meant, write: counted: calendar`]
        : []),
    ].join(' '),
  };
}

/** What to do about the first gap. */
function advice(from: MarkText, to: MarkText, remedy: GapRemedy): string {
  switch (remedy.kind) {
    case 'add':
      return `Plan what is missing in between, the first by ${dates.day(remedy.by)}, or change how often it has to be.`;
    case 'later-by':
      return `Fix the day: ${end(to)} by ${dates.day(remedy.by)}.`;
    case 'earlier-from':
      return `Fix the day: ${end(from)} on ${dates.day(remedy.from)} or later.`;
    case 'both':
      return `Fix both days, for example: ${end(from)} on ${dates.day(remedy.on)}, ${end(to)} by ${dates.day(remedy.by)}.`;
  }
}

export const recurrenceWords: FamilyWords<'recurrence'> = {
  'recurrence/off-rhythm': {
    about: 'what has a rhythm does not come once more in between',
    say: ({ title, extra, previous, next }) => ({
      message: `${title}: this is one more than asked for: ${end(extra)}. Without it the gap is as long as elsewhere: ${end(previous)} – ${end(next)}.`,
      help: 'If it is meant, leave it. If not, delete it here.',
    }),
  },
  'recurrence/skipped-point': {
    about: 'no agenda leaves out a point that all others have',
    say: ({ meeting, body, points, first, last }) => ({
      message: `${meeting}: the agenda lacks ${list(points.map(quote))}. All others of this body have it (${body}; the first: ${first}, the last: ${last}).`,
      help: 'Add it, if it was only forgotten.',
    }),
  },
  'recurrence/too-rare': {
    about: 'what has to happen again and again is planned often enough',
    say: (data) => (data.counted === 'calendar' ? shortUnits(data) : longGaps(data)),
  },
};
