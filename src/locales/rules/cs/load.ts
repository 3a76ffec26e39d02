import { dates, list } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

export const loadWords: FamilyWords<'load'> = {
  'load/quarter': {
    about: 'na žádné čtvrtletí nepřipadá mnohem více než na ostatní',
    say: ({ heavy, counts }) => ({
      message: `${heavy.length === 1 ? 'Na toto čtvrtletí' : 'Na tato čtvrtletí'} připadá mnohem více než na ostatní: ${list(heavy.map(dates.text))}. Výstupy a opatření bez výstupů podle čtvrtletí: ${list(counts.map(({ number, quarter }) => `${dates.text(quarter)}: ${number}`))}.`,
      help: 'Zvažte, zda se to všechno dá stihnout, nebo něco přesuňte.',
    }),
  },
};
