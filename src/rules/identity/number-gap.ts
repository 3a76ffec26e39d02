import type { Item, PlanDocument } from '../../model/item.ts';
import { isFaulty, itemsOf, type Pact } from '../../model/pact.ts';
import { before } from '../../model/when/before.ts';
import { unknownSpan } from '../../model/when/span.ts';
import { mention, rule } from '../rule.ts';

export interface NumberGapData {
  readonly body: string;
  readonly title: string;
  readonly number: number;
  readonly previousTitle: string;
  readonly expected: number;
}

type Numbered = { readonly meeting: Item<'meeting'>; readonly number: number };

export const numberGap = rule<'identity/number-gap', NumberGapData>({
  id: 'identity/number-gap',
  severity: 'error',
  *check(pact) {
    for (const document of pact.documents)
      for (const body of itemsOf(pact, 'body')) {
        const { own, fillers } = meetingsOf(pact, document, body);
        if (own.length === 0 || isComplete(pact, own, fillers)) continue;
        // Where the numbers of a body first break off, in the order of the file.
        const index = own.findIndex(
          ({ number }, at) => at > 0 && number !== (own[at - 1]?.number ?? 0) + 1,
        );
        const broken = own[index];
        const previous = own[index - 1];
        if (!broken || !previous) continue;
        yield {
          at: broken.meeting,
          field: ['number'],
          data: {
            body: body.title,
            title: broken.meeting.title,
            number: broken.number,
            previousTitle: previous.meeting.title,
            expected: previous.number + 1,
          },
          related: [{ ...mention(pact, previous.meeting), field: ['number'] }],
        };
      }
  },
});

/** The numbered meetings of a body in a calendar, and numbers that others may account for. */
function meetingsOf(
  pact: Pact,
  document: PlanDocument,
  body: Item<'body'>,
): { own: Numbered[]; fillers: Set<number> | 'any' } {
  const own: Numbered[] = [];
  const fillers = new Set<number>();
  let anyFiller = false;
  for (const meeting of itemsOf(pact, 'meeting')) {
    if (meeting.document !== document) continue;
    const bodies = meeting.references.filter(({ relation }) => relation === 'body');
    const items = bodies.map(({ name }) => pact.byId.get(name.toLowerCase()));
    const isUnclear = items.length === 0 || items.includes(undefined);
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

function isComplete(pact: Pact, own: readonly Numbered[], fillers: Set<number> | 'any'): boolean {
  const numbers = own.map(({ number }) => number);
  const present = new Set(numbers);
  if (present.size < numbers.length) return false;
  for (let number = Math.min(...numbers); number < Math.max(...numbers); number += 1)
    if (!present.has(number) && fillers !== 'any' && !fillers.has(number)) return false;
  return !contradictsDates(pact, own);
}

/** A higher number that certainly comes earlier, such as a 13 before the 2. */
function contradictsDates(pact: Pact, own: readonly Numbered[]): boolean {
  const sorted = [...own].sort((a, b) => a.number - b.number);
  return sorted.some(({ meeting }, index) => {
    const next = sorted[index + 1]?.meeting;
    if (!next) return false;
    const span = (item: Item) => pact.planned.get(item) ?? unknownSpan;
    return before(span(next), span(meeting)) === 'yes';
  });
}
