import { figures, firstOf, list } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

export const measurabilityWords: FamilyWords<'measurability'> = {
  'measurability/counted-twice': {
    about: 'co se dodá jednou, počítá se jednou',
    say: ({ alternative, titles }) => ({
      message: `${alternative}: totéž by se mohlo započítat vícekrát, protože je to náhradní možnost na více místech: ${list(titles)}.`,
      help: 'Ponechte ji na jednom místě, nebo u každého uveďte, která část se tam počítá.',
    }),
  },
  'measurability/exact-or-minimum': {
    about: 'opatření a jeho jediný výstup mají stejnou cílovou hodnotu',
    say: ({ numbers, output }) => ({
      message:
        numbers.length === 1
          ? `${output}: opatření a jeho jediný výstup se liší v tom, zda jde o přesný počet, nebo o nejnižší: ${numbers.map((each) => figures.format(each)).join(' / ')}.`
          : `${output}: opatření a jeho jediný výstup mají různé cílové hodnoty: ${numbers.map((each) => figures.format(each)).join(' / ')}.`,
      help: 'Napište na obou místech totéž: "value" je přesný počet, "min" nejnižší.',
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
          ? 'Doplňte jednotku, například unit: osoby.'
          : 'Doplňte jednotku, například target: { value: 30, unit: osob }.',
    }),
  },
};
