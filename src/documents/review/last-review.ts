import type { Item } from '../../model/item.ts';
import type { Question } from '../../review/last-review.ts';
import { dateIn } from '../plan/dates.ts';
import { joined, labelled, listed, namesIn, type Point, point } from '../plan/text.ts';
import { measureText } from './difficulties.ts';
import { block, type ReviewInput, type Section, section } from './input.ts';
import { itemName, recordDates } from './phrases.ts';

/** What became of measures and questions, and what was written down too late for the last review. */
export function lastReviewSection(input: ReviewInput): Section {
  const { locale, review } = input;
  const words = locale.review;
  const { measures, questions, recordedLate, review: last } = review.followed;
  const name = last && (last.data.title ?? dateIn(last.data.period, input));
  return section(
    words.headings.lastReview,
    [
      block({ text: name ?? words.lastReview.none }),
      block({
        text: last && measures.length === 0 ? words.lastReview.noMeasures : '',
        labelled: measures.map((state) => ({
          label: words.measure,
          text: measureText(state.item as Item<'measure'>, state, input),
          points: [],
        })),
      }),
      block({
        label: locale.report.review.questions,
        points: questions.map((each) => questionPoint(each, input)),
      }),
      block({
        label: words.lastReview.recordedLate,
        points: recordedLate.map(({ item, record }) =>
          point(
            joined([
              labelled(itemName(item, locale), recordDates([record], locale)),
              record.recorded !== undefined &&
                labelled(locale.fields.recorded, locale.dates.day(record.recorded)),
            ]),
          ),
        ),
      }),
    ],
    words.lastReview.none,
  );
}

function questionPoint(
  { answer, answered, by, date, text }: Question,
  { locale, pact }: ReviewInput,
): Point {
  const said = (words: string, ...source: readonly (string | false | undefined)[]) => {
    const from = listed(source);
    return from === '' ? words : `${words} (${from})`;
  };
  const asked = said(text, namesIn(pact, by), date !== undefined && locale.dates.day(date));
  const reply = answer
    ? said(answer, answered !== undefined && locale.dates.day(answered))
    : locale.review.lastReview.unanswered;
  return point(asked, [point(labelled(locale.fields.answer, reply))]);
}
