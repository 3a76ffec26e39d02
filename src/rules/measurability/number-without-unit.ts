import type { Quantity } from '../../model/documents.generated.ts';
import type { Item } from '../../model/item.ts';
import { isFaulty, isOutsidePlan, itemsOf, namedIn, type Pact } from '../../model/pact.ts';
import { bundle } from '../bundle.ts';
import { isNumber } from '../commitment.ts';
import { isHabit } from '../habit.ts';
import { mention, type RuleFinding, rule } from '../rule.ts';

export interface NumberWithoutUnitData {
  readonly titles: readonly string[];
  readonly of: 'target' | 'indicator';
}

function* tell(
  pact: Pact,
  items: readonly Item[],
  of: NumberWithoutUnitData['of'],
): Iterable<RuleFinding<NumberWithoutUnitData>> {
  for (const [first, ...others] of bundle(items))
    yield {
      at: first,
      field: [of === 'target' ? 'target' : 'title'],
      data: { titles: [first, ...others].map(({ title }) => title), of },
      related: others.map((item) => mention(pact, item)),
    };
}

type Targeted = Item<'action'> | Item<'output'> | Item<'goal'> | Item<'report'>;

export const numberWithoutUnit = rule<'measurability/number-without-unit', NumberWithoutUnitData>({
  id: 'measurability/number-without-unit',
  severity: 'warning',
  *check(pact) {
    const indicators = itemsOf(pact, 'indicator').filter((each) => !isOutsidePlan(each));
    const units = indicators.filter(({ data }) => data.unit !== undefined).length;
    const uncounted = indicators.filter((each) => !saysWhat(pact, each));
    const targets = targetsOf(pact);
    const named = targets.filter(({ data }) => hasUnit(data.target)).length;
    const bare = targets.filter((each) => !isExplained(pact, each));
    // Units of indicators show the habit, too, but not that targets have any.
    const others = named === 0 ? 0 : named + units;
    if (isHabit(others, bare.length, 2)) yield* tell(pact, bare, 'target');
    if (isHabit(units, uncounted.length)) yield* tell(pact, uncounted, 'indicator');
  },
});

function targetsOf(pact: Pact): readonly Targeted[] {
  const kinds = ['action', 'output', 'goal', 'report'] as const;
  return kinds
    .flatMap((kind): readonly Targeted[] => itemsOf(pact, kind))
    .filter(
      (each) =>
        !isOutsidePlan(each) &&
        !isFaulty(pact, each, 'target') &&
        each.data.target !== undefined &&
        isNumber(each.data.target),
    );
}

function hasUnit(target: Quantity | undefined): boolean {
  return typeof target === 'object' && target.unit !== undefined;
}

/** Whether a target, its title or what is around it says what is counted. */
function isExplained(pact: Pact, { data, parent, title }: Targeted): boolean {
  const { target } = data;
  if (hasUnit(target) || ('split' in data && data.split !== undefined)) return true;
  if (typeof target === 'object' && (target.text ?? target.split) !== undefined) return true;
  const around = parent && 'target' in parent.data ? (parent.data.target as Quantity) : undefined;
  if (hasUnit(around) || (parent && isFaulty(pact, parent, 'target'))) return true;
  return [title, parent?.title ?? ''].some((words) => numbersIn(target).some(standsIn(words)));
}

function numbersIn(target: Quantity | undefined): readonly number[] {
  if (typeof target === 'number') return [target];
  const { about, max, min, value } = target ?? {};
  return [value, min, max, about].filter((each) => each !== undefined);
}

/** "5 analyses a year" says what the 5 counts; 1 500 and 1.500 are one number. */
function standsIn(words: string): (number: number) => boolean {
  const joined = words.replace(/(\d)[\s.,](?=\d{3}(?!\d))/g, '$1');
  const found = joined.match(/\d+(?:[.,]\d+)?/g) ?? [];
  return (number) => found.some((each) => Number(each.replace(',', '.')) === number);
}

const uncountable: readonly unknown[] = ['percentage', 'nominal', 'ordinal', 'qualitative'];

/** Whether an indicator, or the one that it is part of, says in what it is measured. */
function saysWhat(pact: Pact, item: Item<'indicator'>): boolean {
  const { baseline, counts, denominator, measure, milestones, target, unit, values } = item.data;
  if ([baseline, milestones, target, values].every((each) => each === undefined)) return true;
  const wholes = ['partOf', 'sumOf'].flatMap((field) => namedIn(pact, item, field));
  return (
    (unit ?? counts ?? denominator) !== undefined ||
    uncountable.includes(measure) ||
    item.title.includes('%') ||
    wholes.some(({ data }) => 'unit' in data && data.unit !== undefined) ||
    ['unit', 'measure', 'counts', 'denominator'].some((field) => isFaulty(pact, item, field))
  );
}
