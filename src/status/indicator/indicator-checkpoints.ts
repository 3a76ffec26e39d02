import { compareText } from '../../model/finding.ts';
import { accumulationOf, isPercentage } from '../../model/indicator/accumulation.ts';
import {
  type Fields,
  figureIn,
  listIn,
  type Moment,
  momentIn,
  numberIn,
  rounded,
  type Split,
  splitIn,
  textIn,
} from '../../model/indicator/figure.ts';
import type { Target } from '../../model/indicator/target.ts';
import type { Item } from '../../model/item.ts';
import { isFaulty, type Pact } from '../../model/pact.ts';
import type { Day } from '../../model/when/day.ts';
import { addDuration } from '../../model/when/span.ts';
import type { Expected } from './indicator-state.ts';

/** What is to be reached by a date: a milestone, or the target. */
export interface Checkpoint extends Expected {
  readonly split: Split;
  readonly isTarget: boolean;
}

/** Milestones and the target by date; those whose date nobody knows are left out. */
export function checkpointsOf(
  pact: Pact,
  item: Item<'indicator'>,
  target: Target | undefined,
  goal: number | undefined,
): readonly Checkpoint[] {
  const at = (fields: Fields, moment: Moment | undefined, value: number | undefined) =>
    toCheckpoint(fields, moment, value, (last) => shifted(pact, item, 'followUp', last));
  const own = momentIn({ date: target?.date });
  const end = own?.last === undefined ? periodOf(pact, item) : own;
  const last = at({ ...target }, end, goal);
  const milestones = milestonesOf(item).flatMap(
    ({ fields, value }) => at(fields, momentIn(fields), value) ?? [],
  );
  // On its own day the target outweighs a milestone, and the last of several milestones counts.
  return [...milestones, ...(last ? [{ ...last, isTarget: true }] : [])]
    .sort((a, b) => compareText(a.last, b.last))
    .filter((each, index, all) => each.last !== all[index + 1]?.last);
}

/** Milestones with the state that each wants: in a sum increments add up. */
function milestonesOf({ data }: Item<'indicator'>) {
  const isSum = accumulationOf(data) === 'sum';
  const dated = listIn(data.milestones)
    .map((fields) => ({ fields, last: momentIn(fields)?.last ?? '' }))
    .filter(({ last }) => last !== '')
    .sort((a, b) => compareText(a.last, b.last));
  let sum = 0;
  const parts = new Map<string, number>();
  return dated.map(({ fields }) => {
    const figure = figureIn(fields, isPercentage(data));
    const isIncrement = isSum && fields['date'] === undefined;
    if (!isIncrement) parts.clear();
    for (const [key, part] of splitIn(fields['split']))
      parts.set(key, (isIncrement ? (parts.get(key) ?? 0) : 0) + part);
    if (figure !== undefined) sum = isIncrement ? rounded(sum + figure) : figure;
    const value = figure === undefined ? undefined : numberIn(sum);
    return { fields: { ...fields, split: Object.fromEntries(parts) }, value };
  });
}

function toCheckpoint(
  fields: Fields,
  { last, written }: Moment = {},
  value: number | undefined,
  shift: (last: Day) => Day | undefined,
): Checkpoint | undefined {
  const text = textIn(fields['text']);
  const due = last === undefined ? undefined : (shift(last) ?? last);
  if (last === undefined || due === undefined || (value === undefined && text === undefined))
    return undefined;
  return {
    ...(value !== undefined && { value }),
    ...(text !== undefined && { text }),
    split: splitIn(fields['split']),
    by: written ?? last,
    last,
    due,
    isTarget: false,
  };
}

/** A day moved on by the duration in a field, where there is one. */
export function shifted(
  pact: Pact,
  item: Item<'indicator'>,
  field: 'followUp' | 'staleAfter',
  day: Day,
): Day | undefined {
  const duration = item.data[field];
  if (duration === undefined || isFaulty(pact, item, field)) return undefined;
  return addDuration(day, duration);
}

/** The span of the document where its end is known, else that of the pact. */
function periodOf(pact: Pact, { document }: Item): Moment | undefined {
  return [document.data.period, pact.head.period]
    .map((period) => momentIn({ period }))
    .find((moment) => moment?.last !== undefined);
}
