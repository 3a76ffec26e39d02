import type { FigureData } from '../../../rules/indicators/figures.ts';
import { dates, figures, list, span } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

const roles = {
  baseline: 'bázisérték',
  milestone: 'mérföldkő',
  target: 'célérték',
  value: 'mért érték',
};
const bounds = { value: '', min: 'legalább ', max: 'legfeljebb ' };
const amount = ({ bound, number }: FigureData) => `${bounds[bound]}${figures.format(number)}`;
const figure = (data: FigureData) => {
  const name = data.role === 'part' || data.role === 'quantity' ? data.name : roles[data.role];
  return `${name}${data.when ? ` (${dates.when(data.when)})` : ''}: ${amount(data)}`;
};
const figureList = (all: readonly FigureData[]) => list(all.map(figure));

export const indicatorsWords: FamilyWords<'indicators'> = {
  'indicators/known-after-end': {
    about: 'minden érték megismerhető a paktum vége előtt',
    say: ({ titles: [title = '', ...more], followUp, known, end }) => ({
      message:
        more.length === 0
          ? `${title}: az utolsó érték csak a paktum vége után ismerhető meg: ${dates.day(known)} (utókövetés: ${span(followUp)}; a paktum vége: ${dates.day(end)}).`
          : `Az utolsó értékek csak a paktum vége után ismerhetők meg (a paktum vége: ${dates.day(end)}): ${list([title, ...more])}.`,
      help: 'Tervezze meg, ki végzi el akkor a mérést, vagy tegye ennyivel korábbra a célérték dátumát.',
    }),
  },
  'indicators/milestones': {
    about: 'a mérföldkövek a célértékhez vezetnek',
    say: (data) => {
      switch (data.of) {
        case 'same-date':
          return {
            message: `${data.title}: ugyanarra az időpontra vagy időszakra két érték is szerepel: ${figureList(data.figures)}.`,
            help: 'Javítsa az egyik értéket vagy a dátumát.',
          };
        case 'after-target':
          return {
            message: `${data.title}: ${data.milestones.length === 1 ? 'egy mérföldkő' : 'néhány mérföldkő'} későbbi, mint a célérték dátuma (${dates.when(data.end)}): ${list(data.milestones.map((when) => dates.when(when)))}.`,
            help: 'Javítsa a mérföldkő vagy a célérték dátumát.',
          };
        case 'increments':
          return {
            message: `${data.title}: az időszakok mérföldköveinek összege (${figures.format(data.sum)}) nem adja ki a célértéket. Vesse össze: ${figure(data.target)}.`,
            help: 'Javítsa a hibás mérföldkövet vagy a célértéket.',
          };
        case 'order':
          return {
            message: `${data.title}: egy érték kilóg a fokozatos ${data.isRising ? 'növekedésből' : 'csökkenésből'}: ${figure(data.figure)}. Vesse össze: ${figureList(data.others)}.`,
            help: 'Javítsa az értéket, a dátumát vagy az irányt (direction).',
          };
        case 'direction':
          return {
            message: `${data.title}: az értékek ${data.isRising ? 'csökkennek, pedig növekedniük' : 'növekednek, pedig csökkenniük'} kellene: ${figureList(data.figures)}.`,
            help: `Javítsa az irányt (direction: ${data.isRising ? 'decreasing' : 'increasing'}) vagy az értékeket.`,
          };
        case 'beyond':
          return {
            message: `${data.title}: ${data.milestones.length === 1 ? 'egy mérföldkő' : 'néhány mérföldkő'} túlmegy a célértéken: ${figureList(data.milestones)}. Vesse össze: ${figure(data.target)}.`,
            help: 'Javítsa a mérföldkövet vagy a célértéket.',
          };
      }
    },
  },
  'indicators/subset': {
    about: 'a rész nem nagyobb az egésznél',
    say: (data) => {
      const rows = data.rows.map(({ part, whole }) => `${figure(part)} > ${amount(whole)}`);
      return data.of === 'split'
        ? {
            message: `${data.title}: a bontás egyik része nagyobb az egésznél: ${list(rows)}.`,
            help: 'Javítsa a részt vagy az egészet.',
          }
        : {
            message: `${list(data.parts)}: a rész nagyobb az egésznél (${list(data.wholes)}): ${list(rows)}.`,
            help: 'Javítsa a hibás értéket vagy a „partOf” mezőt.',
          };
    },
  },
  'indicators/sum': {
    about: 'a részek összege kiadja az egészet',
    say: ({ of, rows, title }) => {
      const made = rows.map(({ parts, sum, whole }) => {
        const numbers = parts.map(({ name, number }) =>
          [name, figures.format(number)].filter(Boolean).join(' '),
        );
        return `${figure(whole)} (${numbers.join(' + ')} = ${figures.format(sum)})`;
      });
      return {
        message: `${title}: a részek összege nem adja ki az egészet: ${list(made)}.`,
        help:
          of === 'split'
            ? 'Javítsa a hibás számot.'
            : 'Javítsa a hibás értéket vagy a „sumOf” mező listáját.',
      };
    },
  },
  'indicators/summed-percentage': {
    about: 'a százalékok nem adódnak össze',
    say: ({ parts, title }) =>
      parts.length === 0
        ? {
            message: `${title}: különböző időpontok vagy időszakok százalékai nem adhatók össze.`,
            help: 'Írja ezt: accumulation: latest, vagy ezt: accumulation: average.',
          }
        : {
            message: `${title}: ez százalékok összege lenne, a százalékok azonban nem adhatók össze: ${list(parts)}.`,
            help: 'Azt adja össze, aminek a százalékáról szó van, vagy törölje a „sumOf” mezőt.',
          },
  },
};
