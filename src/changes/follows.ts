import { totalsOf } from '../model/event-totals.ts';
import type { Finding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { Item } from '../model/item.ts';
import { itemsOf, type Pact } from '../model/pact.ts';
import type { Change, State } from './change.ts';
import type { Consequence } from './consequence.ts';
import { shiftsBetween } from './date-changes.ts';
import type { Matched } from './match-items.ts';
import { orderChanges } from './orders.ts';
import type { Reading } from './reading.ts';

/** What follows from the changes: orders, dates that are counted from others, totals, rules. */
export function followsOf(
  before: State,
  after: State,
  matched: Matched,
  reading: Reading,
  changes: readonly Change[],
): readonly Consequence[] {
  const moved = movedAlong(matched, reading, changes);
  const touched = new Set<unknown>([
    ...changes.filter(isOfDate).map((change) => change.after),
    ...moved.map(({ item }) => item),
  ]);
  const orders = orderChanges(before.pact, after.pact, matched, (item) => touched.has(item));
  const told = new Set(orders.flatMap(({ first, second }) => [first, second].map(({ id }) => id)));
  return [
    ...orders,
    ...moved,
    ...totalChanges(before.pact, after.pact),
    ...findingChanges(before.findings, after.findings, matched, told),
  ];
}

function isOfDate({ code, hours, shifts }: Change): boolean {
  if (code === 'recorded') return false;
  return shifts !== undefined || hours !== undefined || code === 'time-fixed';
}

type MovedAlong = Extract<Consequence, { readonly code: 'moved-along' }>;

/** Dates that nobody touched, and that are others all the same. */
function movedAlong(
  { pairs }: Matched,
  reading: Reading,
  changes: readonly Change[],
): readonly MovedAlong[] {
  const told = new Set<unknown>(changes.filter(isOfDate).map(({ after }) => after));
  return pairs.flatMap(({ after, before }): readonly MovedAlong[] => {
    const { details } = after.when ?? {};
    const isCounted = details?.after !== undefined || details?.at !== undefined;
    if (!isCounted || !after.when || !before.when || told.has(after)) return [];
    const spans = [reading.plannedThen(before), reading.plannedNow(after)] as const;
    const shifts = shiftsBetween(spans, after.when.role);
    return shifts.length === 0
      ? []
      : [{ code: 'moved-along', item: after, span: spans[1], shifts }];
  });
}

function totalChanges(before: Pact, after: Pact): readonly Consequence[] {
  const [then, now] = [before, after].map(
    (pact) => new Map(totalsOf(itemsOf(pact, 'event')).map(({ name, total }) => [name, total])),
  );
  const names = new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...names].flatMap((name): readonly Consequence[] => {
    const [from, to] = [then?.get(name), now?.get(name)];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    return [{ code: 'total', name, ...(from && { from }), ...(to && { to }) }];
  });
}

/** Hints are no broken rules. What an order says already is not said again as a finding. */
function findingChanges(
  before: readonly Finding[],
  after: readonly Finding[],
  { nowOf }: Matched,
  told: ReadonlySet<string>,
): readonly Consequence[] {
  const ids = new Map([...nowOf].map(([then, now]: readonly [Item, Item]) => [then.id, now.id]));
  const isTold = ({ item = '', rule, severity }: Finding) =>
    severity === 'info' || (rule.startsWith('order/') && told.has(ids.get(item) ?? item));
  const keyOf = ({ data, item = '', rule }: Finding) =>
    JSON.stringify([rule, (ids.get(item) ?? item).toLowerCase(), data]);
  const [then, now] = [before, after].map((all) =>
    groupBy(
      all.filter((finding) => !isTold(finding)),
      keyOf,
    ),
  ) as [Map<string, Finding[]>, Map<string, Finding[]>];
  const beyond = (some: typeof then, others: typeof then) =>
    [...some].flatMap(([key, all]) => all.slice(others.get(key)?.length ?? 0));
  return [
    ...beyond(now, then).map((finding) => ({ code: 'broken' as const, finding })),
    ...beyond(then, now).map((finding) => ({ code: 'mended' as const, finding })),
  ];
}
