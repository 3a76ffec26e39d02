import { bundle } from '../bundle.ts';
import { numbersOf, undatedCommitments } from '../commitment.ts';
import { mention, rule } from '../rule.ts';

/** The items that lack what the others have; mostly one. */
export interface LackingData {
  readonly titles: readonly string[];
}

export const noDeadline = rule<'pairing/no-deadline', LackingData>({
  id: 'pairing/no-deadline',
  severity: 'warning',
  *check(pact) {
    for (const undated of undatedCommitments(pact)) {
      // A number that is to be reached at no time is told as such.
      const told = undated.filter((item) => numbersOf(item).length === 0);
      for (const [first, ...others] of bundle(told))
        yield {
          at: first,
          field: ['title'],
          data: { titles: [first, ...others].map(({ title }) => title) },
          related: others.map((item) => mention(pact, item)),
        };
    }
  },
});
