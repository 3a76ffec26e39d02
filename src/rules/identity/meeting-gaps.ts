import type { Item, PlanDocument } from '../../model/item.ts';
import { isFaulty, itemsOf, type Pact, resolveReference } from '../../model/pact.ts';
import { mention, type RuleFinding } from '../rule.ts';
import { contradictsDates } from './contradicts-dates.ts';
import type { NumberGapData } from './number-gap.ts';

/** Numbers of meetings that may or may not be meetings of this body alone. */
type Fillers = ReadonlySet<number> | 'any';
type Numbered = { readonly meeting: Item<'meeting'>; readonly number: number };

/** In the meetings of a body in a calendar, the place where the row first breaks. */
export function* meetingGaps(pact: Pact): Iterable<RuleFinding<NumberGapData>> {
  for (const document of pact.documents)
    for (const body of itemsOf(pact, 'body')) {
      const broken = numberBreak(pact, document, body);
      if (!broken) continue;
      const { expected, meeting, number, previous } = broken;
      yield {
        at: meeting,
        field: ['number'],
        data: {
          kind: 'meeting',
          within: body.title,
          title: meeting.title,
          number,
          previousTitle: previous.title,
          expected,
        },
        related: [{ ...mention(pact, previous), field: ['number'] }],
      };
    }
}

/** Where the numbers of the meetings that a body has in a document break. */
export function numberBreak(pact: Pact, document: PlanDocument, body: Item<'body'>) {
  const { own, fillers } = meetingsOf(pact, document, body);
  return own.length === 0 || isComplete(pact, own, fillers) ? undefined : firstBreak(own, fillers);
}

/** The first number, in the order of the file, that does not follow the one before it. */
function firstBreak(own: readonly Numbered[], fillers: Fillers) {
  for (const [index, { meeting, number }] of own.entries()) {
    const previous = own[index - 1];
    if (!previous) continue;
    let expected = previous.number + 1;
    while (expected !== number && fillers !== 'any' && fillers.has(expected)) expected += 1;
    if (number !== expected) return { meeting, number, previous: previous.meeting, expected };
  }
  return undefined;
}

/** The numbered meetings of a body in a calendar, and numbers that others may account for. */
function meetingsOf(
  pact: Pact,
  document: PlanDocument,
  body: Item<'body'>,
): { own: Numbered[]; fillers: Fillers } {
  const own: Numbered[] = [];
  const fillers = new Set<number>();
  let anyFiller = false;
  for (const meeting of itemsOf(pact, 'meeting')) {
    if (meeting.document !== document) continue;
    const bodies = meeting.references.filter(({ relation }) => relation === 'body');
    const items = bodies.flatMap((reference) => resolveReference(pact, reference));
    const isUnclear =
      items.length === 0 || items.length < bodies.length || isFaulty(pact, meeting, 'body');
    if (!items.includes(body) && !isUnclear) continue;
    if (isFaulty(pact, meeting, 'number')) anyFiller = true;
    const { number } = meeting.data;
    if (typeof number !== 'number') continue;
    // A joint meeting has the number of one of its bodies; which one is not said.
    if (items.length === 1 && !isUnclear) own.push({ meeting, number });
    else fillers.add(number);
  }
  return { own, fillers: anyFiller ? 'any' : fillers };
}

function isComplete(pact: Pact, own: readonly Numbered[], fillers: Fillers): boolean {
  const numbers = own.map(({ number }) => number);
  const present = new Set(numbers);
  if (present.size < numbers.length) return false;
  for (let number = Math.min(...numbers); number < Math.max(...numbers); number += 1)
    if (!present.has(number) && fillers !== 'any' && !fillers.has(number)) return false;
  return !contradictsDates(
    pact,
    own.map(({ meeting, number }) => ({ item: meeting, number })),
  );
}
