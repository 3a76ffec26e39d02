import { groupBy } from '../../model/group-by.ts';
import { isFaulty, itemsOf } from '../../model/pact.ts';
import { parseWhen, type When } from '../../model/when/when.ts';
import { rule } from '../rule.ts';

export interface SamePeriodData {
  readonly title: string;
  readonly when: When;
  readonly other: string;
}

/** There is one review of each period. */
export const samePeriod = rule<'reviews/same-period', SamePeriodData>({
  id: 'reviews/same-period',
  severity: 'warning',
  *check(pact) {
    const reviews = itemsOf(pact, 'review').flatMap((review) => {
      const span = pact.periods.get(review.document);
      const { when } = parseWhen('period', review.data.period);
      const [first, last] = [span?.start.earliest, span?.end.latest];
      if (!when || first === undefined || last === undefined) return [];
      return isFaulty(pact, review, 'period') ? [] : [{ review, when, key: `${first}/${last}` }];
    });
    for (const [first, ...others] of groupBy(reviews, ({ key }) => key).values())
      for (const { review, when } of others)
        if (first)
          yield {
            at: review,
            field: ['period'],
            data: { title: review.title, when, other: first.review.title },
            related: [
              { at: first.review, field: ['period'], data: { title: first.review.title, when } },
            ],
          };
  },
});
