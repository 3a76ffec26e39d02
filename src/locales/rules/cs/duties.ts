import { list, quote } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

/** The words of a plan may end with a full stop of their own. */
const closed = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

export const dutiesWords: FamilyWords<'duties'> = {
  'duties/not-taken-up': {
    about: 'co úkol žádá od jednání, je v programu některého z nich',
    say: ({ id, missing, title }) => ({
      message:
        missing.length === 0
          ? `Tento úkol není v programu žádného jednání: ${closed(title)}`
          : `V programu žádného jednání není ${list(missing.map(quote))}, ačkoli to tento úkol žádá: ${closed(title)}`,
      help: `Doplňte to do programu některého jednání, nebo k bodu, který úkol plní, uveďte ${quote(`duty: ${id}`)}.`,
    }),
  },
};
