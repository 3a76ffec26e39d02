import { dates, quote } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

export const datesWords: FamilyWords<'dates'> = {
  'dates/end-before-start': {
    about: 'nic nekončí dříve, než začne',
    say: (data) => {
      const { title } = data;
      if (data.what === 'hours')
        return {
          message: `${title}: konec je dříve než začátek: ${data.hours}.`,
          help: 'Opravte čas.',
        };
      const [first, second] = [dates.when(data.first), dates.when(data.second)];
      const messages = {
        output: `${title}: termín je dříve, než začíná opatření: ${second} (opatření: ${first}).`,
        adopted: `${title}: schválení je dříve než datum dokumentu: ${second} (datum: ${first}).`,
        'in-force': `Smlouva o dotaci nabyla účinnosti dříve, než byla podepsána: ${second} (podpis: ${first}).`,
        minutes: `${title}: zápis má dřívější datum, než je den konání: ${second} (konání: ${first}).`,
        target: `${title}: cílová hodnota má dřívější datum než výchozí hodnota: ${second} (výchozí: ${first}).`,
        decision: `${title}: termín je dříve než jednání, které o tom rozhodlo: ${second} (jednání: ${first}).`,
        invited: `${title}: pozvánka byla odeslána až po konání: ${first} (konání: ${second}).`,
      };
      return { message: messages[data.what], help: 'Opravte jedno z obou dat.' };
    },
  },
  'dates/free-day': {
    about: 'jednání jsou plánována na pracovní dny',
    say: ({ title, day, free }) => {
      const name = free.nameIn('cs');
      const when = `${dates.dayOfWeek(day)}${name === undefined ? '' : ` (${name})`}`;
      const messages = {
        'rest-day': `${title}: plánovaný den je volný: ${when}.`,
        holiday: `${title}: plánovaný den je svátek: ${when}.`,
        weekend: `${title}: plánovaný den je o víkendu: ${when}.`,
      };
      return {
        message: messages[free.reason],
        help: 'Zvolte jiný den. Pokud se v něm pracuje, zapište ho do pole „work-days“.',
      };
    },
  },
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
  'dates/wrong-weekday': {
    about: 'den v týdnu uvedený slovy odpovídá datu',
    say: ({ title, day, ...data }) =>
      'text' in data
        ? {
            message: `${title === data.text ? '' : `${title}: `}${quote(data.text)} uvádí jiný den v týdnu. Datum: ${dates.dayOfWeek(day)}.`,
            help: 'Opravte datum, nebo slova.',
          }
        : {
            message: `${title}: výjimka nepřipadá na žádný ze dnů, kdy se to opakuje: ${dates.dayOfWeek(day)} (${dates.when(data.when)}).`,
            help: 'Opravte den v poli „except“, nebo ho smažte.',
          },
  },
};
