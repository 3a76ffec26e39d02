import { allowancesOf } from '../../model/allowance.ts';
import { closest } from '../../model/closest.ts';
import { titleOf } from '../../model/item.ts';
import { isOff } from '../checks/setting.ts';
import { rule } from '../rule.ts';
import { covers } from './covers.ts';

export interface AllowUnusedData {
  readonly rule: string;
  /** Who allows it; empty for a document. */
  readonly title: string;
  /** There is a rule with this id, but it finds nothing there. */
  readonly isKnown: boolean;
  readonly suggestion?: string;
}

/** What is found here keeps other rules silent about the same items. */
const hiding: readonly string[] = ['identity/unique-id', 'dates/outside-period'];

/** What was allowed has been mended, or the rule is misspelt. */
export const allowUnused = rule<'allow/unused', AllowUnusedData>({
  id: 'allow/unused',
  severity: 'warning',
  isAboutFindings: true,
  *check(pact, _options, { found, rules }) {
    // Where something could not be read or found, findings about it may only be waiting.
    const isWaiting =
      pact.unread.size > 0 ||
      pact.faulty.size > 0 ||
      found.some(({ rule: { id } }) => id.startsWith('reference/') || hiding.includes(id));
    for (const placed of allowancesOf(pact)) {
      const { allowance, at, index } = placed;
      const known = rules.find(({ id }) => id === allowance.rule);
      if (
        known &&
        (isWaiting || isOff(pact, known) || found.some((each) => covers(pact, placed, each)))
      )
        continue;
      const ids = rules.map(({ id }) => id);
      const suggestion = known ? undefined : closest(allowance.rule, ids);
      yield {
        at,
        field: ['allow', index, 'rule'],
        data: {
          rule: allowance.rule,
          title: titleOf(at),
          isKnown: known !== undefined,
          ...(suggestion !== undefined && { suggestion }),
        },
      };
    }
  },
});
