import { isFaulty, itemsOf } from '../../model/pact.ts';
import { parseWhen, type When } from '../../model/when/when.ts';
import { rule } from '../rule.ts';

export interface AnsweredBeforeAskedData {
  readonly title: string;
  readonly asked: When;
  readonly answered: When;
}

/** A question of the funder is answered when it has been asked. */
export const answeredBeforeAsked = rule<'reviews/answered-before-asked', AnsweredBeforeAskedData>({
  id: 'reviews/answered-before-asked',
  severity: 'error',
  *check(pact) {
    for (const review of itemsOf(pact, 'review')) {
      if (isFaulty(pact, review, 'questions')) continue;
      for (const [index, { answered: day, date }] of (review.data.questions ?? []).entries()) {
        const [asked, answered] = [parseWhen('date', date).when, parseWhen('date', day).when];
        if (!asked || !answered || !date || !day || day >= date) continue;
        const { title } = review;
        yield {
          at: review,
          field: ['questions', index, 'answered'],
          data: { title, asked, answered },
          related: [
            { at: review, field: ['questions', index, 'date'], data: { title, when: asked } },
          ],
        };
      }
    }
  },
});
