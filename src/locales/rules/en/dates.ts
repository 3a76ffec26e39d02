import { dates } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

export const datesWords: FamilyWords<'dates'> = {
  'dates/outside-period': {
    about: 'dates lie within the time that the plan covers',
    say: ({ title, when, side, periodFrom, periodTo }) => {
      const edge = side === 'before' ? periodFrom : periodTo;
      const limit =
        edge && `, which ${side === 'before' ? 'begins' : 'ends'} on ${dates.day(edge)}`;
      return {
        message: `${title} has a date ${side} the time that the plan covers${limit ?? ''}: ${dates.when(when)}.`,
        help: 'Correct the date, or the period of the plan.',
      };
    },
  },
};
