import type { Move } from './documents.generated.ts';
import { compareText } from './finding.ts';
import type { Item } from './item.ts';
import { listed } from './listed.ts';
import type { Pact } from './pact.ts';
import { type ItemRecord, recordsOf } from './record.ts';
import type { View } from './view.ts';
import type { Day } from './when/day.ts';
import { hoursOf, resolveWhen, type Span, unknownSpan } from './when/span.ts';
import { parseWhen, type When } from './when/when.ts';
import { isWorkingDay } from './working-days.ts';

/** What must be known of a pact before its dates can be worked out. */
type Undated = Omit<Pact, 'planned'>;

/** Far more than a plan that people made; beyond it a date counts as unknown. */
const longestChain = 500;

/**
 * When each item is planned, following "after" and "at"; a circle is unknown. With a view, as it
 * was planned on its day, and counted from what had happened by then.
 */
export function planSpans(
  pact: Undated,
  view?: View,
  whenOf = (item: Item) => whenOn(item, view?.day),
): Map<Item, Span> {
  const spans = new Map<Item, Span>();
  const underWay = new Set<Item>();
  const headDocument = pact.documents.find(({ data }) => data === pact.head);

  function spanOf(id: string): Span | undefined {
    // Which of several is meant, nobody can say.
    if (pact.doubled.has(id.toLowerCase())) return undefined;
    const item = pact.byId.get(id.toLowerCase());
    return item && (recordsBy(item, view).at(-1) ?? plan(item));
  }

  function plan(item: Item): Span {
    const known = spans.get(item);
    if (known) return known;
    const when = whenOf(item);
    if (!when || underWay.has(item) || underWay.size > longestChain) return unknownSpan;
    underWay.add(item);
    const period =
      pact.periods.get(item.document) ?? (headDocument && pact.periods.get(headDocument));
    const planStart = period?.start.earliest;
    const span = resolveWhen(when, {
      spanOf,
      isWorkingDay: (each) => isWorkingDay(pact, each),
      ...(planStart !== undefined && { planStart }),
    });
    underWay.delete(item);
    const time = 'time' in item.data ? item.data.time : undefined;
    const timed = { ...span, ...hoursOf(time) };
    spans.set(item, timed);
    return timed;
  }

  for (const item of pact.items) plan(item);
  return spans;
}

/**
 * The date of an item on a day: a move that was decided later has not happened yet. An output
 * without a date has that of its action.
 */
export function whenOn(item: Item, day: Day | undefined): When | undefined {
  return whenWithout(item, day, ({ decided }) => decided !== undefined && decided > String(day));
}

/** The same, but a move of which nobody wrote down when it was decided has not happened either. */
export function certainWhenOn(item: Item, day: Day): When | undefined {
  const isBy = ({ decided }: Move) => decided !== undefined && decided <= day;
  // What came before a move that had happened had happened, too.
  return whenWithout(item, day, (move, later) => !isBy(move) && !later.some(isBy));
}

/** Of the moves that have not happened the first one holds the date. */
function whenWithout(
  item: Item,
  day: Day | undefined,
  isOpen: (move: Move, later: readonly Move[]) => boolean,
): When | undefined {
  if (inheritsDate(item)) return whenWithout(item.parent, day, isOpen);
  if (day === undefined || !item.when) return item.when;
  const moves = listed('moved' in item.data ? item.data.moved : undefined);
  const open = moves.filter((move, index) => isOpen(move, moves.slice(index + 1)));
  // One without a day stays in its place.
  const [next] = open.sort((a, b) =>
    a.decided === undefined || b.decided === undefined ? 0 : compareText(a.decided, b.decided),
  );
  return (next && parseWhen(item.when.role, next.from).when) ?? item.when;
}

function inheritsDate(item: Item): item is Item & { readonly parent: Item } {
  return item.kind === 'output' && item.when === undefined && item.parent !== undefined;
}

/** Records of what had happened by the day, as far as they were there; or all of them. */
export function recordsIn(item: Item, view: View | undefined): readonly ItemRecord[] {
  return recordsOf(item).filter((record) => view === undefined || isKnown(record, view));
}

export function recordsBy(item: Item, view: View | undefined): readonly Span[] {
  return recordsIn(item, view).map(({ span }) => span);
}

/** A day that is only known to its month has passed once it was written down. */
export function isKnown({ recorded, span }: ItemRecord, { day, recordedBy }: View): boolean {
  if (recorded !== undefined && recorded > recordedBy) return false;
  const happened = recorded === undefined ? span.end.latest : span.start.earliest;
  if (happened === undefined) return true;
  // Nobody can write down what has not happened yet.
  return happened <= day && happened <= recordedBy;
}
