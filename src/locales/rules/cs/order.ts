import { dates, list, quote } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

const whatIsPrepared = {
  event: 'Většinu akcí tohoto kalendáře některé jednání připravuje.',
  meeting: 'Většinu jednání tohoto orgánu připravuje některé dřívější.',
  report: 'Většinu dokumentů této řady některé jednání připravuje.',
};

export const orderWords: FamilyWords<'order'> = {
  'order/circle': {
    about: 'nic nečeká samo na sebe',
    say: ({ kind, titles }) => {
      const [first = ''] = titles;
      const way = [...titles, first].join(' → ');
      if (kind === 'nested')
        return {
          message: `${first}: je součástí sebe sama: ${way}.`,
          help: `Jedno z těchto polí ${quote('in')} smažte, nebo v něm uveďte něco jiného.`,
        };
      return {
        message: `${first}: čeká na sebe, takže nemůže nikdy začít: ${way}.`,
        help: `Smažte to z polí ${quote('needs')} a ${quote('after')}, na které se ve skutečnosti nečeká.`,
      };
    },
  },
  'order/evaluated-before': {
    about: 'jednání následuje po tom, co vyhodnocuje',
    say: ({ meeting, order, titles }) =>
      order === 'no'
        ? {
            message: `${meeting}: vyhodnocuje něco, co bude až později: ${list(titles)}.`,
            help: 'Přesuňte tento bod na pozdější jednání, nebo opravte termín.',
          }
        : {
            message: `${meeting}: není jasné, zda následuje po tom, co vyhodnocuje: ${list(titles)}.`,
            help: 'Určete chybějící dny tak, aby jednání bylo poslední, nebo vyhodnocení zařaďte na pozdější jednání.',
          },
  },
  'order/needed-late': {
    about: 'co je potřeba, je hotové včas',
    say: (data) => {
      if (data.code === 'cancelled')
        return {
          message: `${data.title}: je k tomu potřeba něco, co bylo zrušeno: ${data.needed}.`,
          help: `Uveďte, co to nahradí, nebo to v poli ${quote('needs')} smažte.`,
        };
      const when = data.when ? ` (${dates.when(data.when)})` : '';
      if (data.code === 'late')
        return {
          message: `${data.title}${when}: termín je až po tom, co na tom závisí: ${list(data.needing)}.`,
          help: 'Stanovte dřívější termín, nebo odložte to, co na tom závisí.',
        };
      return {
        message: `${data.title}${when}: termín je dříve, než bude hotovo, co je k tomu potřeba: ${list(data.needed)}.`,
        help: 'Odložte termín, nebo stanovte dřívější termín toho, co je k tomu potřeba.',
      };
    },
  },
  'order/prepared-before': {
    about: 'jednání předchází tomu, co připravuje',
    say: (data) =>
      data.order === 'no'
        ? {
            message: `${data.title}: termín je dříve než jednání, ${data.meetings.length === 1 ? 'které to připravuje' : 'která to připravují'}: ${list(data.meetings)}.`,
            help: 'Jedno z toho přesuňte, nebo tento bod v programu jednání smažte.',
          }
        : data.order === 'late'
          ? {
              message: `${data.meeting}: přijde až po tom, co připravuje: ${list(data.titles)}.`,
              help: 'Stanovte dřívější termín jednání, nebo přípravu zařaďte na některé dřívější.',
            }
          : {
              message: `${data.meeting}: není jasné, zda předchází tomu, co připravuje: ${list(data.titles)}.`,
              help:
                data.missing === 'hours'
                  ? 'Připadají na týž den: doplňte čas, například time: 10:00-12:00'
                  : data.missing === 'one-day'
                    ? 'Určete chybějící den tak, aby jednání bylo dříve.'
                    : 'Určete chybějící dny tak, aby jednání bylo první. Jediný den nestačí.',
            },
  },
  'order/unprepared': {
    about: 'co jednání obvykle připravují, má některé v programu',
    say: ({ kind, meeting, title }) => ({
      message: `${title}: nepřipravuje to žádné jednání. ${whatIsPrepared[kind]}`,
      help: `Doplňte to jako ${quote('prepare')} do programu některého dřívějšího jednání, například: ${meeting}.`,
    }),
  },
};
