import { indicatorFigures, indicatorSentences } from '../../locales/indicator-sentences.ts';
import { capital, sentenceCase } from '../../locales/letter-case.ts';
import { groupBy } from '../../model/group-by.ts';
import { type IndicatorState, verdicts } from '../../status/indicator/indicator-state.ts';
import type { DocumentInput } from '../input.ts';
import { type Table, tableOf } from '../plan/table.ts';
import { labelled, type Point, point } from '../plan/text.ts';

export interface IndicatorSection {
  readonly heading: string;
  readonly count: number;
  readonly summary: string;
  readonly table: Table | undefined;
  /** What the figures alone do not tell. */
  readonly notes: readonly Point[];
}

/** Expected and actual figures with the verdict, worst first; nothing without indicators. */
export function indicatorSection(
  states: readonly IndicatorState[],
  { locale }: DocumentInput,
): IndicatorSection | undefined {
  if (states.length === 0) return undefined;
  const words = locale.reports.status;
  const { count, heading, verdicts: names } = locale.indicators;
  const byVerdict = groupBy(states, ({ verdict }) => verdict);
  const inOrder = verdicts.flatMap((verdict) => byVerdict.get(verdict) ?? []);
  const counts = verdicts.flatMap((verdict) => {
    const members = byVerdict.get(verdict);
    return members ? [[verdict, members.length] as const] : [];
  });
  return {
    heading: sentenceCase(heading),
    count: states.length,
    summary: count(states.length, counts),
    table: tableOf(
      [capital(locale.kinds.indicator), words.expected, words.actual, words.ratio, words.verdict],
      inOrder.map((state) => {
        const { actual, expected, ratio } = indicatorFigures(state, locale);
        return [
          state.item.title,
          ...[expected, actual, ratio].map((figure) => figure || noFigure),
          names[state.verdict],
        ];
      }),
    ),
    notes: inOrder.flatMap((state) => {
      const sentences = indicatorSentences(state, locale).slice(isInTable(state) ? 1 : 0);
      const [first = '', ...others] = sentences;
      if (sentences.length === 0) return [];
      return point(
        labelled(state.item.title, first),
        others.map((sentence) => point(sentence)),
      );
    }),
  };
}

const noFigure = '–';

/** The first sentence only says what stands in the table. */
function isInTable({ ratio, reason }: IndicatorState): boolean {
  return reason === 'reached' || (reason === 'compared' && ratio?.basis !== 'progress');
}
