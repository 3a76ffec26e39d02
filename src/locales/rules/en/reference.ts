import { dates, didYouMean, kinds, list, quote } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

export const referenceWords: FamilyWords<'reference'> = {
  'reference/text-names-items': {
    about: 'what names an item of the plan is linked to it',
    say: ({ text, title, meant }) => ({
      message: `${title === '' ? '' : `${title}: `}${quote(text)} is only text here, although it seems to name an item of the plan.`,
      help: `If the item is meant, write ${meant}. If text is meant, add a word to it.`,
    }),
  },
  'reference/unknown': {
    about: 'an id that is named exists',
    say: ({ name, relation, title, suggestion, mayBeText }) => ({
      message: `${title === '' ? '' : `${title}: `}${quote(name)} stands after "${relation}", but no item has that id.`,
      help: suggestion
        ? `Did you mean ${suggestion.id} (${suggestion.title}${suggestion.when ? `, ${dates.when(suggestion.when)}` : ''})?`
        : mayBeText
          ? `Correct the id. If it is text and no id, write { text: ${name} }.`
          : 'Correct the id, or add the item.',
    }),
  },
  'reference/unknown-name': {
    about: 'a name that is used is one that the pact lists',
    say: ({ name, relation, title, suggestion }) => ({
      message: `${title === '' ? '' : `${title}: `}${quote(name)} stands after "${relation}", but nobody in the pact is called that.`,
      help:
        suggestion === undefined
          ? 'Add the organisation with that id, or write the name as people know it.'
          : didYouMean(suggestion),
    }),
  },
  'reference/wrong-kind': {
    about: 'a field names an item of the right kind',
    say: ({ name, relation, title, kind, wanted }) => ({
      message: `${quote(name)} stands after "${relation}", but it is the ${kinds[kind]} ${quote(title)}.`,
      help: `What can stand there: ${list(wanted.map((each) => kinds[each]))}.`,
    }),
  },
};
