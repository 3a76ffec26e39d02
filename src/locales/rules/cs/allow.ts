import { didYouMean, quote } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

const owner = (title: string) => (title === '' ? '' : `${title}: `);

export const allowWords: FamilyWords<'allow'> = {
  'allow/without-reason': {
    about: 'přijatý nález má důvod',
    say: ({ rule, title }) => ({
      message: `${owner(title)}nálezy pravidla ${rule} se zde přijímají a nikde není řečeno proč.`,
      help: 'Doplňte důvod: reason: …',
    }),
  },
  'allow/unused': {
    about: 'přijatý nález existuje',
    say: ({ isKnown, rule, suggestion, title }) => ({
      message: isKnown
        ? `${owner(title)}pravidlo ${rule} se zde přijímá, ale nic zde nenachází.`
        : `${owner(title)}pravidlo ${quote(rule)} neexistuje, takže se nic nepřijímá.`,
      help:
        suggestion !== undefined
          ? didYouMean(suggestion)
          : isKnown
            ? 'Tento záznam smažte. Pokud je nález u jiné položky, přesuňte jej tam.'
            : 'Tento záznam smažte. Chyby syntaxe, polí a hodnot přijmout nelze.',
    }),
  },
};
