import type { Item } from '../../model/item.ts';
import { itemsOf, namedIn, type Pact } from '../../model/pact.ts';
import { mention, rule } from '../rule.ts';
import type { Shown } from './figure-change.ts';
import { historiesOf } from './history.ts';
import { isRefused } from './not-approved.ts';
import { weakened } from './worth.ts';

export interface WithoutDecisionData {
  readonly title: string;
  readonly field: string;
  readonly from: Shown;
  readonly to: Shown;
  /** Where it would be written: `because` of a change, `by` of a move. */
  readonly decider: 'because' | 'by';
  /** The id of the one decision about it. */
  readonly decision?: string;
}

export const withoutDecision = rule<'changes/without-decision', WithoutDecisionData>({
  id: 'changes/without-decision',
  severity: 'warning',
  *check(pact) {
    for (const history of historiesOf(pact)) {
      const { current, direction, field, item, steps } = history;
      for (const step of steps) {
        const less = weakened(step.from, step.to, direction);
        if (!less || step.isDecided || isRefused(history, step)) continue;
        // What was taken back since then asks nobody any more.
        if (current && !weakened(step.from, current, direction)) continue;
        const [from, to] = less;
        const decision = decisionAbout(pact, item);
        yield {
          at: item,
          field: step.valuePath,
          data: {
            title: item.title,
            field,
            from,
            to,
            decider: step.path[0] === 'moved' ? 'by' : 'because',
            ...(decision && { decision: decision.id }),
          },
          ...(decision && { related: [{ ...mention(pact, decision), field: ['about'] }] }),
        };
      }
    }
  },
});

/** The decision about an item, where there is just one. */
function decisionAbout(pact: Pact, item: Item): Item<'decision'> | undefined {
  const [only, ...others] = itemsOf(pact, 'decision').filter(
    (decision) => decision.id !== '' && namedIn(pact, decision, 'about').includes(item),
  );
  return others.length === 0 ? only : undefined;
}
