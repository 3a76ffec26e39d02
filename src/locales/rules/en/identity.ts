import { kinds, list, quote } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

export const identityWords: FamilyWords<'identity'> = {
  'identity/number-gap': {
    about: "the numbers of a body's meetings have no gap",
    say: ({ body, title, number, previousTitle, expected }) => ({
      message: `${body}: ${title} has the number ${number}, but ${expected} follows ${previousTitle}.`,
      help: 'Correct the number, or add the meeting that is missing.',
    }),
  },
  'identity/unique-id': {
    about: 'an id belongs to one item',
    say: ({ id, title, firstTitle, lost }) => ({
      message:
        title === firstTitle
          ? `${title} stands here a second time with the id ${quote(id)}.`
          : `The id ${quote(id)} belongs to ${firstTitle} and stands here for ${title}, too.`,
      help:
        lost.length > 0
          ? `Something else names ${list(lost.map(quote))}, which nothing has now: perhaps that was its id.`
          : 'Give one of the two another id.',
    }),
  },
  'identity/unique-title': {
    about: 'a title belongs to one item',
    say: ({ title, kind }) => ({
      message: `There is a second ${kinds[kind]} with the title ${quote(title)}.`,
      help: 'If it is another one, give it a title of its own; if not, delete it.',
    }),
  },
};
