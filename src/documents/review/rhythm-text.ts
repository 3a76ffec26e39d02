import {
  type RhythmDates,
  rhythmCountName,
  rhythmSentences,
  rhythmTimeText,
} from '../../locales/rhythm-phrases.ts';
import { titleById } from '../../model/pact.ts';
import type { RhythmState } from '../../status/rhythm/rhythm.ts';
import { labelled } from '../plan/text.ts';
import type { ReviewInput } from './input.ts';

/** How long it has been due, and in which times it was missing. */
export function rhythmText(rhythm: RhythmState, input: ReviewInput): string {
  const { locale, review } = input;
  const { day } = review.view;
  const dates = rhythmDates(input);
  const due = rhythm.counts
    .filter(({ dueBy, verdict }) => verdict === 'violated' && (dueBy?.latest ?? '') < day)
    .map((count) =>
      labelled(rhythmCountName(count, dates, locale), rhythmTimeText(count, day, locale)),
    );
  const isMissed = rhythm.counts.some(({ missed }) => missed.length > 0);
  const missed = rhythmSentences(rhythm, dates, locale).slice(0, isMissed ? 1 : 0);
  return [...due, ...missed].join('; ');
}

function rhythmDates({ locale, pact }: ReviewInput): RhythmDates {
  return {
    bound: ({ earliest, latest }) => locale.dates.range(earliest, latest),
    occasion: ({ when }) => (when ? locale.dates.when(when, (id) => titleById(pact, id)) : ''),
  };
}
