import { didYouMean, quote, withTitle } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

export const allowWords: FamilyWords<'allow'> = {
  'allow/without-reason': {
    about: 'a finding is accepted for a reason',
    say: ({ rule, title }) => ({
      message: withTitle(title, `findings of ${rule} are accepted here, and nothing says why.`),
      help: 'Add the reason, as in reason: …',
    }),
  },
  'allow/unused': {
    about: 'an accepted finding is really there',
    say: ({ isKnown, rule, suggestion, title }) => ({
      message: withTitle(
        title,
        isKnown
          ? `findings of ${rule} are accepted here, but there are none.`
          : `there is no rule ${quote(rule)}, so nothing is accepted here.`,
      ),
      help:
        suggestion !== undefined
          ? didYouMean(suggestion)
          : isKnown
            ? 'Delete this entry. If the finding stands at another item, move the entry there.'
            : 'Delete this entry. Mistakes of syntax, fields and values cannot be accepted.',
    }),
  },
};
