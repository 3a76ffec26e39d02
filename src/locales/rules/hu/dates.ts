import { dates } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

export const datesWords: FamilyWords<'dates'> = {
  'dates/outside-period': {
    about: 'az időpontok a terv idejére esnek',
    say: ({ title, when, side, periodFrom, periodTo }) => ({
      message: `${title}: ez az időpont ${side === 'before' ? 'korábbi' : 'későbbi'} a terv idejénél: ${dates.when(when)}${
        side === 'before'
          ? periodFrom && ` (a terv kezdete: ${dates.day(periodFrom)})`
          : periodTo && ` (a terv vége: ${dates.day(periodTo)})`
      }.`,
      help: 'Javítsa az időpontot vagy a terv idejét.',
    }),
  },
};
