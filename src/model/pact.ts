import type { PactDocument } from './documents.generated.ts';
import { groupBy } from './group-by.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import type { Anchor, Item, ItemKind, PlanDocument, Reference } from './item.ts';
import { whenOn } from './plan.ts';
import { cancelledOn, recordsOf } from './record.ts';
import type { Day } from './when/day.ts';
import { type Span, spanOfAll, unknownSpan } from './when/span.ts';
import type { When } from './when/when.ts';

/** A pact as its documents say it: plain data, the same whatever the day and the machine. */
export interface Pact {
  readonly head: PactDocument;
  readonly documents: readonly PlanDocument[];
  /** Missing where nothing of the pact needs them, or where those of its country are not known. */
  readonly holidays?: HolidayCalendar;
  /** All items in the order of files and lines. */
  readonly items: readonly Item[];
  /** Where several items have one id, the first. Keys are small letters. */
  readonly byId: ReadonlyMap<string, Item>;
  /** Documents that share the name of a series. Keys are small letters. */
  readonly series: ReadonlyMap<string, readonly Item[]>;
  /** Ids that several items have, in small letters. What names one of them names no one. */
  readonly doubled: ReadonlySet<string>;
  /** Items that repeat an earlier one, id, kind and title: told once, then left aside. */
  readonly copies: ReadonlySet<Item>;
  /** When each item is planned; a date that cannot be read counts as unknown. */
  readonly planned: ReadonlyMap<Item, Span>;
  /** The span that a document plans, where it says so. */
  readonly periods: ReadonlyMap<PlanDocument, Span>;
  /** Kinds of items of which some could not be read, so that an id may seem unknown. */
  readonly unread: ReadonlySet<ItemKind>;
  /** Fields that could not be read, so that no rule takes them for missing. */
  readonly faulty: ReadonlyMap<Anchor, ReadonlySet<string>>;
}

/** All items of a kind, without copies, in the order of files and lines. */
export function itemsOf<Kind extends ItemKind>(pact: Pact, kind: Kind): readonly Item<Kind>[] {
  const kinds = byKind.get(pact.items) ?? groupBy(pact.items, (item) => item.kind);
  byKind.set(pact.items, kinds);
  const items = (kinds.get(kind) ?? []) as unknown as readonly Item<Kind>[];
  return pact.copies.size === 0 ? items : items.filter((item) => !pact.copies.has(item));
}

/** Documents without a date of their own: the plan itself, about which one can decide. */
export function plansOf(pact: Pact): readonly Item<'report'>[] {
  return itemsOf(pact, 'report').filter(({ when }) => when === undefined);
}

/** Items never change, and nearly every question begins with those of a kind. */
const byKind = new WeakMap<readonly Item[], ReadonlyMap<ItemKind, readonly Item[]>>();

/** The document with "kind: pact". */
export function headOf({
  documents,
  head,
}: Pick<Pact, 'documents' | 'head'>): PlanDocument | undefined {
  return documents.find(({ data }) => data === head);
}

/** The items that an item names in a field. */
export function namedIn(pact: Pact, item: Item, relation: string): readonly Item[] {
  return item.references
    .filter((reference) => reference.relation === relation)
    .flatMap((reference) => resolveReference(pact, reference));
}

/** The title of the item with an id, or those of a series; other words stand for themselves. */
export function titleById(pact: Pact, name: string): string {
  const key = name.toLowerCase();
  const series = pact.series.get(key)?.map(({ title }) => title) ?? [name];
  return pact.byId.get(key)?.title ?? [...new Set(series)].join(', ');
}

/** Everything that can name something else, without copies. */
export function anchorsOf(pact: Pact): readonly Anchor[] {
  return [...pact.documents, ...pact.items.filter((item) => !pact.copies.has(item))];
}

/** The items that a reference names: one, all of a series, or none. */
export function resolveReference(pact: Pact, { name, to }: Reference): readonly Item[] {
  const key = name.toLowerCase();
  const item = pact.byId.get(key);
  if (!item) return pact.series.get(key) ?? [];
  if (to.includes('any') || to.includes(item.kind)) return [item];
  // Of several with one id the one that fits is meant.
  const fitting = pact.items.find(({ id, kind }) => to.includes(kind) && id.toLowerCase() === key);
  return [fitting ?? item];
}

export function isFaulty(pact: Pact, anchor: Anchor, field: string): boolean {
  return pact.faulty.get(anchor)?.has(field) ?? false;
}

/** When an item took place, where that is recorded; else when it is planned. */
export function actualSpan(pact: Pact, item: Item): Span {
  const spans = recordsOf(item).map(({ span }) => span);
  const [only] = spans;
  const planned = pact.planned.get(item) ?? unknownSpan;
  if (!only) return planned;
  if (spans.length > 1) return spanOfAll(spans);
  // A record that only gives the day it was planned for keeps the planned hours.
  const isAsPlanned =
    only.startTime === undefined &&
    only.start.earliest === planned.start.earliest &&
    only.end.latest === planned.end.latest;
  return isAsPlanned ? { ...planned, isDue: false } : only;
}

/** A date for people: what is due at a meeting is shown with the date of the meeting. */
export function shownWhen(pact: Pact, when: When, day?: Day): When {
  const at =
    when.details.at === undefined ? undefined : pact.byId.get(when.details.at.toLowerCase());
  const its = at && whenOn(at, day);
  return its && its.details.at === undefined ? its : when;
}

/** Cancelled, someone else's, or a vote in writing: the rules about the plan do not apply. */
export function isOutsidePlan(item: Item): boolean {
  return (
    cancelledOn(item) !== undefined ||
    (item.parent !== undefined && isOutsidePlan(item.parent)) ||
    item.when?.details.external !== undefined ||
    ('form' in item.data && item.data.form === 'written')
  );
}
