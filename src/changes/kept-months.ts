import type { Item } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';
import { cancelledOn } from '../model/record.ts';
import type { Span } from '../model/when/span.ts';
import type { Pair } from './match-items.ts';

/** Of all meetings and events that are in both states, those whose month stayed. */
export interface Kept {
  readonly kept: number;
  readonly all: number;
}

export function keptMonths(pairs: readonly Pair[], before: Pact, after: Pact): Kept {
  const occasions = pairs.filter(({ after: { kind } }) => kind === 'meeting' || kind === 'event');
  const kept = occasions.filter(
    (pair) =>
      isOn(pair.after) === isOn(pair.before) &&
      isWithin(after.planned.get(pair.after), before.planned.get(pair.before)),
  );
  return { kept: kept.length, all: occasions.length };
}

function isOn(item: Item): boolean {
  return cancelledOn(item) === undefined;
}

/** A day in the month that was planned keeps it; what has no date keeps that. */
function isWithin(now: Span | undefined, then: Span | undefined): boolean {
  const [first, last] = monthsOf(now);
  const [from, to] = monthsOf(then);
  return first >= from && last <= to && (first === '') === (from === '');
}

function monthsOf(span: Span | undefined): readonly [string, string] {
  return [span?.start.earliest?.slice(0, 7) ?? '', span?.end.latest?.slice(0, 7) ?? ''];
}
