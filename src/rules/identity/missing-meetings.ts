import type { Item } from '../../model/item.ts';
import { actualSpan, type Pact } from '../../model/pact.ts';
import type { Day } from '../../model/when/day.ts';
import { numberBreak } from './meeting-gaps.ts';

/** Days from the first to the last. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** Between which meetings of a body another is missing, by their numbers. */
export function missingMeetings(pact: Pact, body: Item<'body'>): readonly Days[] {
  return pact.documents.flatMap((document) => {
    const broken = numberBreak(pact, document, body);
    if (!broken || broken.number < broken.expected) return [];
    const first = actualSpan(pact, broken.previous).end.earliest ?? '';
    const last = actualSpan(pact, broken.meeting).start.latest ?? '';
    return [{ first, last }];
  });
}
