import { figures, firstOf, list } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

export const measurabilityWords: FamilyWords<'measurability'> = {
  'measurability/counted-twice': {
    about: 'ami egyszer készül el, egyszer számít',
    say: ({ alternative, titles }) => ({
      message: `${alternative}: ugyanaz a teljesítés többször is beszámítható lenne, mert ezek bármelyike helyett elfogadható: ${list(titles)}.`,
      help: 'Csak egy helyen tüntesse fel, vagy írja le mindegyiknél, melyik része számít ott.',
    }),
  },
  'measurability/exact-or-minimum': {
    about: 'az intézkedés és az egyetlen kimenete ugyanazt a célértéket adja meg',
    say: ({ numbers, output }) => ({
      message:
        numbers.length === 1
          ? `${output}: az intézkedés és az egyetlen kimenete eltér abban, hogy a szám (${list(numbers.map((each) => figures.format(each)))}) pontosan vagy legalább ennyit jelent.`
          : `${output}: az intézkedés és az egyetlen kimenete más célértéket ad meg: ${numbers.map((each) => figures.format(each)).join(' / ')}.`,
      help: 'Írja mindkét helyre ugyanazt. A „value” jelentése: pontosan ennyi, a „min” jelentése: legalább ennyi.',
    }),
  },
  'measurability/number-without-date': {
    about: 'a célértéknek van határideje',
    say: ({ titles }) => ({
      message: `${firstOf(titles)}: a célérték megvan, de nem derül ki, mikorra kell elérni.`,
      help: 'Adja meg a határidőt.',
    }),
  },
  'measurability/number-without-unit': {
    about: 'a számnál ott áll, mit számol',
    say: ({ of, titles }) => ({
      message:
        of === 'indicator'
          ? `${firstOf(titles)}: az indikátornál nem derül ki, miben mérik.`
          : `${firstOf(titles)}: a célérték csak egy szám, és nem derül ki, mit számol.`,
      help:
        of === 'indicator'
          ? 'Adja meg a mértékegységet, például unit: fő.'
          : 'Adja meg a mértékegységet, például target: { value: 30, unit: fő }.',
    }),
  },
};
