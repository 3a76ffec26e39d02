import { didYouMean, list, quote } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

export const checksWords: FamilyWords<'checks'> = {
  'checks/unknown': {
    about: 'egy szabály beállítása változtat valamin',
    say: (data) => {
      if (data.code === 'rule')
        return {
          message: `Nincs ilyen beállítható szabály: ${quote(data.name)}.`,
          help:
            data.suggestion === undefined
              ? 'Törölje ezt a sort. A szabályokat a „paktum explain” sorolja fel; a szintaxis, a mezők és az értékek nem állíthatók.'
              : didYouMean(data.suggestion),
        };
      if (data.code === 'option')
        return {
          message: `${data.rule}: nincs ilyen beállítása: ${quote(data.name)}.`,
          help: `Beállítható: ${list(data.options)}.`,
        };
      return {
        message: `${data.rule}: más fajta érték kell ide: ${quote(data.name)}.`,
        help: `Beállítás nélkül ez érvényes: ${data.usual}.`,
      };
    },
  },
};
