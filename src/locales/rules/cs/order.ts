import { list } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

export const orderWords: FamilyWords<'order'> = {
  'order/prepared-before': {
    about: 'jednání předchází tomu, co připravuje',
    say: (data) =>
      data.order === 'no'
        ? {
            message: `${data.title}: termín je dříve než jednání, ${data.meetings.length === 1 ? 'které to připravuje' : 'která to připravují'}: ${list(data.meetings)}.`,
            help: 'Jedno z nich přesuňte, nebo tento bod vyřaďte z programu jednání.',
          }
        : {
            message: `${data.meeting}: není jasné, zda předchází tomu, co připravuje: ${list(data.titles)}.`,
            help:
              data.missing === 'hours'
                ? 'Připadají na týž den: doplňte čas, například time: 10:00-12:00.'
                : data.missing === 'one-day'
                  ? 'Určete den u položky, která ho nemá, a to tak, aby jednání bylo dříve.'
                  : 'Určete den u každé položky, která ho nemá, u jednání ten nejdřívější. Jediný den nestačí.',
          },
  },
};
