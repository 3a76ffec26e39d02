import type { Item } from '../../model/item.ts';
import { itemsOf, namedIn, type Pact } from '../../model/pact.ts';
import { oneByOne } from '../one-by-one.ts';
import { mention, type RuleFinding, rule } from '../rule.ts';
import type { Shown } from './figure-change.ts';
import { type History, historiesOf, type Step } from './history.ts';
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
    const found = historiesOf(pact).flatMap((history) =>
      history.steps.flatMap((step) => undecided(pact, history, step) ?? []),
    );
    yield* oneByOne(found, ({ at, data, field = [] }) => ({
      at,
      field,
      data: { title: data.title },
    }));
  },
});

function undecided(
  pact: Pact,
  history: History,
  step: Step,
): RuleFinding<WithoutDecisionData> | undefined {
  const { current, direction, field, item } = history;
  const less = weakened(step.from, step.to, direction);
  if (!less || step.isDecided || isRefused(history, step)) return undefined;
  // What was taken back since then asks nobody any more.
  if (current && !weakened(step.from, current, direction)) return undefined;
  const [from, to] = less;
  const decider = step.path[0] === 'moved' ? 'by' : 'because';
  const decision = decisionAbout(pact, item);
  const named = decision && { decision: decision.id };
  return {
    at: item,
    field: step.valuePath,
    data: { title: item.title, field, from, to, decider, ...named },
    ...(decision && { related: [{ ...mention(pact, decision), field: ['about'] }] }),
  };
}

/** The decision about an item, where there is just one. */
function decisionAbout(pact: Pact, item: Item): Item<'decision'> | undefined {
  const [only, ...others] = itemsOf(pact, 'decision').filter(
    (decision) => decision.id !== '' && namedIn(pact, decision, 'about').includes(item),
  );
  return others.length === 0 ? only : undefined;
}
