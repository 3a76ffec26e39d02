import { dates, didYouMean, kinds, list, quote, withTitle } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

export const referenceWords: FamilyWords<'reference'> = {
  'reference/text-names-items': {
    about: 'co jmenuje položku plánu, je s ní propojeno',
    say: ({ text, title, meant }) => ({
      message: withTitle(
        title,
        `${quote(text)} je tu jen text, i když to vypadá jako název položky plánu.`,
      ),
      help: `Jde-li o položku plánu, napište: ${meant}. Jde-li jen o text, doplňte k němu slovo.`,
    }),
  },
  'reference/unknown': {
    about: 'uvedené id existuje',
    say: ({ name, relation, title, suggestion, mayBeText }) => ({
      message: withTitle(
        title,
        `v poli ${quote(relation)} je ${quote(name)}, ale položka s tímto id neexistuje.`,
      ),
      help: suggestion
        ? `Nemá to být ${quote(suggestion.id)} (${suggestion.title}${suggestion.when ? `, ${dates.when(suggestion.when)}` : ''})?`
        : mayBeText
          ? `Opravte id. Má-li to být text, napište { text: ${name} }`
          : 'Opravte id, nebo chybějící položku doplňte.',
    }),
  },
  'reference/unknown-name': {
    about: 'uvedený název je v paktu',
    say: ({ name, relation, title, suggestion }) => ({
      message: withTitle(
        title,
        `v poli ${quote(relation)} je ${quote(name)}, ale takový název v paktu není.`,
      ),
      help:
        suggestion === undefined
          ? 'Doplňte organizaci s tímto id, nebo napište název, jak jej lidé znají.'
          : didYouMean(suggestion),
    }),
  },
  'reference/wrong-kind': {
    about: 'pole jmenuje položku správného druhu',
    say: ({ name, relation, title, kind, wanted }) => ({
      message: `V poli ${quote(relation)} je ${quote(name)}, ale to je položka jiného druhu (${kinds[kind]}): ${quote(title)}.`,
      help: `Do tohoto pole patří: ${list(wanted.map((each) => kinds[each]))}.`,
    }),
  },
};
