import { dates, list } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

export const loadWords: FamilyWords<'load'> = {
  'load/quarter': {
    about: 'žádné čtvrtletí není o mnoho plnější než ostatní',
    say: ({ heavy, counts }) => ({
      message: `O mnoho více než na ostatní čtvrtletí připadá na: ${list(heavy.map(dates.text))}. Termíny a začátky výstupů a opatření bez výstupů: ${list(counts.map(({ number, quarter }) => `${dates.text(quarter)}: ${number}`))}.`,
      help: 'Zvažte, zda se to všechno dá stihnout, nebo něco přesuňte.',
    }),
  },
};
