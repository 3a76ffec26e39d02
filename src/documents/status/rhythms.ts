import { capital, sentenceCase } from '../../locales/letter-case.ts';
import {
  type RhythmDates,
  rhythmCountName,
  rhythmName,
  rhythmSentences,
  rhythmTimeText,
} from '../../locales/rhythm-phrases.ts';
import { titleById } from '../../model/pact.ts';
import { isToBeTold } from '../../status/rhythm/rhythm-count.ts';
import type { Standing } from '../../status/standing.ts';
import type { DocumentInput } from '../input.ts';
import { joined, type Point, point } from '../plan/text.ts';

/** What has to happen again and again and is to be told, by each of its counts. */
export function rhythmGroup(standing: Standing, input: DocumentInput) {
  const points = rhythmPoints(standing, input);
  const { heading, meaning } = input.locale.rhythms;
  return {
    heading: sentenceCase(heading),
    meaning: capital(meaning),
    count: points.length,
    points,
  };
}

function rhythmPoints(standing: Standing, { locale, pact }: DocumentInput): Point[] {
  const { rhythms, view, within } = standing;
  const dates: RhythmDates = {
    bound: ({ earliest, latest }) => locale.dates.range(earliest, latest),
    occasion: ({ when }) => (when ? locale.dates.when(when, (id) => titleById(pact, id)) : ''),
  };
  return rhythms
    .filter(({ counts }) => counts.some((count) => isToBeTold(count, view.day, within)))
    .map((state) => {
      const counts = state.counts.filter(
        ({ dueBy, verdict }) => dueBy || verdict === 'cannot-tell',
      );
      return point(rhythmName(state, pact, locale), [
        ...counts.map((count) =>
          point(
            joined([
              count.dueBy && dates.bound(count.dueBy),
              rhythmCountName(count, dates, locale),
              rhythmTimeText(count, view.day, locale),
            ]),
          ),
        ),
        ...rhythmSentences(state, dates, locale).map((sentence) => point(sentence)),
      ]);
    });
}
