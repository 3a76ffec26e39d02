import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import { isFaulty, isOutsidePlan, itemsOf, type Pact } from '../../model/pact.ts';
import { recordsOf } from '../../model/record.ts';
import { bundle } from '../bundle.ts';
import { hasOutputs } from '../commitment.ts';
import { isHabit } from '../habit.ts';
import { mention, rule } from '../rule.ts';
import type { LackingData } from './no-deadline.ts';

/** The reverse of a result without a date: a date by which nothing has to be there. */
export const noOutput = rule<'pairing/no-output', LackingData>({
  id: 'pairing/no-output',
  severity: 'warning',
  *check(pact) {
    const actions = itemsOf(pact, 'action').filter((action) => !isOutsidePlan(action));
    for (const all of groupBy(actions, ({ document }) => document).values()) {
      const without = all.filter((action) => !hasOutputs(pact, action));
      // An action may be its own output, so most of the others must not be.
      if (!isHabit(all.length - without.length, 2 * without.length)) continue;
      for (const [first, ...others] of bundle(without.filter((each) => isEmpty(pact, each))))
        yield {
          at: first,
          field: [first.when?.role ?? 'title'],
          data: { titles: [first, ...others].map(({ title }) => title) },
          related: others.map((item) => mention(pact, item)),
        };
    }
  },
});

const results = ['target', 'targets', 'evidence', 'evidenceRequired'] as const;

/** It ends on some day, and nothing says what is there then. */
function isEmpty(pact: Pact, action: Item<'action'>): boolean {
  const { data, when } = action;
  if (!when || data.rhythm !== undefined || recordsOf(action).length > 0) return false;
  const hasEnd =
    when.stretches.length > 0 &&
    when.stretches.every(
      ({ form, ...stretch }) =>
        form !== 'ongoing' && (form === 'point' || ('to' in stretch && stretch.to !== undefined)),
    );
  return (
    hasEnd && results.every((field) => data[field] === undefined && !isFaulty(pact, action, field))
  );
}
