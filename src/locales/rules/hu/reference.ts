import { dates, didYouMean, kinds, list, quote } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

export const referenceWords: FamilyWords<'reference'> = {
  'reference/text-names-items': {
    about: 'ami a terv egy tételét nevezi meg, az utal is rá',
    say: ({ text, title, meant }) => ({
      message: `${title === '' ? 'Ez' : `${title}: ez`} itt csak szöveg, ezért semmi sem követi, pedig hivatkozásnak látszik: ${quote(text)}`,
      help: `Ha hivatkozás, írja így: ${meant}. Ha szöveg, egészítse ki egy szóval.`,
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
          : 'Javítsa az azonosítót, vagy vegye fel, amire utal.',
    }),
  },
  'reference/unknown-name': {
    about: 'a használt név szerepel a paktumban',
    say: ({ name, relation, title, suggestion }) => ({
      message: `${title === '' ? 'Itt' : `${title}: itt`} (${relation}) ez áll: ${quote(name)}, de a paktumban senkit sem hívnak így.`,
      ...(suggestion !== undefined && { help: didYouMean(suggestion) }),
    }),
  },
  'reference/wrong-kind': {
    about: 'a mező a megfelelő fajta tételt nevezi meg',
    say: ({ name, relation, title, kind, wanted }) => ({
      message: `Itt (${relation}) ez áll: ${quote(name)}, ez azonban más (${kinds[kind]}): ${quote(title)}`,
      help: `Ilyet nevezzen meg: ${list(wanted.map((each) => kinds[each]))}.`,
    }),
  },
};
