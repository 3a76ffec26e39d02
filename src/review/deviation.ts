import type { Cancellation, Move } from '../model/documents.generated.ts';
import { groupBy } from '../model/group-by.ts';
import type { Item } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';
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
import { type Ground, groundOf } from './ground.ts';
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

/** With what the plan itself gives as the reason: of a move, or of what was called off. */
export interface Deviation extends Ground {
  readonly item: Item;
  /** Whatever is wrong with one item is one deviation. */
  readonly facts: readonly DeviationFact[];
  readonly explanations: readonly Explanation[];
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
      ...reasonOf(pact, item, facts, view.day),
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

export const badVerdicts: ReadonlySet<Verdict> = new Set(
  verdicts.slice(0, verdicts.indexOf('on-track')),
);

/** A part that is an indicator of its own deviates by itself. */
function isDeviating({ missedParts, verdict }: IndicatorState): boolean {
  return badVerdicts.has(verdict) || missedParts.some(({ item }) => item === undefined);
}

function reasonOf(pact: Pact, { data }: Item, facts: readonly DeviationFact[], day: Day): Ground {
  const kinds = new Set(facts.map(({ kind }) => kind));
  const { cancelled, moved = [] } = data as {
    cancelled?: Cancellation;
    moved?: readonly Move[];
  };
  if (kinds.has('dropped')) return typeof cancelled === 'object' ? groundOf(pact, cancelled) : {};
  if (!kinds.has('postponed') && !kinds.has('late')) return {};
  const move = moved.findLast(
    ({ because, decided = '', reason }) => (reason ?? because) && decided <= day,
  );
  return move ? groundOf(pact, move) : {};
}
