import { dates, quote } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

export const datesWords: FamilyWords<'dates'> = {
  'dates/end-before-start': {
    about: 'semmi sem ér véget, mielőtt elkezdődik',
    say: (data) => {
      const { title } = data;
      if (data.what === 'hours')
        return {
          message: `${title}: a vége korábbi, mint a kezdete: ${data.hours}.`,
          help: 'Javítsa az időpontot.',
        };
      const [first, second] = [dates.when(data.first), dates.when(data.second)];
      const messages = {
        output: `${title}: a határideje korábbi, mint az intézkedés kezdete: ${second} (az intézkedés: ${first}).`,
        adopted: `${title}: az elfogadás napja korábbi, mint a dokumentum kelte: ${second} (kelte: ${first}).`,
        'in-force': `A támogatási szerződés korábban lépett hatályba, mint ahogy aláírták: ${second} (aláírás: ${first}).`,
        minutes: `${title}: a jegyzőkönyv kelte korábbi, mint a megtartás napja: ${second} (megtartva: ${first}).`,
        target: `${title}: a célérték dátuma korábbi, mint a bázisértéké: ${second} (bázisérték: ${first}).`,
        decision: `${title}: a határideje korábbi, mint az ülés, amely eldöntötte: ${second} (az ülés: ${first}).`,
        invited: `${title}: a meghívó csak a megtartás napja után ment ki: ${first} (megtartva: ${second}).`,
      };
      return { message: messages[data.what], help: 'Javítsa a két dátum egyikét.' };
    },
  },
  'dates/free-day': {
    about: 'az ülések munkanapra esnek',
    say: ({ title, day, free }) => {
      const name = free.nameIn('hu');
      const when = `${dates.dayOfWeek(day)}${name === undefined ? '' : ` (${name})`}`;
      const messages = {
        'rest-day': `${title}: a kitűzött nap pihenőnap: ${when}.`,
        holiday: `${title}: a kitűzött nap ünnepnap: ${when}.`,
        weekend: `${title}: a kitűzött nap hétvégére esik: ${when}.`,
      };
      return {
        message: messages[free.reason],
        help: 'Válasszon másik napot. Ha ez mégis munkanap, vegye fel a „work-days” mezőbe.',
      };
    },
  },
  'dates/outside-period': {
    about: 'az időpontok a terv időszakába esnek',
    say: ({ title, when, side, periodFrom, periodTo }) => ({
      message: `${title}: az időpont a terv időszaka ${side === 'before' ? 'elé' : 'utánra'} esik: ${dates.when(when)}${
        side === 'before'
          ? periodFrom
            ? ` (a terv kezdete: ${dates.day(periodFrom)})`
            : ''
          : periodTo
            ? ` (a terv vége: ${dates.day(periodTo)})`
            : ''
      }.`,
      help: 'Javítsa az időpontot vagy a terv időszakát.',
    }),
  },
  'dates/wrong-weekday': {
    about: 'a szöveg ugyanazt a napot nevezi meg, mint a dátum',
    say: ({ title, day, ...data }) =>
      'text' in data
        ? {
            message: `${title === data.text ? '' : `${title}: `}${quote(data.text)} – ez a hétnek egy másik napját nevezi meg. A dátum: ${dates.dayOfWeek(day)}.`,
            help: 'Javítsa a dátumot vagy a szöveget.',
          }
        : {
            message: `${title}: ez a kivétel nem esik egyik olyan napra sem, amelyen ismétlődik: ${dates.dayOfWeek(day)} (${dates.when(data.when)}).`,
            help: 'Javítsa a napot az „except” mezőben, vagy törölje onnan.',
          },
  },
};
