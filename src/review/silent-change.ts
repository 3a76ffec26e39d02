import type { Change } from '../changes/change.ts';
import { comparePacts } from '../changes/compare.ts';
import type { Anchor } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';
import type { Day } from '../model/when/day.ts';
import type { PlanChange } from './plan-change.ts';

/** The plan as git has it at both ends of a period. */
export interface CommittedPlans {
  readonly before: Pact;
  readonly after: Pact;
  /** When the first of the two was committed. */
  readonly since: Day;
}

/** What git shows of a period and the plan itself does not record. */
export interface SilentChanges extends CommittedPlans {
  readonly changes: readonly Change[];
}

/** Changes of the plan between two states that none of its records tells. */
export function silentChanges(plans: CommittedPlans, told: readonly PlanChange[]): SilentChanges {
  const { changes } = comparePacts(
    { pact: plans.before, findings: [] },
    { pact: plans.after, findings: [] },
    () => undefined,
  );
  return { ...plans, changes: changes.filter((each) => isOfPlan(each) && !isTold(each, told)) };
}

/** Nobody has decided on it, as far as the plan says. */
export function isUndecided({ because, isWeakening }: Change): boolean {
  return isWeakening && because === undefined;
}

/** Those that nobody has decided on, each with the plans that it is told with. */
export function undecidedIn(
  silent: SilentChanges | undefined,
): readonly { readonly change: Change; readonly silent: SilentChanges }[] {
  if (!silent) return [];
  return silent.changes.filter(isUndecided).map((change) => ({ change, silent }));
}

/** Records and what is accepted are told elsewhere; remarks and what a review says are no plan. */
function isOfPlan({ after, before, code, group, path }: Change): boolean {
  if (code === 'record-corrected' || code === 'record-removed') return true;
  if (group === 'recorded' || code === 'accepted' || code === 'no-longer-accepted') return false;
  if (path[0] === 'notes') return false;
  const anchor = after ?? before;
  return anchor !== undefined && !isOfReview(anchor);
}

function isOfReview(anchor: Anchor): boolean {
  const document = 'document' in anchor ? anchor.document : anchor;
  return document.kind === 'review';
}

/** What has a day of decision is told by the review of that day, whenever it was committed. */
function isTold({ after, because, code, path }: Change, told: readonly PlanChange[]): boolean {
  if (because?.decided !== undefined) return true;
  const field = code === 'cancelled' ? 'cancelled' : String(path[0] ?? '');
  return told.some(
    ({ field: its, item }) =>
      after !== undefined &&
      'id' in after &&
      after.id.toLowerCase() === item.id.toLowerCase() &&
      its.split('.')[0] === field,
  );
}
