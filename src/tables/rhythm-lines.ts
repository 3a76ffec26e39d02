import type { Locale } from '../locales/locale.ts';
import {
  type RhythmDates,
  rhythmCountName,
  rhythmName,
  rhythmSentences,
  rhythmTimeText,
} from '../locales/rhythm-phrases.ts';
import type { Pact } from '../model/pact.ts';
import type { Day } from '../model/when/day.ts';
import { planText } from '../status/plan-text.ts';
import type { RhythmState } from '../status/rhythm/rhythm.ts';
import { type CountState, isToBeTold } from '../status/rhythm/rhythm-count.ts';
import { headingLines } from './heading.ts';
import { rowLines } from './row.ts';
import { wrap } from './text.ts';

interface RhythmInput {
  readonly pact: Pact;
  readonly rhythms: readonly RhythmState[];
  readonly day: Day;
  readonly within: number;
  readonly locale: Locale;
  readonly width: number;
  readonly strong: (text: string) => string;
}

/** The rhythms whose turn comes soon, that were missed or cannot be told; else nothing. */
export function rhythmLines(input: RhythmInput): readonly string[] {
  const { locale, rhythms, strong, width } = input;
  const shown = rhythms.filter(({ counts }) =>
    counts.some((count) => isToBeTold(count, input.day, input.within)),
  );
  if (shown.length === 0) return [];
  const { heading, meaning } = locale.rhythms;
  return [
    ...headingLines(`${heading} (${shown.length})`, meaning, width, strong),
    ...shown.flatMap((each) => oneRhythm(each, input)),
    '',
  ];
}

/** One rhythm by each of its counts, with what is planned for it. */
export function oneRhythm(
  state: RhythmState,
  input: Pick<RhythmInput, 'day' | 'locale' | 'pact' | 'width'>,
): string[] {
  const { locale, width } = input;
  const { counts } = state;
  const rows = counts.filter(({ dueBy, verdict }) => dueBy || verdict === 'cannot-tell');
  return [
    ...indented(rhythmName(state, input.pact, locale), width),
    ...rowLines(
      rows.map((count) => ({
        left: dueText(count),
        name: rhythmCountName(count, inShort, locale),
        right: [rhythmTimeText(count, input.day, locale)],
      })),
      width,
    ),
    ...indented(rhythmSentences(state, inShort, locale).join(' '), width),
  ];
}

function indented(text: string, width: number): string[] {
  return wrap(text, width - 2).map((line) => `  ${line}`);
}

function dueText({ dueBy }: CountState): string {
  return dueBy ? inShort.bound(dueBy) : '';
}

/** Short enough for a column. */
const inShort: RhythmDates = {
  bound: ({ earliest = '', latest = '' }) =>
    earliest === latest ? latest : `${earliest}/${latest}`,
  occasion: ({ day, when }) => planText(when, { start: day, end: day, isDue: false }),
};
