import { dates, list } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

export const loadWords: FamilyWords<'load'> = {
  'load/quarter': {
    about: 'egyik negyedév sem sokkal zsúfoltabb a többinél',
    say: ({ heavy, counts }) => ({
      message: `Sokkal több jut ide, mint a többi negyedévre: ${list(heavy.map(dates.text))}. Kimenetek és kimenet nélküli intézkedések negyedévenként: ${list(counts.map(({ number, quarter }) => `${dates.text(quarter)}: ${number}`))}.`,
      help: 'Gondolja át, hogy minden elkészülhet-e akkor, vagy ütemezzen át belőle.',
    }),
  },
};
