import { kinds, list, quote } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

export const identityWords: FamilyWords<'identity'> = {
  'identity/number-gap': {
    about: 'numbers that count something have no gap',
    say: ({ kind, within, title, number, previousTitle, expected, place }) =>
      place
        ? {
            message: `${title} has the number ${number}, but it is number ${place.here} in the list, and the number before it is ${place.before}.`,
            help: 'Correct the number, or number every event.',
          }
        : {
            message: `${within && `${within}: `}${title} has the number ${number}, but ${expected} follows ${previousTitle}.`,
            help: `Correct the number, or add ${kind === 'meeting' ? 'the meeting that' : 'what'} is missing.`,
          },
  },
  'identity/other-name': {
    about: 'a thing has one name throughout the plan',
    say: ({ as, title, number, differs, other, mayHaveAliases }) => {
      const stands = `${quote(as)} stands here for ${quote(title)}`;
      if (differs === 'thing')
        return {
          message: `${stands}, but that is the name of something else.`,
          help: `Correct the name, or write its id: ${other?.id}.`,
        };
      if (differs === 'number')
        return {
          message: `${stands}, ${number === undefined ? 'but the number is another' : `which has the number ${number}`}.`,
          help: other
            ? `Correct the name, or the id: that of ${other.title} is ${other.id}.`
            : 'Correct the name or the id.',
        };
      return {
        message: `Here it is called ${quote(as)}, elsewhere ${quote(title)}.`,
        help: `Correct the name or the id. If both names are right, ${mayHaveAliases ? 'add this one to its aliases' : 'use one of them everywhere'}.`,
      };
    },
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
  'identity/unique-number': {
    about: 'a number belongs to one item',
    say: ({ number, title, firstTitle }) => ({
      message: `${title} has the same number as ${firstTitle}: ${number}.`,
      help: 'Correct one of the two numbers.',
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
