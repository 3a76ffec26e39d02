import type { Locale } from '../locales/locale.ts';
import type { Item } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';
import type { Day } from '../model/when/day.ts';
import { addDuration } from '../model/when/span.ts';
import { type Entry, type Placed, spansOf } from './entry.ts';
import { placeDeadline } from './place-deadline.ts';
import { placeOccasion } from './place-occasion.ts';
import { placeRhythms } from './place-rhythm.ts';
import type { Instant, StampOf } from './stamp.ts';

/** What became of every item of a pact that has a date, in the order of the files. */
export function placeItems(pact: Pact, locale: Locale, stampOf: StampOf): readonly Placed[] {
  const plan = { pact, locale, stampOf };
  const dated = pact.items.filter((item) => item.when !== undefined && !pact.copies.has(item));
  const placed = dated.map((item): Placed => {
    if (item.when?.role === 'due') return placeDeadline(plan, item);
    if (item.when?.role === 'date') return placeOccasion(plan, item);
    return { item, entries: [], leftOut: ['goes-on'] };
  });
  const changed = stampOf(pact.documents.map((at) => ({ at })));
  const from = keptFrom(pact, changed);
  const kept = placed.map((each) => withoutPast(each, from));
  return withOwnIdentifiers([...kept, ...placeRhythms(plan, changed)]);
}

/** The pact may say how long entries stay; that counts from its last change, not from today. */
function keptFrom({ head }: Pact, changed: Instant): Day | undefined {
  const keep = head.feeds?.keep;
  return keep === undefined ? undefined : addDuration(changed.slice(0, 10), keep, undefined, -1);
}

/** An open deadline stays, however long it has passed. */
function withoutPast({ entries, item, leftOut }: Placed, from: Day | undefined): Placed {
  const spans = spansOf(entries);
  const isPast = ({ isCancelled, kind, uid }: Entry) =>
    from !== undefined &&
    (spans.get(uid)?.last ?? '') < from &&
    (kind !== 'deadline' || isCancelled);
  const past = entries.filter(isPast);
  if (past.length === 0) return { item, entries, leftOut };
  return {
    item,
    entries: entries.filter((each) => !isPast(each)),
    leftOut: [...leftOut, ...past.map(() => 'past' as const)],
  };
}

/** Decisions without an id and a number would share one; a calendar would show only one of them. */
function withOwnIdentifiers(placed: readonly Placed[]): readonly Placed[] {
  const owners = new Map<string, Item>();
  const own = (entry: Entry, count = 1): string => {
    const uid = count === 1 ? entry.uid : entry.uid.replace('@', `.${count}@`);
    const owner = owners.get(uid) ?? entry.item;
    owners.set(uid, owner);
    return owner === entry.item ? uid : own(entry, count + 1);
  };
  return placed.map((each) => ({
    ...each,
    entries: each.entries.map((entry) => ({ ...entry, uid: own(entry) })),
  }));
}
