import { dates, withTitle } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

const steps = {
  period: 'the end of the period',
  'as-of': 'the day whose state is reviewed',
  closed: 'the closing of the records',
  adopted: 'the adoption',
  sent: 'the sending',
  returned: 'the return with questions',
  accepted: 'the acceptance by the funder',
};

export const reviewsWords: FamilyWords<'reviews'> = {
  'reviews/answered-before-asked': {
    about: 'a question is answered after it was asked',
    say: ({ answered, asked, title }) => ({
      message: withTitle(
        title,
        `an answer (${dates.when(answered)}) bears an earlier day than its question (${dates.when(asked)}).`,
      ),
      help: 'Correct one of the two days.',
    }),
  },
  'reviews/out-of-order': {
    about: 'a review is closed, adopted, sent and accepted in this order',
    say: ({ first, firstWhen, second, secondWhen, title }) => ({
      message: withTitle(
        title,
        `${steps[second]} (${dates.when(secondWhen)}) comes before ${steps[first]} (${dates.when(firstWhen)}).`,
      ),
      help:
        first === 'period'
          ? 'Correct the day or the period. If it was adopted early with good reason, accept this under "allow".'
          : 'Correct one of the two days.',
    }),
  },
  'reviews/same-period': {
    about: 'there is one review of each period',
    say: ({ other, title, when }) => ({
      message: withTitle(
        title,
        `another review has the same period (${dates.when(when)})${other === '' ? '' : `: ${other}`}.`,
      ),
      help: 'Keep one of the two, and take over into it what stands in the other.',
    }),
  },
  'reviews/unknown-decision': {
    about: 'the decision that adopted a review stands in the register',
    say: ({ instead, meeting, number, title }) => ({
      message: withTitle(
        title,
        `the decision that adopted it is not recorded${meeting === undefined ? '' : ` there (${meeting})`}: ${number}.${
          instead === undefined ? '' : ` It is recorded here: ${instead}.`
        }`,
      ),
      help: 'Correct the number or the meeting, or add the decision to the record of the meeting.',
    }),
  },
  'reviews/without-decision': {
    about: 'where decisions are numbered, a review is adopted by one of them',
    say: ({ number, title }) => ({
      message: withTitle(title, 'it was adopted, but it is not said by which decision.'),
      help:
        number === undefined
          ? 'Write who adopted it and the number of the decision under "adopted" (date, by, decision).'
          : `One decision is about it. If that one adopted it, add under "adopted" the line decision: ${number}`,
    }),
  },
};
