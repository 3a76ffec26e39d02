import { list, quote } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

/** The words of a plan may end with a full stop of their own. */
const closed = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

export const dutiesWords: FamilyWords<'duties'> = {
  'duties/not-taken-up': {
    about: 'amit egy feladat az ülésektől kér, az napirenden van',
    say: ({ id, missing, title }) => ({
      message:
        missing.length === 0
          ? `Egyetlen napirenden sem szerepel ez a feladat: ${closed(title)}`
          : `Egyetlen napirenden sem szerepel: ${list(missing.map(quote))}. Ez a feladat előírja: ${closed(title)}`,
      help: `Vegye fel egy ülés napirendjére, vagy írja ahhoz a ponthoz, amely teljesíti: ${quote(`duty: ${id}`)}.`,
    }),
  },
};
