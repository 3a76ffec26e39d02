import type { Indicator } from '../../model/documents.generated.ts';
import { compareText } from '../../model/finding.ts';
import {
  dayIn,
  type Fields,
  fieldsIn,
  listIn,
  quantityIn,
  textIn,
} from '../../model/indicator/figure.ts';
import { type Direction, isWeaker, type Target, targetIn } from '../../model/indicator/target.ts';
import type { Day } from '../../model/when/day.ts';

/** A field of the target before and after; null is "not there", undefined "not known". */
interface Edit {
  readonly key: string;
  readonly from: unknown;
  readonly to: unknown;
}

interface Change {
  readonly decided?: Day;
  readonly approval?: { readonly state: string; readonly date?: Day };
  readonly edits: readonly Edit[];
}

/**
 * The target that counts on a day, and the one that waits for approval. A plan shows its latest
 * target, so the first one is found by undoing all changes; then each is done again that counts.
 */
export function targetsOn(
  indicator: Indicator,
  direction: Direction,
  day: Day,
): { readonly inForce?: Target; readonly pending?: Target } {
  const current = quantityIn(indicator.target) ?? {};
  const changes = changesOf(indicator, current);
  let inForce = firstTarget(current, changes);
  let planned = inForce;
  for (const [index, change] of changes.entries()) {
    if (isAfter(change.decided, day) || stateOf(change, day) === 'refused') continue;
    const edits = change.edits.map((edit) => finalEdit(edit, changes.slice(index + 1), current));
    planned = apply(planned, edits);
    const next = apply(inForce, edits);
    const state = stateOf(change, day);
    // What asks for less binds nobody before it is approved; more does, if none was asked.
    if (state === 'approved' || (state === undefined && !isWeaker(next, inForce, direction)))
      inForce = next;
  }
  const [target, plan] = [targetIn(inForce), targetIn(planned)];
  const waits = plan && JSON.stringify(plan) !== JSON.stringify(target);
  return { ...(target && { inForce: target }), ...(waits && { pending: plan }) };
}

function isAfter(known: Day | undefined, day: Day): boolean {
  return known !== undefined && known > day;
}

/** What the funder had said by then; what was said later still waits. */
function stateOf({ approval }: Change, day: Day): string | undefined {
  return approval && isAfter(approval.date, day) ? 'reported' : approval?.state;
}

/** The changes of the target by the day of their decision; unknown days come first. */
function changesOf(indicator: Indicator, current: Fields): readonly Change[] {
  return listIn(indicator.changes)
    .flatMap((fields) => {
      const edits = editsOf(fields, current);
      const decided = dayIn(fields['decided']);
      const approval = fieldsIn(fields['approval']);
      const state = textIn(approval?.['state']);
      const date = dayIn(approval?.['date']);
      const change: Change = {
        edits,
        ...(decided && { decided }),
        // An approval of which nothing can be read is one that is not there yet.
        ...(approval && { approval: { state: state ?? 'proposed', ...(date && { date }) } }),
      };
      return edits.length > 0 ? [change] : [];
    })
    .sort((a, b) => compareText(a.decided ?? '', b.decided ?? ''));
}

function editsOf({ field, from, to }: Fields, current: Fields): readonly Edit[] {
  if (field !== 'target') {
    const key = /^target\.(value|min|max|date|split|text)$/.exec(String(field))?.[1];
    return key === undefined ? [] : [{ key, from, to }];
  }
  const [before, after] = [whole(from, current), whole(to, current)];
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...keys].map((key) => ({
    key,
    from: before && (before[key] ?? null),
    to: after && (after[key] ?? null),
  }));
}

/** A whole target: fields, nothing at all, or a number in the field that the plan uses. */
function whole(target: unknown, current: Fields): Fields | undefined {
  if (target === null) return {};
  if (typeof target !== 'number') return fieldsIn(target);
  const key = ['value', 'min', 'max'].find((each) => current[each] !== undefined);
  return { [key ?? 'value']: target };
}

/** The target before all changes. */
function firstTarget(current: Fields, changes: readonly Change[]): Fields {
  const edits = changes.flatMap((change) => change.edits);
  // The first change of a field is undone last, and so stays.
  return apply(
    current,
    edits
      .toReversed()
      .map((edit) => ({ ...edit, to: edit.from === undefined ? edit.to : edit.from })),
  );
}

/** The last change of a field made it what the plan says now. */
function finalEdit(edit: Edit, later: readonly Change[], current: Fields): Edit {
  const next = later.flatMap(({ edits }) => edits).find(({ key }) => key === edit.key);
  if (!next) return { ...edit, to: current[edit.key] ?? null };
  return edit.to === undefined ? { ...edit, to: next.from } : edit;
}

function apply(target: Fields, edits: readonly Edit[]): Fields {
  const done = new Map(Object.entries(target));
  for (const { key, to } of edits)
    if (to === null) done.delete(key);
    else if (to !== undefined) done.set(key, to);
  return Object.fromEntries(done);
}
