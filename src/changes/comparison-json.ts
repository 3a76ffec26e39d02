import type { Place } from '../model/finding.ts';
import type { Anchor, Item, Path } from '../model/item.ts';
import { titleOf } from '../model/item.ts';
import type { Change } from './change.ts';
import type { Comparison } from './compare.ts';
import type { Consequence } from './consequence.ts';
import { countsOf } from './counts.ts';
import type { Side } from './side.ts';

/** Where something stands in one of the two states. */
export type Locate = (anchor: Anchor, field?: Path) => Place;

export interface ComparisonFrame {
  readonly from: Side;
  readonly to: Side;
  readonly placeBefore: Locate;
  readonly placeAfter: Locate;
}

/** The comparison as data. */
export function comparisonJson(comparison: Comparison, frame: ComparisonFrame) {
  return {
    from: frame.from,
    to: frame.to,
    changes: comparison.changes.map((change) => changeJson(change, frame)),
    follows: comparison.follows.map(consequenceJson),
    counts: { ...countsOf(comparison.changes), keptMonths: comparison.kept },
  };
}

function changeJson(change: Change, frame: ComparisonFrame) {
  const { after, because, before, from, path, shifts = [], to } = change;
  const { file, line } = placeOf(change, frame);
  return {
    code: change.code,
    group: change.group,
    ...anchorJson(after ?? before),
    ...(isRenamed(before, after) && { formerly: before.id }),
    field: path.length > 0 ? path.join('.') : null,
    from: from?.value ?? null,
    to: to?.value ?? null,
    days: decisive(change)?.days ?? null,
    ...(shifts.length > 0 && { shifts }),
    ...(change.hours && { time: change.hours }),
    ...(change.difference !== undefined && { difference: change.difference }),
    ...(change.percent !== undefined && { percent: change.percent }),
    isWeakening: change.isWeakening,
    because: because ? { ...because, decision: because.decision?.id ?? null } : null,
    remedy: change.remedy ?? null,
    ...(change.maybeNow && { maybeNow: change.maybeNow.id }),
    file,
    line,
  };
}

function decisive({ code, shifts = [] }: Change) {
  return shifts.find((shift) => shift.code === code);
}

function anchorJson(anchor: Anchor | undefined) {
  if (!anchor) return { kind: null, id: null, title: null };
  const id = 'id' in anchor && anchor.id !== '' ? anchor.id : null;
  return { kind: anchor.kind, id, title: titleOf(anchor) || null };
}

function isRenamed(before: Anchor | undefined, after: Anchor | undefined): before is Item {
  if (!before || !after || !('id' in before) || !('id' in after)) return false;
  return before.id.toLowerCase() !== after.id.toLowerCase();
}

/** In the later state; what is gone, in the former one. */
export function placeOf(
  { after, before, path, to }: Change,
  { placeAfter, placeBefore }: ComparisonFrame,
): Place {
  if (after) return placeAfter(after, to?.path ?? (before ? path.slice(0, 1) : []));
  if (before) return placeBefore(before, path);
  throw new Error('a change of nothing');
}

/** Where the remedy has to be written: at what it is now, if only its id is another one. */
export function remedyPlaceOf(change: Change, frame: ComparisonFrame): Place {
  return change.maybeNow ? frame.placeAfter(change.maybeNow) : placeOf(change, frame);
}

function consequenceJson(consequence: Consequence) {
  switch (consequence.code) {
    case 'order': {
      const { first, second, ...rest } = consequence;
      return { ...rest, first: first.id, second: second.id, days: rest.days ?? null };
    }
    case 'moved-along':
      return {
        code: consequence.code,
        item: consequence.item.id,
        earliest: consequence.span.start.earliest ?? null,
        latest: consequence.span.end.latest ?? null,
        shifts: consequence.shifts,
      };
    case 'total':
      return { ...consequence, from: consequence.from ?? null, to: consequence.to ?? null };
    default: {
      const { item, place, rule, severity } = consequence.finding;
      const { file, line } = place;
      return { code: consequence.code, rule, severity, item: item ?? null, file, line };
    }
  }
}
