import { dates, list, quote } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

const whatIsPrepared = {
  event: 'A naptár legtöbb rendezvényét egy-egy ülés készíti elő.',
  meeting: 'A testület legtöbb ülését egy-egy korábbi ülés készíti elő.',
  report: 'A sorozat legtöbb dokumentumát egy-egy ülés készíti elő.',
};

export const orderWords: FamilyWords<'order'> = {
  'order/circle': {
    about: 'semmi sem vár önmagára',
    say: ({ kind, titles }) => {
      const [first = ''] = titles;
      const way = [...titles, first].join(' → ');
      if (kind === 'nested')
        return {
          message: `${first}: önmagának a része: ${way}.`,
          help: `Törölje az egyik ${quote('in')} mezőt, vagy írjon bele mást.`,
        };
      return {
        message: `${first}: önmagára vár, így soha nem kezdődhet el: ${way}.`,
        help: `Törölje azt a ${quote('needs')} vagy ${quote('after')} bejegyzést, amelyre valójában nem kell várni.`,
      };
    },
  },
  'order/evaluated-before': {
    about: 'az ülés későbbi, mint amit értékel',
    say: ({ meeting, order, titles }) =>
      order === 'no'
        ? {
            message: `${meeting}: olyasmit értékel, ami csak később következik: ${list(titles)}.`,
            help: 'Tegye át ezt a pontot egy későbbi ülésre, vagy javítsa az időpontot.',
          }
        : {
            message: `${meeting}: nem dönthető el, hogy későbbi-e, mint amit értékel: ${list(titles)}.`,
            help: 'Tűzze ki a hiányzó napokat úgy, hogy az ülés kerüljön legkésőbbre, vagy értékelje egy későbbi ülés.',
          },
  },
  'order/needed-late': {
    about: 'időben elkészül, amire szükség van',
    say: (data) => {
      if (data.code === 'cancelled')
        return {
          message: `${data.title}: olyasmire épül, ami elmarad: ${data.needed}.`,
          help: `Írja be, mi lép a helyébe, vagy vegye ki a ${quote('needs')} mezőből.`,
        };
      const when = data.when ? ` (${dates.when(data.when)})` : '';
      if (data.code === 'late')
        return {
          message: `${data.title}${when}: későbbi, mint ami ráépül: ${list(data.needing)}.`,
          help: 'Hozza előbbre, vagy tegye későbbre azt, ami ráépül.',
        };
      return {
        message: `${data.title}${when}: korábbi, mint amire épül: ${list(data.needed)}.`,
        help: 'Tegye későbbre, vagy hozza előbbre azt, amire épül.',
      };
    },
  },
  'order/prepared-before': {
    about: 'az ülés megelőzi azt, amit előkészít',
    say: (data) =>
      data.order === 'no'
        ? {
            message: `${data.title}: korábbi, mint ${data.meetings.length === 1 ? 'az ülés, amely előkészíti' : 'az ülések, amelyek előkészítik'}: ${list(data.meetings)}.`,
            help: 'Tegye át az egyiket, vagy törölje ezt a pontot az ülés napirendjéről.',
          }
        : data.order === 'late'
          ? {
              message: `${data.meeting}: későbbi, mint amit előkészít: ${list(data.titles)}.`,
              help: 'Hozza előbbre az ülést, vagy bízza az előkészítést egy korábbira.',
            }
          : {
              message: `${data.meeting}: nem dönthető el, hogy megelőzi-e azt, amit előkészít: ${list(data.titles)}.`,
              help:
                data.missing === 'hours'
                  ? 'Ugyanazon a napon lesznek: írja be az órát is, így: time: 10:00-12:00'
                  : data.missing === 'one-day'
                    ? 'Tűzze ki a hiányzó napot úgy, hogy az ülés előbb legyen.'
                    : 'Tűzze ki a hiányzó napokat úgy, hogy az ülés kerüljön legkorábbra. Egyetlen nap nem dönti el.',
            },
  },
  'order/unprepared': {
    about: 'amit az ülések elő szoktak készíteni, az napirenden van',
    say: ({ kind, meeting, title }) => ({
      message: `${title}: egyetlen ülés sem készíti elő. ${whatIsPrepared[kind]}`,
      help: `Vegye fel ${quote('prepare')} pontként egy korábbi ülés napirendjére, például ide: ${meeting}.`,
    }),
  },
};
