import { indicatorSentences } from '../locales/indicator-sentences.ts';
import type { Locale } from '../locales/locale.ts';
import { groupBy } from '../model/group-by.ts';
import { type IndicatorState, verdicts } from '../status/indicator/indicator-state.ts';
import { rowLines } from './row.ts';
import { wrap } from './text.ts';

export interface IndicatorInput {
  readonly states: readonly IndicatorState[];
  readonly locale: Locale;
  readonly width: number;
  /** Makes a heading stand out. */
  readonly strong: (text: string) => string;
}

/** Indicators with their calculation, by verdict, and a line that counts them; none without any. */
export function indicatorLines({ locale, states, strong, width }: IndicatorInput): {
  readonly lines: readonly string[];
  readonly count: readonly string[];
} {
  if (states.length === 0) return { lines: [], count: [] };
  const words = locale.indicators;
  const byVerdict = groupBy(states, ({ verdict }) => verdict);
  const groups = verdicts.flatMap((verdict) => {
    const members = byVerdict.get(verdict);
    return members ? [{ verdict, members }] : [];
  });
  const counts = groups.map(({ members, verdict }) => [verdict, members.length] as const);
  return {
    lines: [
      strong(`${words.heading} (${states.length})`),
      ...groups.flatMap(({ members }) =>
        members.flatMap((each) => stateLines(each, locale, width)),
      ),
      '',
    ],
    count: [words.count(states.length, counts)],
  };
}

/** The title with the verdict at the right edge, and below it the calculation. */
function stateLines(state: IndicatorState, locale: Locale, width: number): readonly string[] {
  const right = [locale.indicators.verdicts[state.verdict]];
  const below = indicatorSentences(state, locale).flatMap((sentence) => wrap(sentence, width - 6));
  return [
    ...rowLines([{ left: '', name: state.item.title, right }], width),
    ...below.map((line) => `${' '.repeat(6)}${line}`),
  ];
}
