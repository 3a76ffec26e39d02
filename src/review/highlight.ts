import type { Change } from '../changes/change.ts';
import type { PlacedAllowance } from '../model/allowance.ts';
import type { Item } from '../model/item.ts';
import type { Contradiction } from '../status/contradiction.ts';
import type { IndicatorState } from '../status/indicator/indicator-state.ts';
import type { MissingProof } from '../status/proof.ts';
import type { RhythmState } from '../status/rhythm/rhythm.ts';
import type { ItemState } from '../status/state.ts';
import type { ReviewBasis } from './basis.ts';
import type { Decisions } from './decisions.ts';
import { badVerdicts, type Deviation, type DeviationFact } from './deviation.ts';
import { type HiddenMiss, hiddenMisses } from './hidden-miss.ts';
import { brokenPromises, type Followed } from './last-review.ts';
import { boundsOf, type ReviewPeriod } from './period.ts';
import type { PlanChange } from './plan-change.ts';
import type { Proofs } from './proofs.ts';
import type { PutOff } from './put-off.ts';
import { type SilentChanges, undecidedIn } from './silent-change.ts';
import { hasFigure } from './tally.ts';
import { targetsOf } from './target-in-force.ts';

type Fact<Kind extends DeviationFact['kind']> = Extract<DeviationFact, { kind: Kind }>;

/** What nobody may overlook, each in one line. */
export type Highlight =
  | {
      readonly kind: 'missed-target';
      readonly deviation: Deviation;
      readonly fact: Fact<'missed-target'>;
      /** All of them together reached what they were to reach: that does not make up for it. */
      readonly hidden?: HiddenMiss;
    }
  /** An indicator that stands badly, or whose sum hides a part that does. */
  | { readonly kind: 'indicator'; readonly state: IndicatorState }
  | { readonly kind: 'broken-promise'; readonly state: ItemState }
  | { readonly kind: 'change'; readonly change: PlanChange }
  /** The plan is weaker than it was committed before, and nothing in it says why. */
  | { readonly kind: 'silent'; readonly change: Change; readonly silent: SilentChanges }
  | { readonly kind: 'postponed'; readonly deviation: Deviation; readonly fact: Fact<'postponed'> }
  | { readonly kind: 'put-off'; readonly putOff: PutOff }
  | { readonly kind: 'overdue'; readonly deviation: Deviation; readonly fact: Fact<'overdue'> }
  | { readonly kind: 'not-recorded'; readonly deviations: readonly Deviation[] }
  | {
      readonly kind: 'dropped';
      readonly deviation: Deviation;
      readonly fact: Fact<'dropped'>;
      readonly isDecided: boolean;
    }
  /** Called off in the period, though its day is later. */
  | { readonly kind: 'given-up'; readonly change: PlanChange }
  | { readonly kind: 'late'; readonly deviation: Deviation; readonly fact: Fact<'late'> }
  | { readonly kind: 'rhythm'; readonly rhythm: RhythmState }
  | { readonly kind: 'contradiction'; readonly contradiction: Contradiction }
  /** Done, and nobody wrote down how much of its target was reached. */
  | { readonly kind: 'no-figure'; readonly items: readonly Item[] }
  | { readonly kind: 'missing-proof'; readonly proofs: readonly MissingProof[] }
  | { readonly kind: 'ended-allowance'; readonly allowances: readonly PlacedAllowance[] };

/** What the highlights are chosen from. */
export interface Told {
  readonly deviations: readonly Deviation[];
  readonly changes: readonly PlanChange[];
  readonly silent?: SilentChanges;
  readonly putOff: readonly PutOff[];
  readonly decisions: Decisions;
  readonly followed: Followed;
  readonly proofs: Proofs;
}

