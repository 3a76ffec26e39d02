import { dates, quote } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

export const datesWords: FamilyWords<'dates'> = {
  'dates/end-before-start': {
    about: 'nothing ends before it begins',
    say: (data) => {
      const { title } = data;
      if (data.what === 'hours')
        return {
          message: `${title}: the hours end before they begin: ${data.hours}.`,
          help: 'Correct the hours.',
        };
      const [first, second] = [dates.when(data.first), dates.when(data.second)];
      const messages = {
        output: `${title}: it is due (${second}) before its action begins (${first}).`,
        adopted: `${title}: it was adopted (${second}) before the day that it bears (${first}).`,
        'in-force': `The grant agreement came into force (${second}) before it was signed (${first}).`,
        minutes: `${title}: the minutes are dated (${second}) before it took place (${first}).`,
        target: `${title}: the target has an earlier date (${second}) than the baseline (${first}).`,
        decision: `${title}: it is due (${second}) before the meeting that decided it (${first}).`,
        invited: `${title}: it took place (${second}) before the invitation went out (${first}).`,
      };
      return { message: messages[data.what], help: 'Correct one of the two dates.' };
    },
  },
  'dates/free-day': {
    about: 'meetings are planned for working days',
    say: ({ title, day, free }) => {
      const name = free.nameIn('en');
      const when = `${dates.dayOfWeek(day)}${name === undefined ? '' : ` (${name})`}`;
      const messages = {
        'rest-day': `${title}: the planned day is a rest day: ${when}.`,
        holiday: `${title}: the planned day is a public holiday: ${when}.`,
        weekend: `${title}: the planned day is on a weekend: ${when}.`,
      };
      return {
        message: messages[free.reason],
        help: 'Choose another day. If people work on it, list it under "work-days".',
      };
    },
  },
  'dates/outside-period': {
    about: 'dates lie within the time that the plan covers',
    say: ({ title, when, side, periodFrom, periodTo }) => {
      const edge = side === 'before' ? periodFrom : periodTo;
      const limit =
        edge && ` (the plan ${side === 'before' ? 'begins' : 'ends'} on ${dates.day(edge)})`;
      return {
        message: `${title}: the date is ${side} the time that the plan covers: ${dates.when(when)}${limit ?? ''}.`,
        help: 'Correct the date, or the period of the plan.',
      };
    },
  },
  'dates/wrong-weekday': {
    about: 'a weekday in words is that of the date',
    say: ({ title, day, ...data }) =>
      'text' in data
        ? {
            message: `${title === data.text ? '' : `${title}: `}${quote(data.text)} names another weekday. The date is ${dates.dayOfWeek(day)}.`,
            help: 'Correct the date or the words.',
          }
        : {
            message: `${title}: this exception is none of the days on which it repeats: ${dates.dayOfWeek(day)} (${dates.when(data.when)}).`,
            help: 'Correct the day under "except", or delete it.',
          },
  },
};
