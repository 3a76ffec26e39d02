import { groupBy } from '../model/group-by.ts';
import type { Item, ItemKind } from '../model/item.ts';
import { itemsOf, type Pact } from '../model/pact.ts';
import { recordsIn } from '../model/plan.ts';
import { cancelledOn, isCancelledBy, recordsOf } from '../model/record.ts';
import type { View } from '../model/view.ts';
import type { Day } from '../model/when/day.ts';

/** What is declared of an item and cannot be so. */
export interface Contradiction {
  readonly item: Item;
  readonly code: 'recorded-too-early' | 'cancelled-and-held' | 'needs-not-done';
  /** The days that do not agree: recorded and held, or held and cancelled. */
  readonly days: readonly Day[];
  /** Titles of what it needs and is not done. */
  readonly needs: readonly string[];
}

/** Other kinds, such as bodies, are simply there. An action is done when all its outputs are. */
const recordedKinds: ReadonlySet<ItemKind> = new Set([
  'action',
  'output',
  'report',
  'meeting',
  'event',
]);

export function contradictions(pact: Pact, view: View): readonly Contradiction[] {
  const outputs = groupBy(itemsOf(pact, 'output'), ({ parent }) => parent);
  const isDone = (item: Item): boolean => {
    if (recordsIn(item, view).length > 0 || !recordedKinds.has(item.kind)) return true;
    const its = outputs.get(item) ?? [];
    return its.length > 0 && its.every(isDone);
  };
  return pact.items
    .filter((item) => !pact.copies.has(item))
    .flatMap((item) => [
      ...recordedTooEarly(item, view),
      ...cancelledAndHeld(item, view),
      ...needsNotDone(pact, item, view, isDone),
    ]);
}

/** Written down before it took place. */
function recordedTooEarly(item: Item, view: View): Contradiction[] {
  return recordsOf(item).flatMap(({ recorded, span }) => {
    const held = span.start.earliest;
    if (recorded === undefined || held === undefined) return [];
    const isEarly = recorded < held && recorded <= view.recordedBy;
    return isEarly ? [found(item, 'recorded-too-early', [recorded, held])] : [];
  });
}

function cancelledAndHeld(item: Item, view: View): Contradiction[] {
  const cancelled = cancelledOn(item);
  if (cancelled === undefined || !isCancelledBy(item, view.day)) return [];
  const later = recordsIn(item, view).flatMap(({ span }) => span.start.earliest ?? []);
  const held = later.find((day) => day >= cancelled);
  return held === undefined ? [] : [found(item, 'cancelled-and-held', [held, cancelled])];
}

/** Done, though something that it needs has no record. */
function needsNotDone(
  pact: Pact,
  item: Item,
  view: View,
  isDone: (item: Item) => boolean,
): Contradiction[] {
  if (recordsIn(item, view).length === 0) return [];
  const needs = item.references
    .filter(({ relation }) => relation === 'needs')
    .flatMap(({ name }) => pact.byId.get(name.toLowerCase()) ?? [])
    .filter((needed) => !isDone(needed));
  return needs.length === 0 ? [] : [found(item, 'needs-not-done', [], needs)];
}

function found(
  item: Item,
  code: Contradiction['code'],
  days: readonly Day[],
  needs: readonly Item[] = [],
): Contradiction {
  return { item, code, days, needs: needs.map(({ title }) => title) };
}

/** Items whose record bears a day after the one that is asked for: it does not count yet. */
export function recordedForLater(pact: Pact, view: View): readonly Item[] {
  return pact.items.filter(
    (item) =>
      !pact.copies.has(item) &&
      recordsOf(item).length > 0 &&
      recordsIn(item, view).length < recordsOf(item).length,
  );
}
