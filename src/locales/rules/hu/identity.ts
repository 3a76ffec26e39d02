import { kinds, list, quote } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

export const identityWords: FamilyWords<'identity'> = {
  'identity/number-gap': {
    about: 'a számozás folyamatos',
    say: ({ kind, within, title, number: found, previousTitle, expected, place }) =>
      place
        ? {
            message: `${title}: a száma ${found}, de a helye a listában ${place.here}, az előző szám pedig ${place.before}.`,
            help: 'Javítsa a számot, vagy számozza meg az összes rendezvényt.',
          }
        : {
            message: `${title}${within && ` (${within})`}: a száma ${found}, pedig ${expected} következne ezután: ${previousTitle}.`,
            help: `Javítsa a számot, vagy vegye fel ${kind === 'meeting' ? 'a hiányzó ülést' : 'azt, ami hiányzik'}.`,
          },
  },
  'identity/other-name': {
    about: 'egy dolognak az egész tervben egy neve van',
    say: ({ as, title, number: own, differs, other, mayHaveAliases }) => {
      const stands = `${quote(as)} itt ezt jelöli: ${quote(title)}.`;
      if (differs === 'thing')
        return {
          message: `${stands} Ez azonban másnak a neve.`,
          help: `Javítsa a nevet, vagy írja be annak az azonosítóját: ${other?.id}`,
        };
      if (differs === 'number')
        return {
          message: `${stands} ${own === undefined ? 'A szám azonban nem egyezik' : `Annak a száma azonban ${own}`}.`,
          help: other
            ? `Javítsa a nevet vagy az azonosítót. Ezt a tételt hívják így: ${other.title} (${other.id}).`
            : 'Javítsa a nevet vagy az azonosítót.',
        };
      return {
        message: `Itt így szerepel: ${quote(as)}, máshol így: ${quote(title)}.`,
        help: `Javítsa a nevet vagy az azonosítót. Ha mindkét név helyes, ${mayHaveAliases ? 'vegye fel ezt is az „aliases” mezőbe' : 'mindenütt csak az egyiket használja'}.`,
      };
    },
  },
  'identity/unique-id': {
    about: 'egy azonosító egy tételé',
    say: ({ id, title, firstTitle, lost }) => ({
      message:
        title === firstTitle
          ? `${title}: másodszor áll itt ezzel az azonosítóval: ${quote(id)}.`
          : `${title}: az azonosítója (${quote(id)}) már másé: ${firstTitle}.`,
      help:
        lost.length > 0
          ? `Máshol olyan azonosító áll, amely most egyetlen tételé sem: ${list(lost.map(quote))}. Talán ide tartozott.`
          : 'Adjon a kettő közül az egyiknek másik azonosítót.',
    }),
  },
  'identity/unique-number': {
    about: 'egy szám egy tételé',
    say: ({ number: found, title, firstTitle }) => ({
      message: `${title}: a száma (${found}) már másé: ${firstTitle}.`,
      help: 'Javítsa a két szám egyikét.',
    }),
  },
  'identity/unique-title': {
    about: 'egy cím egy tételé',
    say: ({ title, kind }) => ({
      message: `Ilyen címmel már van egy másik tétel (${kinds[kind]}): ${quote(title)}.`,
      help: 'Ha ez nem ugyanaz, adjon neki saját címet. Ha ugyanaz, törölje.',
    }),
  },
};
