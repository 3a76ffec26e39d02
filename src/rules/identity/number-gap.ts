import type { ItemKind } from '../../model/item.ts';
import { rule } from '../rule.ts';
import { eventGaps } from './event-gaps.ts';
import { meetingGaps } from './meeting-gaps.ts';
import { partGaps } from './part-gaps.ts';

export interface NumberGapData {
  readonly kind: ItemKind;
  /** The body, section or action whose numbers these are; empty for a whole document. */
  readonly within: string;
  readonly title: string;
  readonly number: number | string;
  readonly previousTitle: string;
  /** What follows the number before it. */
  readonly expected: number | string;
  /** Where it stands in a list, and the number that was the last before it. */
  readonly place?: { readonly here: number; readonly before: number };
}

/** The numbers of meetings, of events, and of the parts of an action plan go on by one. */
export const numberGap = rule<'identity/number-gap', NumberGapData>({
  id: 'identity/number-gap',
  severity: 'error',
  *check(pact) {
    yield* meetingGaps(pact);
    yield* eventGaps(pact);
    yield* partGaps(pact);
  },
});
