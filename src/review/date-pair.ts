import type { Item } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';
import { certainWhenOn, planSpans, recordsIn, whenOn } from '../model/plan.ts';
import { plannedDates } from '../model/planned-dates.ts';
import type { ItemRecord } from '../model/record.ts';
import type { View } from '../model/view.ts';
import { addDays } from '../model/when/day.ts';
import { type Span, unknownSpan } from '../model/when/span.ts';
import type { When } from '../model/when/when.ts';
import { aYear } from '../status/state.ts';

/** One date of an item as it was planned at first and as it is planned now. */
export interface DatePair {
  readonly before?: Planned;
  readonly now?: Planned;
  /** What stands for it; all sessions where the item has one date only. */
  readonly records: readonly ItemRecord[];
}

/** A date with the words of the plan that it comes from. */
export interface Planned {
  readonly span: Span;
  readonly when?: When;
}

/** The plan as it stood on a day. */
export interface PlanThen {
  readonly view: View;
  readonly spans: ReadonlyMap<Item, Span>;
  readonly whenOf: (item: Item) => When | undefined;
}

export function planThen(pact: Pact, view: View): PlanThen {
  const whenOf = (item: Item) => whenOn(item, view.day);
  return { view, spans: planSpans(pact, view, whenOf), whenOf };
}

/** Without the moves of which nobody knows when they were decided: they hide no delay. */
export function certainPlanThen(pact: Pact, view: View): PlanThen {
  const whenOf = (item: Item) => certainWhenOn(item, view.day);
  return { view, spans: planSpans(pact, view, whenOf), whenOf };
}

/**
 * The dates of an item, each with its own former one and its records: a date that stayed where it
 * was is the same, the others follow in their order. Records beyond all dates come last.
 */
export function datePairs(
  item: Item,
  former: Item | undefined,
  then: PlanThen,
  now: PlanThen,
): readonly DatePair[] {
  const records = recordsIn(item, now.view);
  const dates = datesOn(item, now, records);
  const old = former ? datesOn(former, then, []) : [];
  const isSingle = dates.length === 1;
  const used = new Set(dates.flatMap(({ record }) => record ?? []));
  const stayed = dates.map((date) => old.find((each) => isSameSpan(each.span, date.span)));
  const gone = old.filter((each) => !stayed.includes(each));
  const pairs = dates.map((date, index): DatePair => {
    const before = stayed[index] ?? gone.shift();
    const its = isSingle ? records : records.filter(({ span }) => span === date.record);
    return { now: planned(date), records: its, ...(before && { before: planned(before) }) };
  });
  const extra = isSingle ? [] : records.filter(({ span }) => !used.has(span));
  return [
    ...pairs,
    ...gone.map((each): DatePair => ({ before: planned(each), records: [] })),
    ...extra.map((record): DatePair => ({ records: [record] })),
  ];
}

interface Dated {
  readonly span: Span;
  readonly record?: Span;
  readonly when?: When | undefined;
}

function datesOn(
  item: Item,
  { spans, view, whenOf }: PlanThen,
  records: readonly ItemRecord[],
): Dated[] {
  const when = whenOf(item);
  const until = addDays(view.day, aYear);
  const known = records.map(({ span }) => span);
  return plannedDates(when, spans.get(item) ?? unknownSpan, known, until).map((date) => ({
    ...date,
    when,
  }));
}

function planned({ span, when }: Dated): Planned {
  return { span, ...(when && { when }) };
}

export function isSameSpan(a: Span, b: Span): boolean {
  return (
    a.start.earliest === b.start.earliest &&
    a.start.latest === b.start.latest &&
    a.end.earliest === b.end.earliest &&
    a.end.latest === b.end.latest
  );
}
