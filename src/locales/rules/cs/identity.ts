import { kinds, list, quote } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

export const identityWords: FamilyWords<'identity'> = {
  'identity/number-gap': {
    about: 'číslování navazuje',
    say: ({ kind, within, title, number: found, previousTitle, expected, place }) =>
      place
        ? {
            message: `${title}: číslo je ${found}, ale místo v seznamu je ${place.here} a předchozí číslo je ${place.before}.`,
            help: 'Opravte číslo, nebo očíslujte všechny akce.',
          }
        : {
            message: `${title}${within && ` (${within})`}: číslo je ${found}, ale má následovat ${expected} (předchozí: ${previousTitle}).`,
            help: `Opravte číslo, nebo doplňte ${kind === 'meeting' ? 'chybějící jednání' : 'to, co chybí'}.`,
          },
  },
  'identity/other-name': {
    about: 'jedna věc má v celém plánu jeden název',
    say: ({ as, title, number: own, differs, other, mayHaveAliases }) => {
      const stands = `${quote(as)} zde označuje tuto položku: ${quote(title)}.`;
      if (differs === 'thing')
        return {
          message: `${stands} Tak se ale jmenuje jiná.`,
          help: `Opravte název, nebo uveďte její id: ${other?.id}.`,
        };
      if (differs === 'number')
        return {
          message: `${stands} ${own === undefined ? 'Číslo ale nesouhlasí' : `Její číslo je však ${own}`}.`,
          help: other
            ? `Opravte název, nebo id. Tak se jmenuje tato položka: ${other.title} (id: ${other.id}).`
            : 'Opravte název, nebo id.',
        };
      return {
        message: `Zde se to nazývá ${quote(as)}, jinde ${quote(title)}.`,
        help: `Opravte název, nebo id. Jsou-li oba názvy správné, ${mayHaveAliases ? 'doplňte tento do pole „aliases“' : 'používejte všude jen jeden'}.`,
      };
    },
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
            ? `Jinde je uvedeno id, které teď žádná položka nemá: ${list(lost.map(quote))}. Možná patřilo sem.`
            : `Jinde jsou uvedena id, která teď žádná položka nemá: ${list(lost.map(quote))}. Možná sem některé z nich patřilo.`,
    }),
  },
  'identity/unique-number': {
    about: 'jedno číslo patří jedné položce',
    say: ({ number: found, title, firstTitle }) => ({
      message: `${title}: číslo ${found} už má jiná položka: ${firstTitle}.`,
      help: 'Opravte jedno z obou čísel.',
    }),
  },
  'identity/unique-title': {
    about: 'jeden název patří jedné položce',
    say: ({ title, kind }) => ({
      message: `Tento název už má jiná položka (${kinds[kind]}): ${quote(title)}.`,
      help: 'Jde-li o něco jiného, dejte tomu vlastní název. Jde-li o totéž, položku smažte.',
    }),
  },
};