/** The worst first. */
export function highlightsOf(basis: ReviewBasis, told: Told): readonly Highlight[] {
  const { changes, deviations, proofs, putOff, silent } = told;
  const { contradictions, endedAllowances, rhythms } = basis.standing;
  const uncounted = [
    ...new Set(
      basis.entries
        .filter((each) => each.fate === 'done' && targetsOf(each.judged).length > 0)
        .flatMap((each) => (hasFigure(each) ? [] : each.item)),
    ),
  ];
  const missing = deviations.filter(({ facts }) => facts.some(isNotRecorded));
  const promises = brokenPromises(told);
  const dropped = factsOf(deviations, 'dropped');
  const cancellations = new Set(changes.filter(({ field }) => field === 'cancelled'));
  const promised = new Set(promises.map(({ item }) => item));
  return [
    ...missedHighlights(deviations, hiddenMisses(basis.entries)),
    ...indicatorHighlights(basis.standing.indicators),
    ...promises.map((state): Highlight => ({ kind: 'broken-promise', state })),
    ...changes
      .filter((each) => isUnsettled(each) && !cancellations.has(each))
      .map((change): Highlight => ({ kind: 'change', change })),
    ...silentHighlights(silent),
    ...factsOf(deviations, 'postponed').map((each): Highlight => ({ kind: 'postponed', ...each })),
    ...putOff.map((each): Highlight => ({ kind: 'put-off', putOff: each })),
    ...factsOf(deviations, 'overdue')
      .filter(({ deviation }) => !promised.has(deviation.item))
      .map((each): Highlight => ({ kind: 'overdue', ...each })),
    ...(missing.length > 0 ? [{ kind: 'not-recorded', deviations: missing } as const] : []),
    ...dropped.map(
      (each): Highlight => ({
        kind: 'dropped',
        ...each,
        isDecided: changes.every(
          (change) => change.item !== each.deviation.item || !isUnsettled(change),
        ),
      }),
    ),
    ...[...cancellations]
      .filter(({ item }) => !dropped.some(({ deviation }) => deviation.item === item))
      .map((change): Highlight => ({ kind: 'given-up', change })),
    ...factsOf(deviations, 'late').map((each): Highlight => ({ kind: 'late', ...each })),
    ...rhythms
      .filter((each) => isViolated(each, basis.period))
      .map((rhythm): Highlight => ({ kind: 'rhythm', rhythm })),
    ...contradictions.map((contradiction): Highlight => ({ kind: 'contradiction', contradiction })),
    ...(uncounted.length > 0 ? [{ kind: 'no-figure', items: uncounted } as const] : []),
    ...(proofs.missing.length > 0
      ? [{ kind: 'missing-proof', proofs: proofs.missing } as const]
      : []),
    ...(endedAllowances.length > 0
      ? [{ kind: 'ended-allowance', allowances: endedAllowances } as const]
      : []),
  ];
}

function silentHighlights(silent: SilentChanges | undefined): readonly Highlight[] {
  return undecidedIn(silent).map((each) => ({ kind: 'silent', ...each }));
}

/** What a sum hides is told once, at the last that it hides. */
function missedHighlights(
  deviations: readonly Deviation[],
  hidden: readonly HiddenMiss[],
): readonly Highlight[] {
  const missed = factsOf(deviations, 'missed-target');
  return missed.map(({ deviation, fact }, index): Highlight => {
    const hides = hidden.find(
      ({ items, name }) => name === fact.missed.name && items.includes(deviation.item),
    );
    const isLast = !missed.slice(index + 1).some((each) => each.fact.missed.name === hides?.name);
    return { kind: 'missed-target', deviation, fact, ...(hides && isLast && { hidden: hides }) };
  });
}

/** Decided by nobody, waiting for the funder, or refused. */
export function isUnsettled(change: PlanChange): boolean {
  return change.isWaiting || change.approval?.state === 'refused' || !isDecided(change);
}

/** Somebody wrote down who decided it, or on which ground. */
export function isDecided({ because, by, decision }: PlanChange): boolean {
  return (decision ?? by ?? because) !== undefined;
}

function factsOf<Kind extends DeviationFact['kind']>(
  deviations: readonly Deviation[],
  kind: Kind,
): { deviation: Deviation; fact: Fact<Kind> }[] {
  return deviations.flatMap((deviation) =>
    deviation.facts.flatMap((fact) =>
      fact.kind === kind ? [{ deviation, fact: fact as Fact<Kind> }] : [],
    ),
  );
}

function isNotRecorded({ kind }: DeviationFact): boolean {
  return kind === 'not-recorded';
}

/** A part that its sum tells of has no second line. */
function indicatorHighlights(states: readonly IndicatorState[]): Highlight[] {
  const bad = states.filter(
    ({ missedParts, verdict }) => badVerdicts.has(verdict) || missedParts.length > 0,
  );
  const parts = new Set(bad.flatMap(({ missedParts }) => missedParts.map(({ item }) => item)));
  return bad
    .filter(({ item }) => !parts.has(item))
    .sort((a, b) => order(a) - order(b))
    .map((state) => ({ kind: 'indicator', state }));
}

/** Off track first, then what a sum hides, at risk, and what nobody can know. */
function order({ missedParts, verdict }: IndicatorState): number {
  if (verdict === 'off-track') return 0;
  if (missedParts.length > 0) return 1;
  return verdict === 'at-risk' ? 2 : 3;
}

/** Missing now, or in a time that ended in the period. What is only usual binds nobody. */
function isViolated({ counts, rhythm }: RhythmState, period: ReviewPeriod): boolean {
  const isIn = (missed: string) => {
    const last = boundsOf(missed)?.last ?? '';
    return last >= period.first && last <= period.last;
  };
  return (
    !rhythm.usual &&
    counts.some(({ missed, verdict }) => verdict === 'violated' || missed.some(isIn))
  );
}
