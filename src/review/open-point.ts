import type { Change } from '../changes/change.ts';
import type { PlacedAllowance } from '../model/allowance.ts';
import type { ItemState } from '../status/state.ts';
import type { ReviewBasis } from './basis.ts';
import type { Deviation } from './deviation.ts';
import { doneSince } from './done-since.ts';
import { isUnsettled, type Told } from './highlight.ts';
import { brokenPromises } from './last-review.ts';
import type { ComingDate, Outlook } from './outlook.ts';
import type { PlanChange } from './plan-change.ts';
import { type SilentChanges, undecidedIn } from './silent-change.ts';

/** What the meeting that hears the review has to decide, or to have done. */
export type OpenPoint =
  /** Over or overdue, and nothing says what became of it. */
  | { readonly kind: 'record'; readonly deviations: readonly Deviation[] }
  /** Neither a reason nor a measure is written down. */
  | { readonly kind: 'explain'; readonly deviations: readonly Deviation[] }
  | { readonly kind: 'broken-promise'; readonly state: ItemState }
  | { readonly kind: 'change'; readonly change: PlanChange }
  /** Weaker than it was, without a decision. */
  | { readonly kind: 'silent'; readonly change: Change; readonly silent: SilentChanges }
  | { readonly kind: 'new-date'; readonly deviation: Deviation }
  | { readonly kind: 'answer'; readonly questions: readonly string[] }
  | { readonly kind: 'fix-days'; readonly dates: readonly ComingDate[] }
  | { readonly kind: 'allowances'; readonly allowances: readonly PlacedAllowance[] };

export function openPointsOf(
  { standing, view }: ReviewBasis,
  told: Told,
  { dates }: Outlook,
): readonly OpenPoint[] {
  const { changes, deviations, followed, silent } = told;
  const promises = brokenPromises(told).filter((state) => doneSince(state, view).length === 0);
  const promised = new Set(promises.map(({ item }) => item));
  // Of what was promised it is asked already.
  const unsaid = deviations.filter((each) => !isExplained(each) && !promised.has(each.item));
  const unrecorded = unsaid.filter(needsRecord);
  const unexplained = unsaid.filter((each) => !needsRecord(each));
  const questions = followed.questions.flatMap(({ answer, text }) => (answer ? [] : [text]));
  const open = dates.filter(({ isOpen }) => isOpen);
  const undated = deviations.filter(({ facts }) =>
    facts.some((fact) => fact.kind === 'postponed' && fact.to?.span.end.latest === undefined),
  );
  const some = <Each, Point>(list: readonly Each[], point: (list: readonly Each[]) => Point) =>
    list.length > 0 ? [point(list)] : [];
  return [
    ...changes.filter(isUnsettled).map((change) => ({ kind: 'change', change }) as const),
    ...undecidedIn(silent).map((each) => ({ kind: 'silent', ...each }) as const),
    ...promises.map((state) => ({ kind: 'broken-promise', state }) as const),
    ...undated.map((deviation) => ({ kind: 'new-date', deviation }) as const),
    ...some(unexplained, (list) => ({ kind: 'explain', deviations: list }) as const),
    ...some(unrecorded, (list) => ({ kind: 'record', deviations: list }) as const),
    ...some(questions, (list) => ({ kind: 'answer', questions: list }) as const),
    ...some(open, (list) => ({ kind: 'fix-days', dates: list }) as const),
    ...some(
      standing.endedAllowances,
      (list) => ({ kind: 'allowances', allowances: list }) as const,
    ),
  ];
}

/** Why is a question only once it is known what became of it. */
function needsRecord({ facts }: Deviation): boolean {
  return facts.every(
    (fact) => (fact.kind === 'not-recorded' || fact.kind === 'overdue') && !fact.entry.doneSince,
  );
}

export function isExplained({ because, explanations, reason }: Deviation): boolean {
  return (reason ?? because) !== undefined || explanations.some(({ why }) => why !== undefined);
}
