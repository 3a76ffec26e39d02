import { figures, firstOf, list } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

export const measurabilityWords: FamilyWords<'measurability'> = {
  'measurability/counted-twice': {
    about: 'one delivery counts once',
    say: ({ alternative, titles }) => ({
      message: `${alternative}: one delivery could count more than once, because it may stand for each of these: ${list(titles)}.`,
      help: 'Keep it as an alternative in one place, or say in each which part of it counts there.',
    }),
  },
  'measurability/exact-or-minimum': {
    about: 'an action and its only output want the same number',
    say: ({ numbers, output }) => ({
      message:
        numbers.length === 1
          ? `${output}: the action and its only output differ on whether the number (${list(numbers.map((each) => figures.format(each)))}) means exactly so many or at least so many.`
          : `${output}: the action and its only output do not want the same number: ${numbers.map((each) => figures.format(each)).join(' / ')}.`,
      help: 'Write the same target in both places: "value" means exactly so many, "min" at least so many.',
    }),
  },
  'measurability/number-without-date': {
    about: 'a number that is to be reached has a date',
    say: ({ titles }) => ({
      message: `${firstOf(titles)}: a number is to be reached, but nothing says by when.`,
      help: 'Add the date by which it counts.',
    }),
  },
  'measurability/number-without-unit': {
    about: 'a number says what it counts',
    say: ({ of, titles }) => ({
      message:
        of === 'indicator'
          ? `${firstOf(titles)}: the indicator does not say in what it is measured.`
          : `${firstOf(titles)}: the target is a number, and nothing says what it counts.`,
      help:
        of === 'indicator'
          ? 'Add a unit, as unit: persons.'
          : 'Add a unit, as target: { value: 30, unit: persons }.',
    }),
  },
};
