import { figures, firstOf, list } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

export const measurabilityWords: FamilyWords<'measurability'> = {
  'measurability/counted-twice': {
    about: 'co se dodá jednou, počítá se jednou',
    say: ({ alternative, titles }) => ({
      message: `${alternative}: totéž by se mohlo započítat vícekrát, protože to lze dodat namísto kterékoli z těchto položek: ${list(titles)}.`,
      help: 'Ponechte to jen na jednom místě, nebo na každém uveďte, která část se tam počítá.',
    }),
  },
  'measurability/exact-or-minimum': {
    about: 'opatření a jeho jediný výstup mají stejnou cílovou hodnotu',
    say: ({ numbers, output }) => ({
      message:
        numbers.length === 1
          ? `${output}: opatření a jeho jediný výstup se liší v tom, zda číslo (${list(numbers.map((each) => figures.format(each)))}) znamená přesně tolik, nebo nejméně tolik.`
          : `${output}: opatření a jeho jediný výstup mají různé cílové hodnoty: ${numbers.map((each) => figures.format(each)).join(' / ')}.`,
      help: 'Napište na obou místech totéž: „value“ znamená přesně tolik, „min“ nejméně tolik.',
    }),
  },
  'measurability/number-without-date': {
    about: 'cílová hodnota má termín',
    say: ({ titles }) => ({
      message: `${firstOf(titles)}: cílová hodnota je uvedena, ale chybí, do kdy jí má být dosaženo.`,
      help: 'Doplňte termín.',
    }),
  },
  'measurability/number-without-unit': {
    about: 'u čísla je uvedeno, co se počítá',
    say: ({ of, titles }) => ({
      message:
        of === 'indicator'
          ? `${firstOf(titles)}: u indikátoru chybí, v čem se měří.`
          : `${firstOf(titles)}: cílová hodnota je jen číslo a chybí, co se počítá.`,
      help:
        of === 'indicator'
          ? 'Doplňte jednotku, například unit: osob.'
          : 'Doplňte jednotku, například target: { value: 30, unit: osob }.',
    }),
  },
};
