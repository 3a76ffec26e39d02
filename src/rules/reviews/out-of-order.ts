import type { Item, Path } from '../../model/item.ts';
import { isFaulty, itemsOf, type Pact } from '../../model/pact.ts';
import { type ReviewStepName, stepsOf } from '../../model/review-life.ts';
import { alone, resolveWhen } from '../../model/when/span.ts';
import { parseWhen, type When } from '../../model/when/when.ts';
import { rule } from '../rule.ts';

export interface OutOfOrderData {
  readonly title: string;
  readonly first: StepName;
  readonly second: StepName;
  readonly firstWhen: When;
  readonly secondWhen: When;
}

type StepName = 'period' | 'as-of' | 'closed' | ReviewStepName;

interface Step {
  readonly name: StepName;
  readonly path: Path;
  readonly when: When;
}

/** What comes second in the life of a review has the earlier day. */
export const outOfOrder = rule<'reviews/out-of-order', OutOfOrderData>({
  id: 'reviews/out-of-order',
  severity: 'error',
  *check(pact) {
    for (const review of itemsOf(pact, 'review'))
      for (const [first, second] of reversedIn(periodIn(pact, review), stepsIn(pact, review))) {
        const { title } = review;
        yield {
          at: review,
          field: second.path,
          // Some hold the last meeting of a half-year before its end.
          ...(first.name === 'period' && { severity: 'warning' as const }),
          data: {
            title,
            first: first.name,
            second: second.name,
            firstWhen: first.when,
            secondWhen: second.when,
          },
          related: [{ at: review, field: first.path, data: { title, when: first.when } }],
        };
      }
  },
});

/** Neighbours of which the second comes first; a mistyped day disagrees with one of them. */
function reversedIn(
  period: Step | undefined,
  steps: readonly Step[],
): readonly (readonly [Step, Step])[] {
  const pairs = steps.flatMap((second, index) => {
    const first = steps[index - 1];
    return first && lastDay(second) < lastDay(first) ? [[first, second] as const] : [];
  });
  const adopted = steps.find(({ name }) => name === 'adopted');
  const isTold = pairs.some((pair) => adopted && pair.includes(adopted));
  if (!period || !adopted || isTold || lastDay(adopted) >= lastDay(period)) return pairs;
  return [...pairs, [period, adopted]];
}

/** Nothing is compared with an open end. */
function periodIn(pact: Pact, { data, document }: Item<'review'>): Step | undefined {
  const { when } = parseWhen('period', data.period);
  const isOpen = pact.periods.get(document)?.end.latest === undefined;
  return when && !isOpen ? { name: 'period', path: ['period'], when } : undefined;
}

/** Its days, in the order in which they have to come. */
function stepsIn(pact: Pact, review: Item<'review'>): readonly Step[] {
  const { 'as-of': asOf, closed } = review.data;
  return [
    { name: 'as-of', path: ['as-of'], day: asOf } as const,
    { name: 'closed', path: ['closed'], day: closed } as const,
    ...stepsOf(review),
  ].flatMap(({ day, name, path }): Step[] => {
    const { when } = parseWhen('date', day);
    return when && !isFaulty(pact, review, String(path[0])) ? [{ name, path, when }] : [];
  });
}

function lastDay({ when }: Step): string {
  return resolveWhen(when, alone).end.latest ?? '';
}
