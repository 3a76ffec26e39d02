import { kinds, list, quote } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

export const identityWords: FamilyWords<'identity'> = {
  'identity/number-gap': {
    about: 'egy testület üléseinek számozása folyamatos',
    say: ({ body, title, number: found, previousTitle, expected }) => ({
      message: `${body}: nem folyamatos a számozás. ${title}: a száma ${found}, pedig ${expected} következne ezután: ${previousTitle}.`,
      help: 'Javítsa a számot, vagy vegye fel a hiányzó ülést.',
    }),
  },
  'identity/unique-id': {
    about: 'egy azonosító egy tételé',
    say: ({ id, title, firstTitle, lost }) => ({
      message:
        title === firstTitle
          ? `${title}: másodszor áll itt ezzel az azonosítóval: ${quote(id)}`
          : `${title}: az azonosítója, ${quote(id)}, már másé: ${firstTitle}.`,
      help:
        lost.length > 0
          ? `Máshol olyan azonosító áll, amely most senkié: ${list(lost.map(quote))}. Talán ez volt az övé.`
          : 'Adjon a kettő közül az egyiknek másik azonosítót.',
    }),
  },
  'identity/unique-title': {
    about: 'egy cím egy tételé',
    say: ({ title, kind }) => ({
      message: `Ilyen címmel már van egy másik tétel (${kinds[kind]}): ${quote(title)}`,
      help: 'Ha ez egy másik, adjon neki saját címet. Ha nem, törölje.',
    }),
  },
};
