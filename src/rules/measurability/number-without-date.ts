import type { Item } from '../../model/item.ts';
import { headOf, isFaulty, isOutsidePlan, itemsOf, namedIn, type Pact } from '../../model/pact.ts';
import { bundle } from '../bundle.ts';
import { isNumber, numbersOf, undatedCommitments } from '../commitment.ts';
import { isHabit } from '../habit.ts';
import { mention, rule } from '../rule.ts';

export interface NumberWithoutDateData {
  readonly titles: readonly string[];
}

export const numberWithoutDate = rule<'measurability/number-without-date', NumberWithoutDateData>({
  id: 'measurability/number-without-date',
  severity: 'warning',
  *check(pact) {
    const commitments = undatedCommitments(pact)
      .flat()
      .filter((item) => numbersOf(item).length > 0);
    const groups: readonly (readonly Item[])[] = [
      commitments,
      where(goalsOf(pact), (goal) => isGoalDated(pact, goal)),
      where(indicatorsOf(pact), isIndicatorDated),
    ];
    for (const group of groups)
      for (const [first, ...others] of bundle(group))
        yield {
          at: first,
          field: [isTargeted(first) ? 'target' : 'targets'],
          data: { titles: [first, ...others].map(({ title }) => title) },
          related: others.map((item) => mention(pact, item)),
        };
  },
});

function isTargeted({ data }: Item): boolean {
  return 'target' in data && data.target !== undefined;
}

/** Those that have no date, where the others have one. */
function where<Each>(items: readonly Each[], isDated: (item: Each) => boolean): readonly Each[] {
  const undated = items.filter((each) => !isDated(each));
  return isHabit(items.length - undated.length, undated.length) ? undated : [];
}

/** The end of the pact is the date of what has none. */
function isBounded(pact: Pact, { document }: Item): boolean {
  const head = headOf(pact);
  const planners = [document, ...(head ? [head] : [])];
  return planners.some((each) => pact.periods.has(each) || isFaulty(pact, each, 'period'));
}

function goalsOf(pact: Pact): readonly Item<'goal'>[] {
  const { strategy } = pact.head;
  if (strategy?.horizon !== undefined) return [];
  return itemsOf(pact, 'goal').filter(
    (goal) => !isOutsidePlan(goal) && !isBounded(pact, goal) && numbersOf(goal).length > 0,
  );
}

function isGoalDated(pact: Pact, goal: Item, seen: readonly Item[] = []): boolean {
  if (goal.when || ['due', 'period'].some((field) => isFaulty(pact, goal, field))) return true;
  if (numbersOf(goal).some((each) => typeof each === 'object' && each.per !== undefined))
    return true;
  return namedIn(pact, goal, 'in').some(
    (each) => !seen.includes(each) && isGoalDated(pact, each, [...seen, goal]),
  );
}

function indicatorsOf(pact: Pact): readonly Item<'indicator'>[] {
  return itemsOf(pact, 'indicator').filter(
    (item) =>
      !isBounded(pact, item) &&
      !isFaulty(pact, item, 'target') &&
      item.data.target !== undefined &&
      isNumber(item.data.target),
  );
}

/** Whether its target says when, be it in words. */
function isIndicatorDated({ data }: Item<'indicator'>): boolean {
  const { rhythm, target } = data;
  if (rhythm !== undefined) return true;
  return typeof target === 'object' && (target.date ?? target.text) !== undefined;
}
