import { kinds, list, quote } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

export const identityWords: FamilyWords<'identity'> = {
  'identity/number-gap': {
    about: 'numbers have no gap',
    say: ({ kind, within, title, number, previousTitle, expected, place }) =>
      place
        ? {
            message: `${title}: the number is ${number}, but the place in the list is ${place.here}, and the number before it is ${place.before}.`,
            help: 'Correct the number, or number every event.',
          }
        : {
            message: `${title}${within && ` (${within})`}: the number is ${number}, but ${expected} should follow (the one before: ${previousTitle}).`,
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
          help: `Correct the name, or write the id of that: ${other?.id}`,
        };
      if (differs === 'number')
        return {
          message: `${stands}, but ${number === undefined ? 'the numbers differ' : `the number of that is ${number}`}.`,
          help: other
            ? `Correct the name or the id. That is the name of ${other.title} (${other.id}).`
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
          ? `${title}: it stands here a second time with the id ${quote(id)}.`
          : `${title}: the id ${quote(id)} belongs to another item already: ${firstTitle}.`,
      help:
        lost.length > 0
          ? `Elsewhere an id is named that no item has now: ${list(lost.map(quote))}. Perhaps it was meant for this one.`
          : 'Give one of the two another id.',
    }),
  },
  'identity/unique-number': {
    about: 'a number belongs to one item',
    say: ({ number, title, firstTitle }) => ({
      message: `${title}: the number ${number} belongs to another item already: ${firstTitle}.`,
      help: 'Correct one of the two numbers.',
    }),
  },
  'identity/unique-title': {
    about: 'a title belongs to one item',
    say: ({ title, kind }) => ({
      message: `Another item (${kinds[kind]}) has this title already: ${quote(title)}.`,
      help: 'If this is another one, give it a title of its own. If not, delete it.',
    }),
  },
};
