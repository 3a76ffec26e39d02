import { list } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

export const orderWords: FamilyWords<'order'> = {
  'order/prepared-before': {
    about: 'az ülés megelőzi azt, amit előkészít',
    say: (data) =>
      data.order === 'no'
        ? {
            message: `${data.title}: korábbi, mint az ülések, amelyek előkészítik: ${list(data.meetings)}.`,
            help: 'Tegye át az egyiket, vagy vegye le ezt a pontot arról a napirendről.',
          }
        : {
            message: `${data.meeting}: nem dönthető el, hogy megelőzi-e azt, amit előkészít: ${list(data.titles)}.`,
            help:
              data.missing === 'hours'
                ? 'Ugyanazon a napon lesznek: írja be az órát is, így: time: 10:00-12:00.'
                : data.missing === 'one-day'
                  ? 'Tűzze ki annak a napját, amelynek még nincs, úgy, hogy az ülés előbb legyen.'
                  : 'Tűzze ki mindegyiknek a napját, legkorábbra az ülését. Egyetlen nap nem dönti el.',
          },
  },
};
