import { didYouMean, quote, withTitle } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

export const allowWords: FamilyWords<'allow'> = {
  'allow/without-reason': {
    about: 'přijatý nález má důvod',
    say: ({ rule, title }) => ({
      message: withTitle(title, `nálezy pravidla ${rule} jsou zde přijaty, ale není uvedeno proč.`),
      help: 'Doplňte důvod: reason: …',
    }),
  },
  'allow/unused': {
    about: 'přijatý nález existuje',
    say: ({ isKnown, rule, suggestion, title }) => ({
      message: withTitle(
        title,
        isKnown
          ? `nálezy pravidla ${rule} jsou zde přijaty, ale žádné tu nejsou.`
          : `pravidlo ${quote(rule)} neexistuje, takže tento záznam nic nepřijímá.`,
      ),
      help:
        suggestion !== undefined
          ? didYouMean(suggestion)
          : isKnown
            ? 'Tento záznam smažte. Pokud je nález u jiné položky, přesuňte jej tam.'
            : 'Tento záznam smažte. Chyby syntaxe, polí a hodnot přijmout nelze.',
    }),
  },
};
