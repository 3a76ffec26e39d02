import type { FigureData } from '../../../rules/indicators/figures.ts';
import { dates, figures, list } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

const roles = { baseline: 'baseline', milestone: 'milestone', target: 'target', value: 'value' };
const bounds = { value: '', min: 'at least ', max: 'at most ' };
const amount = ({ bound, number }: FigureData) => `${bounds[bound]}${figures.format(number)}`;
const figure = (data: FigureData) => {
  const name = data.role === 'part' || data.role === 'quantity' ? data.name : roles[data.role];
  return `${name}${data.when ? ` (${dates.when(data.when)})` : ''}: ${amount(data)}`;
};
const figureList = (all: readonly FigureData[]) => list(all.map(figure));

export const indicatorsWords: FamilyWords<'indicators'> = {
  'indicators/known-after-end': {
    about: 'every figure can be known before the pact ends',
    say: ({ titles: [title = '', ...more], followUp, known, end }) => ({
      message:
        more.length === 0
          ? `${title}: the last figure can be known only on ${dates.day(known)} (follow-up: ${followUp}), after the end of the pact (${dates.day(end)}).`
          : `These figures can be known only after the end of the pact (${dates.day(end)}): ${list([title, ...more])}.`,
      help: 'Plan who measures it then, or set the date of the target so much earlier.',
    }),
  },
  'indicators/milestones': {
    about: 'milestones lead to the target',
    say: (data) => {
      switch (data.of) {
        case 'same-date':
          return {
            message: `${data.title}: two figures stand for one date or period: ${figureList(data.figures)}.`,
            help: 'Correct one of the figures, or its date.',
          };
        case 'after-target':
          return {
            message: `${data.title}: ${data.milestones.length === 1 ? 'a milestone comes' : 'milestones come'} after the date of the target (${dates.when(data.end)}): ${list(data.milestones.map((when) => dates.when(when)))}.`,
            help: 'Correct one of the dates.',
          };
        case 'increments':
          return {
            message: `${data.title}: the milestones of the periods add up to ${figures.format(data.sum)}, and that is not the target. Compare: ${figure(data.target)}.`,
            help: 'Correct the milestone that is wrong, or the target.',
          };
        case 'order':
          return {
            message: `${data.title}: one figure does not fit the steady ${data.isRising ? 'rise' : 'fall'} of the others: ${figure(data.figure)}. Compare: ${figureList(data.others)}.`,
            help: 'Correct the figure, its date, or the "direction".',
          };
        case 'direction':
          return {
            message: `${data.title}: the figures ${data.isRising ? 'fall, although they should rise' : 'rise, although they should fall'}: ${figureList(data.figures)}.`,
            help: `Correct the direction (direction: ${data.isRising ? 'decreasing' : 'increasing'}), or the figures.`,
          };
        case 'beyond':
          return {
            message: `${data.title}: ${data.milestones.length === 1 ? 'a milestone goes' : 'milestones go'} further than the target: ${figureList(data.milestones)}. Compare: ${figure(data.target)}.`,
            help: 'Correct the milestone or the target.',
          };
      }
    },
  },
  'indicators/subset': {
    about: 'a part is no larger than the whole',
    say: (data) => {
      const rows = data.rows.map(({ part, whole }) => `${figure(part)} > ${amount(whole)}`);
      return data.of === 'split'
        ? {
            message: `${data.title}: a part of the split is larger than the whole: ${list(rows)}.`,
            help: 'Correct the part or the whole.',
          }
        : {
            message: `${list(data.parts)}: the part is larger than the whole (${list(data.wholes)}): ${list(rows)}.`,
            help: 'Correct the figure that is wrong, or the field "partOf".',
          };
    },
  },
  'indicators/sum': {
    about: 'parts add up to the whole',
    say: ({ of, rows, title }) => {
      const made = rows.map(({ parts, sum, whole }) => {
        const numbers = parts.map(({ name, number }) =>
          [name, figures.format(number)].filter(Boolean).join(' '),
        );
        return `${figure(whole)} (${numbers.join(' + ')} = ${figures.format(sum)})`;
      });
      return {
        message: `${title}: the parts do not add up to the whole: ${list(made)}.`,
        help:
          of === 'split'
            ? 'Correct the number that is wrong.'
            : 'Correct the figure that is wrong, or the list under "sumOf".',
      };
    },
  },
  'indicators/summed-percentage': {
    about: 'percentages are not added up',
    say: ({ parts, title }) =>
      parts.length === 0
        ? {
            message: `${title}: percentages of several dates or periods cannot be added up.`,
            help: 'Write accumulation: latest, or accumulation: average.',
          }
        : {
            message: `${title}: it would be the sum of percentages, which cannot be added up: ${list(parts)}.`,
            help: 'Add up what the percentages are shares of, or delete "sumOf".',
          },
  },
};
