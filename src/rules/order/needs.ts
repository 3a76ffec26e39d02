import type { Item, Path } from '../../model/item.ts';
import { oncePerPact } from '../../model/once-per-pact.ts';
import {
  actualSpan,
  isFaulty,
  isOutsidePlan,
  itemsOf,
  type Pact,
  resolveReference,
} from '../../model/pact.ts';
import { recordsOf } from '../../model/record.ts';
import { before } from '../../model/when/before.ts';
import type { Span } from '../../model/when/span.ts';
import { isUnsure } from '../dates/is-unsure.ts';
import { waitingCircles } from './waiting.ts';

/** One place where something that is still open says what it needs. */
export interface Need {
  readonly needing: Item;
  readonly path: Path;
  readonly needed: Item;
}

export function* openNeeds(pact: Pact): Iterable<Need> {
  // They are told together, as a circle.
  const told = new Set(waitingCircles(pact).flatMap((circle) => circle.map(({ from }) => from)));
  for (const needing of pact.items) {
    if (pact.copies.has(needing) || recordsOf(needing).length > 0) continue;
    if (isOutsidePlan(needing) || isUnclear(pact, needing)) continue;
    for (const reference of needing.references) {
      if (reference.path[0] !== 'needs') continue;
      // Which of a series is meant, nobody says.
      const [needed, ...others] = resolveReference(pact, reference);
      if (!needed || others.length > 0 || isUnclear(pact, needed)) continue;
      if (needed === needing || needed.parent === needing || needing.parent === needed) continue;
      if (told.has(needing) && told.has(needed)) continue;
      yield { needing, needed, path: reference.path };
    }
  }
}

/** A need with the part of what is needed that comes last, and too late. */
export interface LateNeed extends Need {
  readonly part: Item;
}

/** What comes only after what needs it, once for each that does. */
export const lateNeeds = oncePerPact((pact): readonly LateNeed[] => {
  const late = [...openNeeds(pact)].flatMap((need) => {
    const [part] = lateParts(pact, need).toSorted((a, b) => comesLater(pact, a, b));
    return part ? [{ ...need, part }] : [];
  });
  return late.filter(
    ({ needing, part }, index) =>
      index === late.findIndex((each) => each.needing === needing && each.part === part),
  );
});

function comesLater(pact: Pact, a: Item, b: Item): number {
  const [dayOfA = '', dayOfB = ''] = [a, b].map((each) => actualSpan(pact, each).end.earliest);
  return dayOfA < dayOfB ? 1 : dayOfA > dayOfB ? -1 : 0;
}

/** What of it is certainly not there when it is needed: itself, or some of its outputs. */
function lateParts(pact: Pact, { needed, needing }: Need): readonly Item[] {
  if (isOutsidePlan(needed)) return [];
  const needingParts = partsOf(pact, needing);
  return partsOf(pact, needed).filter(
    (part) =>
      part !== needing &&
      !isUnsure(pact, part) &&
      needingParts.every((each) => isAfter(pact, part, each)),
  );
}

function isAfter(pact: Pact, part: Item, needing: Item): boolean {
  // A date that follows the other's cannot contradict it; one outside the plan is told there.
  if (follows(part, needing) || follows(needing, part) || isUnsure(pact, needing)) return false;
  const need = latestNeed(needing, actualSpan(pact, needing));
  return !isInMonthOf(part, need) && before(actualSpan(pact, part), need) === 'no';
}

/** Who says "by March" does not say that it will not be there on the 20th. */
function isInMonthOf(item: Item, { start }: Span): boolean {
  const when = item.when ?? item.parent?.when;
  const [stretch, ...others] = when?.stretches ?? [];
  if (when?.role !== 'due' || stretch?.form !== 'point' || others.length > 0) return false;
  if (recordsOf(item).length > 0) return false;
  const { first, last, precision } = stretch.point;
  const isShort = precision === 'month' || precision === 'week';
  const day = start.latest ?? '';
  return isShort && first <= day && day <= last;
}

/** What goes on, or repeats, may need it only towards its end. */
function latestNeed({ parent, when = parent?.when }: Item, span: Span): Span {
  return when?.role === 'period' || when?.recurrence ? { ...span, start: span.end } : span;
}

function follows({ when }: Item, { id }: Item): boolean {
  const { after, at } = when?.details ?? {};
  return [after ?? [], at ?? []].flat().some((name) => name.toLowerCase() === id.toLowerCase());
}

/** An action without a date of its own has those of its outputs. */
function partsOf(pact: Pact, item: Item): readonly Item[] {
  if (item.kind !== 'action' || item.when || recordsOf(item).length > 0) return [item];
  const outputs = itemsOf(pact, 'output').filter(({ parent }) => parent === item);
  const open = outputs.filter((output) => !isOutsidePlan(output) && !isUnclear(pact, output));
  return open.length > 0 ? open : [item];
}

/** Several have its id, or a date of it or of what it is part of could not be read. */
function isUnclear(pact: Pact, item: Item): boolean {
  if (item.id !== '' && pact.doubled.has(item.id.toLowerCase())) return true;
  return [item, ...(item.parent ? [item.parent] : [])].some((each) =>
    ['due', 'date', 'period', 'held', 'done', 'cancelled'].some((field) =>
      isFaulty(pact, each, field),
    ),
  );
}
