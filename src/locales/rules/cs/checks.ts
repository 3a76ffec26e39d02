import { didYouMean, list, quote } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

export const checksWords: FamilyWords<'checks'> = {
  'checks/unknown': {
    about: 'každé nastavení pravidla má účinek',
    say: (data) => {
      if (data.code === 'rule')
        return {
          message: `Takové nastavitelné pravidlo neexistuje: ${quote(data.name)}.`,
          help:
            data.suggestion === undefined
              ? 'Řádek smažte. Pravidla vypíše „paktum explain“; kontrolu syntaxe, polí a hodnot nastavit nelze.'
              : didYouMean(data.suggestion),
        };
      if (data.code === 'option')
        return {
          message: `${data.rule}: toto pravidlo nemá volbu ${quote(data.name)}.`,
          help: `Nastavit lze: ${list(data.options)}.`,
        };
      return {
        message: `${data.rule}: hodnota volby ${quote(data.name)} je jiného druhu, než má být.`,
        help: `Bez nastavení platí: ${data.usual}.`,
      };
    },
  },
};
