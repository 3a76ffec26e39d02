import { dates, list } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

export const loadWords: FamilyWords<'load'> = {
  'load/quarter': {
    about: 'no quarter holds far more than the others',
    say: ({ heavy, counts }) => ({
      message: `Far more falls into ${heavy.map(dates.text).join(' and ')} than into the other quarters. Outputs, and actions without outputs, by quarter: ${list(counts.map(({ number, quarter }) => `${dates.text(quarter)}: ${number}`))}.`,
      help: 'See whether all of it can be done then, or move some of it.',
    }),
  },
};
