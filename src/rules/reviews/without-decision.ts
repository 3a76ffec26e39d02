import type { Item } from '../../model/item.ts';
import { itemsOf, namedIn, type Pact } from '../../model/pact.ts';
import { stepsOf } from '../../model/review-life.ts';
import { isHabit } from '../habit.ts';
import { mention, rule } from '../rule.ts';

export interface ReviewWithoutDecisionData {
  readonly title: string;
  /** The number of the one decision about it. */
  readonly number?: string;
}

/** Where a register of decisions is kept, a review is adopted by one of them. */
export const reviewWithoutDecision = rule<'reviews/without-decision', ReviewWithoutDecisionData>({
  id: 'reviews/without-decision',
  severity: 'warning',
  *check(pact) {
    if (!keepsRegister(pact)) return;
    for (const review of itemsOf(pact, 'review')) {
      const adopted = stepsOf(review).find(({ name }) => name === 'adopted');
      if (!adopted || adopted.decision !== undefined) continue;
      const decision = decisionAbout(pact, review);
      const number = decision?.data.number;
      yield {
        at: review,
        field: ['adopted'],
        data: { title: review.title, ...(number !== undefined && { number: String(number) }) },
        ...(decision && { related: [mention(pact, decision)] }),
      };
    }
  },
});

function keepsRegister(pact: Pact): boolean {
  const decisions = itemsOf(pact, 'decision');
  const numbered = decisions.filter(({ data }) => data.number !== undefined).length;
  return isHabit(numbered, decisions.length - numbered);
}

function decisionAbout(pact: Pact, review: Item): Item<'decision'> | undefined {
  const [only, ...others] = itemsOf(pact, 'decision').filter((decision) =>
    namedIn(pact, decision, 'about').includes(review),
  );
  return others.length === 0 ? only : undefined;
}
