import { didYouMean, list, quote } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

export const checksWords: FamilyWords<'checks'> = {
  'checks/unknown': {
    about: 'nastavení pravidla něco mění',
    say: (data) => {
      if (data.code === 'rule')
        return {
          message: `Pravidlo ${quote(data.name)}, které by se dalo nastavit, neexistuje.`,
          help:
            data.suggestion === undefined
              ? 'Řádek smažte. Pravidla vypíše „paktum explain“; syntaxi, pole a hodnoty nastavit nelze.'
              : didYouMean(data.suggestion),
        };
      if (data.code === 'option')
        return {
          message: `${data.rule}: volba ${quote(data.name)} neexistuje.`,
          help: `Nastavit lze: ${list(data.options)}.`,
        };
      return {
        message: `${data.rule}: hodnota volby ${quote(data.name)} je jiného druhu, než má být.`,
        help: `Bez nastavení platí: ${data.usual}.`,
      };
    },
  },
};
