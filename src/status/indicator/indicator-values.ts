import { compareText } from '../../model/finding.ts';
import { accumulationOf, isPercentage } from '../../model/indicator/accumulation.ts';
import {
  dayIn,
  type Fields,
  figureIn,
  listIn,
  type Moment,
  momentIn,
  splitIn,
  textIn,
} from '../../model/indicator/figure.ts';
import type { Item } from '../../model/item.ts';
import { isFaulty, type Pact } from '../../model/pact.ts';
import type { View } from '../../model/view.ts';
import type { Day } from '../../model/when/day.ts';
import { accumulate, type Measured } from './indicator-accumulation.ts';
import type { Actual } from './indicator-state.ts';

/** What counts in a view, oldest first, and what only waits for its approval. */
export function measuredBy(
  pact: Pact,
  item: Item<'indicator'>,
  view: View,
): { readonly counted: readonly Measured[]; readonly waiting: readonly Measured[] } {
  // Where a date could not be read, a value without one may be that one.
  const values = listIn(item.data.values).filter(
    ({ date, period }) =>
      date !== undefined || period !== undefined || !isFaulty(pact, item, 'values'),
  );
  const hasStates = values.some(({ state }) => state !== undefined);
  // A value whose day nobody knows comes before all others.
  const inStates = (...states: unknown[]) =>
    values
      .filter(({ state }) => states.includes(state))
      .flatMap((each) => measuredIn(each, isPercentage(item.data), view) ?? [])
      .sort((a, b) => compareText(a.last ?? '', b.last ?? ''));
  if (!hasStates) return { counted: inStates(undefined), waiting: [] };
  return { counted: inStates('approved'), waiting: inStates('reported', undefined) };
}

/** Whether a value was there by the day, as far as it was recorded. */
export function isMeasured(fields: Fields, view: View): boolean {
  return measuredIn(fields, false, view) !== undefined;
}

function measuredIn(fields: Fields, isPercent: boolean, view: View): Measured | undefined {
  const moment = momentIn(fields);
  const recorded = dayIn(fields['recorded']);
  if (!moment || (recorded !== undefined && recorded > view.recordedBy)) return undefined;
  const last = lastKnown(moment, recorded);
  // What has no date at all counts from the beginning, as records do.
  const isOver = last === undefined ? moment.written === undefined : last <= view.day;
  const value = figureIn(fields, isPercent);
  const text = textIn(fields['text']);
  const written = moment.written ?? last;
  if (!isOver || (value === undefined && text === undefined)) return undefined;
  return {
    ...(value !== undefined && { value }),
    ...(text !== undefined && { text }),
    split: splitIn(fields['split']),
    ...(last !== undefined && { last }),
    ...(written !== undefined && { written }),
  };
}

/** What was written down during a span tells nothing of the rest of it. */
function lastKnown({ first, last }: Moment, recorded: Day | undefined): Day | undefined {
  if (recorded === undefined || (first !== undefined && recorded < first)) return last;
  return last === undefined || recorded < last ? recorded : last;
}

/** What was reported and not approved yet; older figures than the one that counts add nothing. */
export function waitingOf(
  pact: Pact,
  item: Item<'indicator'>,
  actual: Actual | undefined,
  view: View,
): { readonly value: number; readonly isMore: boolean } | undefined {
  const how = accumulationOf(item.data);
  const isNews = ({ last }: Measured) => how === 'sum' || (last ?? '') >= (actual?.last ?? '');
  const value = accumulate(measuredBy(pact, item, view).waiting.filter(isNews), how)?.value;
  return value === undefined ? undefined : { value, isMore: how === 'sum' };
}
