import { allowancesOf } from '../../model/allowance.ts';
import { titleOf } from '../../model/item.ts';
import { isFaulty } from '../../model/pact.ts';
import { rule } from '../rule.ts';

export interface AllowWithoutReasonData {
  readonly rule: string;
  /** Who allows it; empty for a document. */
  readonly title: string;
}

/** Whoever reads the plan later has to know why a finding was accepted. */
export const allowWithoutReason = rule<'allow/without-reason', AllowWithoutReasonData>({
  id: 'allow/without-reason',
  severity: 'warning',
  *check(pact) {
    for (const { allowance, at, index } of allowancesOf(pact)) {
      if (allowance.reason !== undefined || isFaulty(pact, at, 'allow')) continue;
      yield { at, field: ['allow', index], data: { rule: allowance.rule, title: titleOf(at) } };
    }
  },
});
