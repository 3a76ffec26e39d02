import type { Rhythm } from '../documents.generated.ts';
import { compareText } from '../finding.ts';
import type { Item } from '../item.ts';
import type { Pact } from '../pact.ts';
import { recordsIn, whenOn } from '../plan.ts';
import { plannedDates } from '../planned-dates.ts';
import type { View } from '../view.ts';
import type { Day } from '../when/day.ts';
import { type Bound, type Span, unknownSpan } from '../when/span.ts';
import type { When } from '../when/when.ts';
import { fulfilling } from './fulfilling.ts';

/** One time that something takes place which a rhythm asks for. */
export interface Occasion {
  readonly item: Item;
  /** It has a record; else it is only planned. */
  readonly isHeld: boolean;
  /** The day on which it is complete, as far as it is known. */
  readonly day: Bound;
  /** The plan of it, for people. */
  readonly when?: When;
}

/**
 * What fulfils a rhythm or may do so, by the last day on which it can be; what repeats without an
 * end up to a day.
 */
export function occasionsOf(
  pact: Pact,
  of: Item,
  rhythm: Rhythm,
  view: View,
  spans: ReadonlyMap<Item, Span>,
  until: Day,
): readonly Occasion[] {
  return fulfilling(pact, of, rhythm, view)
    .flatMap((item) => occasionsIn(item, view, spans.get(item) ?? unknownSpan, until))
    .sort(
      (a, b) =>
        compareText(a.day.latest ?? '9999-12-31', b.day.latest ?? '9999-12-31') ||
        compareText(a.day.earliest ?? '', b.day.earliest ?? ''),
    );
}

function occasionsIn(item: Item, view: View, span: Span, until: Day): readonly Occasion[] {
  const when = whenOn(item, view.day);
  const shown = when && { when };
  const records = recordsIn(item, view);
  const held = records.map(({ span }) => ({
    item,
    isHeld: true,
    day: byDay(span.end, view),
    ...shown,
  }));
  const dates = plannedDates(
    when,
    span,
    records.map((each) => each.span),
    until,
  );
  if (dates.length > 1 || when?.recurrence) {
    const open = dates.filter(({ record }) => record === undefined);
    return [
      ...held,
      ...open.map((each) => ({ item, isHeld: false, day: each.span.end, ...shown })),
    ];
  }
  // Several sessions of one meeting are one; only what repeats takes place several times.
  return held.length > 0 ? held.slice(-1) : [{ item, isHeld: false, day: span.end, ...shown }];
}

/** What is recorded by its month took place, and not later than the day that is asked for. */
function byDay({ earliest, latest }: Bound, { day }: View): Bound {
  const last = latest !== undefined && latest > day ? day : latest;
  return {
    ...(earliest !== undefined && { earliest }),
    ...(last !== undefined && { latest: last }),
  };
}
