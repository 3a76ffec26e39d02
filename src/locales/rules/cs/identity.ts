import { kinds, list, quote } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

export const identityWords: FamilyWords<'identity'> = {
  'identity/number-gap': {
    about: 'číslování jednání téhož orgánu navazuje',
    say: ({ body, title, number: found, previousTitle, expected }) => ({
      message: `${body}: číslování nenavazuje. ${title}: číslo je ${found}, ale má následovat ${expected} (předchozí: ${previousTitle}).`,
      help: 'Opravte číslo, nebo doplňte chybějící jednání.',
    }),
  },
  'identity/unique-id': {
    about: 'jedno id patří jedné položce',
    say: ({ id, title, firstTitle, lost }) => ({
      message:
        title === firstTitle
          ? `${title}: položka s id ${quote(id)} je tu podruhé.`
          : `${title}: id ${quote(id)} už má jiná položka: ${firstTitle}.`,
      help:
        lost.length === 0
          ? 'Dejte jedné z obou položek jiné id.'
          : lost.length === 1
            ? `Jinde je uvedeno id, které teď nic nemá: ${list(lost.map(quote))}. Možná patřilo sem.`
            : `Jinde jsou uvedena id, která teď nic nemá: ${list(lost.map(quote))}. Možná sem některé z nich patřilo.`,
    }),
  },
  'identity/unique-title': {
    about: 'jeden název patří jedné položce',
    say: ({ title, kind }) => ({
      message: `Tento název už má jiná položka (${kinds[kind]}): ${title}.`,
      help: 'Pokud jde o jinou položku, dejte jí vlastní název. Pokud ne, smažte ji.',
    }),
  },
};
