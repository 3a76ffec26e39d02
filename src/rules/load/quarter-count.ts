import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import { isFaulty, isOutsidePlan, itemsOf, type Pact } from '../../model/pact.ts';
import { whenOn } from '../../model/plan.ts';
import { type UnitSpan, unitAfter, unitWith } from '../../model/when/calendar-unit.ts';
import type { Day } from '../../model/when/day.ts';
import { unknownSpan } from '../../model/when/span.ts';
import type { Stretch } from '../../model/when/when.ts';

/** What falls into a quarter of a year. */
export interface QuarterCount {
  /** As a plan writes it: 2019-Q1. */
  readonly text: string;
  /** One for each date; an item with several stands here several times. */
  readonly items: readonly Item[];
}

/**
 * The quarters from the first to the last in which anything is due, takes place or starts, and on to
 * the edge of the plan in the same year; none where a date could not be read.
 */
export function quarterCounts(pact: Pact): readonly QuarterCount[] {
  const items = commitments(pact);
  const fields = ['due', 'date', 'period', 'cancelled'];
  const isUnclear = items.some((item) => fields.some((each) => isFaulty(pact, item, each)));
  if (isUnclear || pact.unread.has('action') || pact.unread.has('output')) return [];
  const dates = items.flatMap((item) =>
    quartersOf(pact, item).map((quarter) => ({ item, quarter })),
  );
  const byText = groupBy(dates, ({ quarter }) => quarter.text);
  const sorted = dates.map(({ quarter }) => quarter).sort((a, b) => (a.first < b.first ? -1 : 1));
  const [first, last] = withYear(pact, sorted[0], sorted.at(-1));
  const counts: QuarterCount[] = [];
  for (
    let each = first;
    each && last && each.first <= last.first;
    each = unitAfter('quarter', each)
  )
    counts.push({ text: each.text, items: (byText.get(each.text) ?? []).map(({ item }) => item) });
  return counts;
}

/** A quarter of the plan's own year in which nothing falls is one of them, too. */
function withYear(pact: Pact, first: UnitSpan | undefined, last: UnitSpan | undefined) {
  if (!first || !last) return [];
  const edges = [...pact.periods]
    .filter(([{ kind }]) => kind === 'action-plan')
    .flatMap(([, { end, start }]) => [start.earliest ?? [], end.latest ?? []].flat())
    .map((day) => unitWith('quarter', day));
  const isInYear = (a: UnitSpan, b: UnitSpan) => a.first.slice(0, 4) === b.first.slice(0, 4);
  const before = edges.find((each) => isInYear(each, first) && each.first < first.first);
  const after = edges.find((each) => isInYear(each, last) && each.first > last.first);
  return [before ?? first, after ?? last] as const;
}

/** Outputs, and actions that are their own output. */
function commitments(pact: Pact): readonly Item[] {
  const outputs = itemsOf(pact, 'output');
  const withOutputs = new Set(outputs.map(({ parent }) => parent));
  const actions = itemsOf(pact, 'action').filter((action) => !withOutputs.has(action));
  return [...actions, ...outputs].filter((item) => !isOutsidePlan(item));
}

/** The quarter of each date; of what goes on, that of its start. Some dates are too rough. */
function quartersOf(pact: Pact, item: Item): UnitSpan[] {
  const when = whenOn(item, undefined);
  if (!when) return [];
  if (when.stretches.length > 0) return when.stretches.flatMap((each) => quarterOf(each));
  const { end, start } = pact.planned.get(item) ?? unknownSpan;
  const { earliest, latest } = when.role === 'due' ? end : start;
  return earliest !== undefined && latest !== undefined ? quarterWith(earliest, latest) : [];
}

function quarterOf(stretch: Stretch): UnitSpan[] {
  if (stretch.form === 'ongoing') return [];
  if (stretch.form === 'between') return quarterWith(stretch.from.first, stretch.to.last);
  const point = stretch.form === 'point' ? stretch.point : stretch.from;
  return point ? quarterWith(point.first, point.last) : [];
}

function quarterWith(first: Day, last: Day): UnitSpan[] {
  const quarter = unitWith('quarter', first);
  return last <= quarter.last ? [quarter] : [];
}
