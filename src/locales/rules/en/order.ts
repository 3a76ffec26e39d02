import { list } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

export const orderWords: FamilyWords<'order'> = {
  'order/prepared-before': {
    about: 'a meeting comes before what it prepares',
    say: (data) =>
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
  },
};
