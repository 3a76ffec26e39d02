import { capital } from '../../locales/letter-case.ts';
import { type Data, type Speaker, wordOf } from '../../locales/values/speaker.ts';
import type { Item } from '../../model/item.ts';
import { section } from './section.ts';

/** Baseline, milestones, target and values of an indicator, one below the other. */
export function figureLines(speaker: Speaker, item: Item, width: number): string[] {
  if (item.kind !== 'indicator') return [];
  const data = item.data as unknown as Data;
  const rows = ['baseline', 'milestones', 'target', 'values'].flatMap((field) => {
    const value = data[field];
    const figures = value === undefined ? [] : Array.isArray(value) ? value : [value];
    const word = capital(wordOf(speaker, [field]));
    return figures.map((figure, index) => {
      const path = Array.isArray(value) ? [field, index] : [field];
      return { left: index === 0 ? word : '', name: figureLine(speaker, path, figure), right: [] };
    });
  });
  return section(speaker.locale.show.figures, rows, width);
}

/** The date first, then the figure and whatever is said of it. */
function figureLine(speaker: Speaker, path: (string | number)[], figure: unknown): string {
  if (typeof figure !== 'object' || figure === null) return speaker.value(path, figure);
  const { date, period, ...rest } = figure as Data;
  const dates = [
    ...(date === undefined ? [] : [speaker.value([...path, 'date'], date)]),
    ...(period === undefined ? [] : [speaker.value([...path, 'period'], period)]),
  ];
  const text = speaker.value(path, rest);
  return [dates.join(', '), text].filter((part) => part !== '').join(': ');
}
