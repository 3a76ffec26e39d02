import type { ShownPoint } from '../../../rules/pairing/shown-point.ts';
import { firstOf, list, quote, verbs } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

const shown = ({ titles, verb }: ShownPoint) => {
  const quoted = list(titles.map(quote));
  return verb ? `${quoted} (${verbs[verb]})` : quoted;
};

export const pairingWords: FamilyWords<'pairing'> = {
  'pairing/missing-result': {
    about: 'minden napirendi ponthoz tartozik elvárt eredmény',
    say: (data) => {
      if (data.kind === 'other-verb')
        return {
          message: `${data.meeting}: a napirend és az elvárt eredmény nem ugyanazt mondja (napirend: ${verbs[data.verbs[0]]}, eredmény: ${verbs[data.verbs[1]]}): ${quote(data.title)}.`,
          help: 'Írja mindkét helyre ugyanazt, vagy pótolja a hiányzó eredményt.',
        };
      if (data.kind === 'other-thing')
        return {
          message: `${data.meeting}: egy napirendi pont és egy elvárt eredmény nem illik össze. Napirend: ${shown(data.point)}. Eredmény: ${shown(data.result)}.`,
          help: 'Ha összetartoznak, írja mindkét helyre ugyanazt. Ha nem, pótolja, ami hiányzik.',
        };
      const [one] = data.points;
      return {
        message:
          one && data.points.length === 1
            ? `${data.meeting}: ehhez a napirendi ponthoz nincs elvárt eredmény: ${shown(one)}.`
            : `${data.meeting}: ezekhez a napirendi pontokhoz nincs elvárt eredmény: ${list(data.points.map(shown))}.`,
        help: 'Írja be a „results” mezőbe, mi legyen az eredménye.',
      };
    },
  },
  'pairing/no-deadline': {
    about: 'aminek el kell készülnie, annak van határideje',
    say: ({ titles }) => ({
      message: `${firstOf(titles)}: nem derül ki, mikorra kell elkészülnie, pedig a terv ezt máshol megadja.`,
      help: 'Adja meg a „due”, a „date” vagy a „period” mezőt. Ha más dönt róla, írja ezt: due: { external: … }',
    }),
  },
  'pairing/no-output': {
    about: 'aminek van határideje, annak kimenete is van',
    say: ({ titles }) => ({
      message: `${firstOf(titles)}: az időpont megvan, de nem derül ki, minek kell addigra elkészülnie.`,
      help: 'Adja meg az „outputs” vagy a „target” mezőt. Ha folyamatosan tart, írja ezt: period: ongoing',
    }),
  },
  'pairing/no-owner': {
    about: 'minden feladatnak van felelőse',
    say: ({ isDecision, titles }) => ({
      message: `${firstOf(titles)}: nincs felelőse, pedig a terv máshol megnevezi a felelőst.`,
      help: isDecision
        ? 'Adja meg az „owner” mezőt.'
        : 'Adja meg az „owner” mezőt itt, az intézkedésnél vagy a fejezetnél.',
    }),
  },
  'pairing/repeated-point': {
    about: 'egy pont egyszer szerepel a napirenden',
    say: ({ list: place, meeting, titles }) => ({
      message: `${meeting}: ugyanaz többször szerepel ${place === 'agenda' ? 'a napirenden' : 'az elvárt eredmények között'}: ${list(titles.map(quote))}.`,
      help: 'Törölje az ismétlést. Ha két külön pontról van szó, írja melléjük, melyik milyen időszakról szól, így: covers: 2020-H1',
    }),
  },
  'pairing/result-without-point': {
    about: 'minden elvárt eredményhez tartozik napirendi pont',
    say: ({ meeting, result }) => ({
      message: `${meeting}: ehhez az elvárt eredményhez nem tartozik napirendi pont: ${shown(result)}.`,
      help: 'Vegye fel a pontot a napirendre, vagy törölje az eredményt.',
    }),
  },
};
