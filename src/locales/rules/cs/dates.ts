import { dates } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

export const datesWords: FamilyWords<'dates'> = {
  'dates/outside-period': {
    about: 'termíny spadají do období plánu',
    say: ({ title, when, side, periodFrom, periodTo }) => {
      const edge =
        side === 'before'
          ? periodFrom && ` (začátek plánu: ${dates.day(periodFrom)})`
          : periodTo && ` (konec plánu: ${dates.day(periodTo)})`;
      return {
        message: `${title}: termín je ${side === 'before' ? 'dříve, než plán začíná' : 'později, než plán končí'}: ${dates.when(when)}${edge ?? ''}.`,
        help: 'Opravte termín, nebo období plánu.',
      };
    },
  },
};
