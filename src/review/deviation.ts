import { groupBy } from '../model/group-by.ts';
import type { Item } from '../model/item.ts';
import { cancelledOn } from '../model/record.ts';
import type { Day } from '../model/when/day.ts';
import {
  type IndicatorState,
  type Verdict,
  verdicts,
} from '../status/indicator/indicator-state.ts';
import type { ReviewBasis } from './basis.ts';
import type { Planned } from './date-pair.ts';
import type { Days } from './days-late.ts';
import type { Entry } from './entry.ts';
import { type Explanation, explanationsIn, isAbout } from './explanation.ts';
import { type MissedTarget, missedTargets } from './missed-target.ts';

/** One way in which an item is not as it was planned. */
export type DeviationFact =
  | { readonly kind: 'missed-target'; readonly missed: MissedTarget }
  | { readonly kind: 'late'; readonly entry: Entry; readonly planned: Planned; readonly days: Days }
  | { readonly kind: 'overdue' | 'not-recorded'; readonly entry: Entry; readonly days: Days }
  /** Without a new date, or with one after the period. */
  | {
      readonly kind: 'postponed';
      readonly entry: Entry;
      readonly from: Planned;
      readonly to?: Planned;
      readonly days?: Days;
    }
  | { readonly kind: 'dropped'; readonly entry: Entry; readonly on?: Day }
  /** Off track, at risk, stale, without data; or reached, with a part that is not. */
  | { readonly kind: 'indicator'; readonly state: IndicatorState };

export interface Deviation {
  readonly item: Item;
  /** Whatever is wrong with one item is one deviation. */
  readonly facts: readonly DeviationFact[];
  readonly explanations: readonly Explanation[];
  /** What the plan itself gives as the reason: of a move, or of what was called off. */
  readonly reason?: string;
}

/**
 * What is not as it was planned for the period, in the order of dates; indicators come last.
 * Measures of an earlier review are told by themselves: they answer for a deviation already.
 */
export function deviationsOf(basis: ReviewBasis): readonly Deviation[] {
  const { entries, pact, period, standing, view } = basis;
  const explanations = explanationsIn(pact, period.document);
  const planned = entries.filter(({ item }) => item.kind !== 'measure');
  const found = [
    ...[...groupBy(planned, ({ item }) => item)].map(([item, its]) => ({
      item,
      facts: [
        ...missedTargets(its).map((missed) => ({ kind: 'missed-target', missed }) as const),
        ...its.flatMap(factsOf),
      ],
    })),
    ...standing.indicators.filter(isDeviating).map((state) => ({
      item: state.item as Item,
      facts: [{ kind: 'indicator', state } as const],
    })),
  ];
  return found
    .filter(({ facts }) => facts.length > 0)
    .map(({ facts, item }) => ({
      item,
      facts,
      explanations: explanations.filter((each) => isAbout(each, item)),
      ...reasonOf(item, facts, view.day),
    }));
}

function factsOf(entry: Entry): readonly DeviationFact[] {
  const { fate, item, late, movedBy, movedTo, planned, since } = entry;
  if (fate === 'dropped') {
    const on = cancelledOn(item);
    return [{ kind: 'dropped', entry, ...(on !== undefined && { on }) }];
  }
  if (fate === 'postponed' && planned)
    return [
      {
        kind: 'postponed',
        entry,
        from: planned,
        ...(movedTo && { to: movedTo }),
        ...(movedBy && { days: movedBy }),
      },
    ];
  if (late && planned) return [{ kind: 'late', entry, planned, days: late }];
  if ((fate === 'overdue' || fate === 'not-recorded') && since)
    return [{ kind: fate, entry, days: since }];
  return [];
}

const bad: readonly Verdict[] = verdicts.slice(0, verdicts.indexOf('on-track'));

/** A part that is an indicator of its own deviates by itself. */
function isDeviating({ missedParts, verdict }: IndicatorState): boolean {
  return bad.includes(verdict) || missedParts.some(({ item }) => item === undefined);
}

function reasonOf(
  { data }: Item,
  facts: readonly DeviationFact[],
  day: Day,
): { readonly reason?: string } {
  const kinds = new Set(facts.map(({ kind }) => kind));
  const { cancelled, moved = [] } = data as {
    cancelled?: { reason?: string } | string;
    moved?: readonly { decided?: Day; reason?: string }[];
  };
  const called = typeof cancelled === 'object' ? cancelled.reason : undefined;
  const move = moved.findLast(({ decided = '', reason }) => reason && decided <= day);
  const reason = kinds.has('dropped')
    ? called
    : kinds.has('postponed') || kinds.has('late')
      ? move?.reason
      : undefined;
  return reason ? { reason } : {};
}
