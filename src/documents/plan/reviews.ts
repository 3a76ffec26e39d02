import { capital } from '../../locales/letter-case.ts';
import type { Measure, Names, ReviewDocument } from '../../model/documents.generated.ts';
import type { Item } from '../../model/item.ts';
import { itemsOf } from '../../model/pact.ts';
import type { DocumentInput } from '../input.ts';
import { adoptionText, dateIn, dateText, responseText, sendingText, stateText } from './dates.ts';
import { doneTexts } from './record.ts';
import { joined, labelled, listed, namesIn, type Point, point } from './text.ts';

/** What people say about a part of the time: reasons, measures, questions and answers. */
export function reviewSections(input: DocumentInput) {
  const { locale, pact } = input;
  const words = locale.report;
  return itemsOf(pact, 'review').map((review) => {
    const { data } = review;
    const name = data.title ?? dateIn(data.period, input);
    return {
      heading: labelled(words.review.heading, name) || words.review.heading,
      about: joined([
        data.title !== undefined && labelled(locale.fields.period, dateIn(data.period, input)),
        ...formalities(review, input),
        labelled(locale.fields.state, stateText(review, input)),
      ]),
      summary: data.summary ?? '',
      // A slot that nobody has filled in says nothing.
      explanations: written(data.explanations).map(({ about, by, date, measure, why }) =>
        point(
          joined([namesIn(pact, about), said(why, [by, date], input)]),
          measure ? [measurePoint(measure, input)] : [],
        ),
      ),
      questions: (data.questions ?? []).map(({ about, answer, answered, by, date, text }) => {
        const subject = labelled(locale.fields.about, namesIn(pact, about));
        const reply = said(answer, [undefined, answered], input);
        return point(
          joined([said(text, [by, date], input), subject]),
          reply === '' ? [] : [point(labelled(locale.fields.answer, reply))],
        );
      }),
    };
  });
}

function written(explanations: ReviewDocument['explanations'] = []) {
  return explanations.filter(({ measure, why }) => (why ?? measure) !== undefined);
}

function formalities({ data }: Item<'review'>, input: DocumentInput): string[] {
  const { locale, pact } = input;
  const day = (each: string | undefined) => (each === undefined ? '' : locale.dates.day(each));
  return [
    labelled(locale.fields['as-of'], day(data['as-of'])),
    labelled(locale.fields.due, dateIn(data.due, input, 'due')),
    labelled(locale.fields.owner, namesIn(pact, data.owner)),
    labelled(locale.fields.version, data.version === undefined ? '' : String(data.version)),
    labelled(locale.fields.closed, day(data.closed)),
    labelled(locale.fields.adopted, adoptionText(data.adopted, input)),
    labelled(locale.fields.sent, sendingText(data.sent, input)),
    labelled(locale.fields.returned, responseText(data.returned, input)),
    labelled(locale.fields.accepted, responseText(data.accepted, input)),
  ];
}

/** What was said, and in brackets by whom and when. */
function said(
  text: string | undefined,
  [by, date]: readonly [Names | undefined, string | undefined],
  { locale, pact }: DocumentInput,
): string {
  const source = listed([namesIn(pact, by), date !== undefined && locale.dates.day(date)]);
  return [text ?? '', source === '' ? '' : `(${source})`].filter(Boolean).join(' ');
}

function measurePoint(measure: Measure, input: DocumentInput): Point {
  const { locale, pact } = input;
  const item = itemsOf(pact, 'measure').find(({ data }) => data === measure);
  return point(
    joined([
      labelled(capital(locale.kinds.measure), measure.text),
      labelled(locale.fields.owner, namesIn(pact, measure.owner)),
      item && labelled(locale.fields.due, dateText(item, input)),
      item && labelled(locale.fields.done, doneTexts(item, input).join('; ')),
      item && labelled(locale.fields.state, stateText(item, input)),
    ]),
  );
}
