import { list, quote } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

export const dutiesWords: FamilyWords<'duties'> = {
  'duties/not-taken-up': {
    about: 'amit egy feladat az ülésektől kér, az napirenden van',
    say: ({ id, missing, title }) => ({
      message:
        missing.length === 0
          ? `Egyetlen napirenden sem szerepel ez a feladat: ${title}.`
          : `Egyetlen napirenden sem szerepel: ${list(missing.map(quote))}, pedig ez a feladat előírja: ${title}.`,
      help: `Vegye fel egy ülés napirendjére, vagy írja ahhoz a ponthoz, amely teljesíti: ${quote(`duty: ${id}`)}.`,
    }),
  },
  'duties/report-not-heard': {
    about: 'az ülés napirendjén ott van, amit meg kell hallgatnia',
    say: (data) =>
      data.code === 'duty'
        ? {
            message: `${data.meeting}: hiányzik a napirendről: ${list(data.points.map(quote))}. Minden ülésen ez a feladat: ${data.duty}.`,
            help: 'Vegye fel ezt a pontot a napirendre, vagy javítsa a feladat gyakoriságát.',
          }
        : {
            message: `${data.meeting}: nincs a napirenden, aminek erre az ülésre el kell készülnie: ${list(data.titles)}.`,
            help: `Vegye fel a napirendre, például ${quote('present')} pontként, vagy javítsa a dokumentum határidejét.`,
          },
  },
  'duties/precondition-open': {
    about: 'amire szükség van, azt nem csak előkészítik',
    say: ({ isPrepared, needed, title }) => ({
      message: isPrepared
        ? `${title}: olyasmire épül, amit előtte csak előkészítenek: ${needed}.`
        : `${title}: olyasmire épül, ami előtte egyetlen napirenden sem szerepel: ${needed}.`,
      help: `Adjon határidőt annak, amire épül (${quote('due')}), vagy vegye fel időben egy napirendre ${quote('present')} vagy ${quote('accept')} pontként.`,
    }),
  },
};
