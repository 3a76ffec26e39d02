import type { FigureData } from '../../../rules/indicators/figures.ts';
import { dates, figures, list, span } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

const roles = {
  baseline: 'výchozí hodnota',
  milestone: 'milník',
  target: 'cílová hodnota',
  value: 'naměřená hodnota',
};
const bounds = { value: '', min: 'nejméně ', max: 'nejvýše ' };
const amount = ({ bound, number }: FigureData) => `${bounds[bound]}${figures.format(number)}`;
const figure = (data: FigureData) => {
  const name = data.role === 'part' || data.role === 'quantity' ? data.name : roles[data.role];
  return `${name}${data.when ? ` (${dates.when(data.when)})` : ''}: ${amount(data)}`;
};
const figureList = (all: readonly FigureData[]) => list(all.map(figure));

export const indicatorsWords: FamilyWords<'indicators'> = {
  'indicators/known-after-end': {
    about: 'každou hodnotu lze zjistit dříve, než pakt skončí',
    say: ({ titles: [title = '', ...more], followUp, known, end }) => ({
      message:
        more.length === 0
          ? `${title}: poslední hodnotu lze zjistit až po skončení paktu: ${dates.day(known)} (odstup měření: ${span(followUp)}; konec paktu: ${dates.day(end)}).`
          : `Poslední hodnotu lze zjistit až po skončení paktu (konec: ${dates.day(end)}): ${list([title, ...more])}.`,
      help: 'Naplánujte, kdo měření v té době provede, nebo stanovte dřívější datum cílové hodnoty.',
    }),
  },
  'indicators/milestones': {
    about: 'milníky vedou k cílové hodnotě',
    say: (data) => {
      switch (data.of) {
        case 'same-date':
          return {
            message: `${data.title}: pro totéž datum nebo období jsou uvedeny dvě hodnoty: ${figureList(data.figures)}.`,
            help: 'Opravte jednu z hodnot, nebo její datum.',
          };
        case 'after-target':
          return {
            message: `${data.title}: ${data.milestones.length === 1 ? 'milník je pozdější' : 'některé milníky jsou pozdější'} než datum cílové hodnoty (${dates.when(data.end)}): ${list(data.milestones.map((when) => dates.when(when)))}.`,
            help: 'Opravte datum milníku, nebo cílové hodnoty.',
          };
        case 'increments':
          return {
            message: `${data.title}: součet milníků za jednotlivá období (${figures.format(data.sum)}) neodpovídá cílové hodnotě. Porovnejte: ${figure(data.target)}.`,
            help: 'Opravte chybný milník, nebo cílovou hodnotu.',
          };
        case 'order':
          return {
            message: `${data.title}: jedna hodnota se vymyká postupnému ${data.isRising ? 'růstu' : 'poklesu'}: ${figure(data.figure)}. Porovnejte: ${figureList(data.others)}.`,
            help: 'Opravte hodnotu, její datum, nebo směr (direction).',
          };
        case 'direction':
          return {
            message: `${data.title}: hodnoty ${data.isRising ? 'klesají, ačkoli mají růst' : 'rostou, ačkoli mají klesat'}: ${figureList(data.figures)}.`,
            help: `Opravte směr (direction: ${data.isRising ? 'decreasing' : 'increasing'}), nebo hodnoty.`,
          };
        case 'beyond':
          return {
            message: `${data.title}: ${data.milestones.length === 1 ? 'milník jde' : 'některé milníky jdou'} dál než cílová hodnota: ${figureList(data.milestones)}. Porovnejte: ${figure(data.target)}.`,
            help: 'Opravte milník, nebo cílovou hodnotu.',
          };
      }
    },
  },
  'indicators/subset': {
    about: 'část není větší než celek',
    say: (data) => {
      const rows = data.rows.map(({ part, whole }) => `${figure(part)} > ${amount(whole)}`);
      return data.of === 'split'
        ? {
            message: `${data.title}: část rozdělení je větší než celek: ${list(rows)}.`,
            help: 'Opravte tuto část, nebo celek.',
          }
        : {
            message: `${list(data.parts)}: část je větší než celek (${list(data.wholes)}): ${list(rows)}.`,
            help: 'Opravte chybnou hodnotu, nebo pole „partOf“.',
          };
    },
  },
  'indicators/sum': {
    about: 'části dávají dohromady celek',
    say: ({ of, rows, title }) => {
      const made = rows.map(({ parts, sum, whole }) => {
        const numbers = parts.map(({ name, number }) =>
          [name, figures.format(number)].filter(Boolean).join(' '),
        );
        return `${figure(whole)} (${numbers.join(' + ')} = ${figures.format(sum)})`;
      });
      return {
        message: `${title}: součet částí neodpovídá celku: ${list(made)}.`,
        help:
          of === 'split'
            ? 'Opravte chybné číslo.'
            : 'Opravte chybnou hodnotu, nebo seznam v poli „sumOf“.',
      };
    },
  },
  'indicators/summed-percentage': {
    about: 'procenta se nesčítají',
    say: ({ parts, title }) =>
      parts.length === 0
        ? {
            message: `${title}: procenta z různých dat nebo období nelze sčítat.`,
            help: 'Napište accumulation: latest, nebo accumulation: average.',
          }
        : {
            message: `${title}: má být součtem procent, která však sčítat nelze: ${list(parts)}.`,
            help: 'Sečtěte to, z čeho se procenta počítají, nebo pole „sumOf“ smažte.',
          },
  },
};
