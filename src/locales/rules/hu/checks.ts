import { didYouMean, list, quote } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

export const checksWords: FamilyWords<'checks'> = {
  'checks/unknown': {
    about: 'a szabályok minden beállításának van hatása',
    say: (data) => {
      if (data.code === 'rule')
        return {
          message: `Nincs ilyen beállítható szabály: ${quote(data.name)}.`,
          help:
            data.suggestion === undefined
              ? 'Törölje ezt a sort. A szabályokat a „paktum explain” sorolja fel. A szintaxis, a mezők és az értékek ellenőrzése nem állítható.'
              : didYouMean(data.suggestion),
        };
      if (data.code === 'option')
        return {
          message: `${data.rule}: ennek a szabálynak nincs ilyen beállítása: ${quote(data.name)}.`,
          help: `Beállítható: ${list(data.options)}.`,
        };
      return {
        message: `${data.rule}: ehhez a beállításhoz másfajta érték kell: ${quote(data.name)}.`,
        help: `Beállítás nélkül ez érvényes: ${data.usual}.`,
      };
    },
  },
};
