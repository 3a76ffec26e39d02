import type { Item } from '../../model/item.ts';
import { itemsOf, type Pact, resolveReference } from '../../model/pact.ts';
import { type ReviewStep, stepsOf } from '../../model/review-life.ts';
import { mention, type RuleFinding, rule } from '../rule.ts';

export interface UnknownDecisionData {
  readonly title: string;
  readonly number: string;
  /** The meeting that is said to have adopted it, where it holds other decisions. */
  readonly meeting?: string;
  /** The meeting that has a decision with this number instead. */
  readonly instead?: string;
}

/** The decision by which a review was adopted stands in the register. */
export const unknownDecision = rule<'reviews/unknown-decision', UnknownDecisionData>({
  id: 'reviews/unknown-decision',
  severity: 'warning',
  *check(pact) {
    for (const review of itemsOf(pact, 'review')) {
      const adopted = stepsOf(review).find(({ name }) => name === 'adopted');
      if (adopted?.decision !== undefined) yield* judge(pact, review, adopted, adopted.decision);
    }
  },
});

function* judge(
  pact: Pact,
  review: Item<'review'>,
  { by }: ReviewStep,
  number: string,
): Iterable<RuleFinding<UnknownDecisionData>> {
  const meetings = by
    .flatMap((reference) => resolveReference(pact, reference))
    .filter(({ kind }) => kind === 'meeting');
  const [meeting] = meetings;
  const register = itemsOf(pact, 'decision').filter(({ data }) => data.number !== undefined);
  const there = register.filter(({ parent }) => parent !== undefined && meetings.includes(parent));
  const same = register.filter(({ data }) => plain(String(data.number)) === plain(number));
  const searched = meeting ? there : register;
  const isThere = same.some((decision) => searched.includes(decision));
  const [other] = same;
  // A register that is not kept says nothing about what is not in it.
  if (isThere || (searched.length === 0 && !other)) return;
  yield {
    at: review,
    field: ['adopted', 'decision'],
    data: {
      title: review.title,
      number,
      ...(meeting && { meeting: meeting.title }),
      ...(other?.parent && { instead: other.parent.title }),
    },
    related: [other ?? meeting].flatMap((item) => (item ? [mention(pact, item)] : [])),
  };
}

/** Registers differ in their spaces and full stops: 7/2019. (VII. 16.) */
function plain(number: string): string {
  return number.toLowerCase().replace(/[\s.]/g, '');
}
