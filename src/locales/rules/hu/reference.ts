import { dates, didYouMean, kinds, list, quote } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

export const referenceWords: FamilyWords<'reference'> = {
  'reference/text-names-items': {
    about: 'ami a terv egyik tételét nevezi meg, össze van kötve vele',
    say: ({ text, title, meant }) => ({
      message: `${title === '' ? 'Ez' : `${title}: ez`} itt csak szöveg, pedig úgy látszik, a terv egyik tételét nevezi meg: ${quote(text)}.`,
      help: `Ha a tételre gondolt, írja így: ${meant}. Ha csak szöveg, egészítse ki egy szóval.`,
    }),
  },
  'reference/unknown': {
    about: 'a megnevezett azonosító létezik',
    say: ({ name, relation, title, suggestion, mayBeText }) => ({
      message: `${title === '' ? 'Itt' : `${title}: itt`} (${relation}) ez áll: ${quote(name)}, de ilyen azonosító nincs.`,
      help: suggestion
        ? `Erre gondolt? ${suggestion.id} (${suggestion.title}${suggestion.when ? `, ${dates.when(suggestion.when)}` : ''})`
        : mayBeText
          ? `Javítsa az azonosítót. Ha ez szöveg, írja így: { text: ${name} }`
          : 'Javítsa az azonosítót, vagy vegye fel a hiányzó tételt.',
    }),
  },
  'reference/unknown-name': {
    about: 'a használt név szerepel a paktumban',
    say: ({ name, relation, title, suggestion }) => ({
      message: `${title === '' ? 'Itt' : `${title}: itt`} (${relation}) ez áll: ${quote(name)}, de a paktumban senkit sem hívnak így.`,
      help:
        suggestion === undefined
          ? 'Vegye fel a szervezetet ezzel az azonosítóval, vagy írja ki a nevét.'
          : didYouMean(suggestion),
    }),
  },
  'reference/wrong-kind': {
    about: 'a mező a megfelelő fajta tételt nevezi meg',
    say: ({ name, relation, title, kind, wanted }) => ({
      message: `Itt (${relation}) ez áll: ${quote(name)}, ez azonban másfajta tétel (${kinds[kind]}): ${quote(title)}.`,
      help: `Ide ez kerülhet: ${list(wanted.map((each) => kinds[each]))}.`,
    }),
  },
};
