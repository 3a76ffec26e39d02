import { titleOf } from '../../model/item.ts';
import type { When } from '../../model/when/when.ts';
import { rule } from '../rule.ts';
import { reversedHours } from './reversed-hours.ts';
import { type Dated, type ReversedPair, reversedPairs } from './reversed-pairs.ts';

export type EndBeforeStartData =
  | { readonly what: 'hours'; readonly title: string; readonly hours: string }
  | {
      readonly what: ReversedPair['what'];
      readonly title: string;
      readonly first: When;
      readonly second: When;
    };

/** What comes second in life has the earlier date. */
export const endBeforeStart = rule<'dates/end-before-start', EndBeforeStartData>({
  id: 'dates/end-before-start',
  severity: 'error',
  *check(pact) {
    for (const { field, hours, item } of reversedHours(pact))
      yield { at: item, field, data: { what: 'hours', title: item.title, hours } };
    for (const { first, second, title, what } of reversedPairs(pact))
      yield {
        at: second.at,
        field: second.field,
        data: { what, title, first: first.when, second: second.when },
        related: [relatedTo(first)],
      };
  },
});

function relatedTo({ at, field, when }: Dated) {
  const title = titleOf(at);
  return { at, field, data: { title, when } };
}
