import { didYouMean, quote } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

const owner = (title: string) => (title === '' ? '' : `${title}: `);

export const allowWords: FamilyWords<'allow'> = {
  'allow/without-reason': {
    about: 'a finding is accepted for a reason',
    say: ({ rule, title }) => ({
      message: `${owner(title)}findings of ${rule} are accepted here, and nothing says why.`,
      help: 'Add the reason, as reason: …',
    }),
  },
  'allow/unused': {
    about: 'a finding that is accepted is there',
    say: ({ isKnown, rule, suggestion, title }) => ({
      message: isKnown
        ? `${owner(title)}${rule} is accepted here, but it finds nothing here.`
        : `${owner(title)}there is no rule ${quote(rule)}, so nothing is accepted.`,
      help:
        suggestion !== undefined
          ? didYouMean(suggestion)
          : isKnown
            ? 'Delete this entry. If the finding stands at another item, move the entry there.'
            : 'Delete this entry. Mistakes of syntax, fields and values cannot be accepted.',
    }),
  },
};
