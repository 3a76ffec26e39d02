import type { Pact } from '../../model/pact.ts';
import { printWhen } from '../../model/when/when.ts';
import { blamesIn } from '../indicators/blame.ts';
import { type Related, type RuleFinding, rule } from '../rule.ts';
import type { Shown } from './figure-change.ts';
import { type History, historiesOf, type Step } from './history.ts';
import { differ, shown, type Worth } from './worth.ts';

export interface NotAsRecordedData {
  /**
   * The plan says something else than its last change; a change begins with something else than
   * the one before ended with; or the plan still has the date that it was moved from.
   */
  readonly what: 'plan' | 'next-change' | 'not-moved';
  readonly title: string;
  readonly field: string;
  /** What the record says last, and what stands in the plan, or in the next change. */
  readonly recorded: Shown;
  readonly found: Shown;
}

interface Misfit {
  readonly step: Step;
  /** The next change; missing where it is the plan that disagrees. */
  readonly next?: Step;
}

export const notAsRecorded = rule<'changes/not-as-recorded', NotAsRecordedData>({
  id: 'changes/not-as-recorded',
  severity: 'error',
  *check(pact) {
    for (const history of historiesOf(pact)) {
      const found = unmoved(history) ?? changedOtherwise(history);
      if (found && !isToldOfFigures(pact, found)) yield found;
    }
  },
});

/** A figure that is mistyped contradicts its milestones, too, and is told there. */
function isToldOfFigures(pact: Pact, { at, field = [] }: RuleFinding<unknown>): boolean {
  return blamesIn(pact).some(({ claim }) => claim.at === at && claim.field[0] === field[0]);
}

/** A move is recorded, and the date is still the one before. */
function unmoved({
  current,
  field,
  item,
  path,
  steps,
}: History): RuleFinding<NotAsRecordedData> | undefined {
  const last = steps.at(-1);
  if (last?.path[0] !== 'moved' || current?.kind !== 'date' || last.from?.kind !== 'date')
    return undefined;
  // It may have been moved to another hour, or nobody has agreed yet.
  const isOpen = last.approval !== undefined && last.approval !== 'approved';
  if (isOpen || ('time' in item.data && item.data.time !== undefined)) return undefined;
  const text = (worth: typeof current) => JSON.stringify(printWhen(worth.when));
  if (last.from.when.stretches.length === 0 || text(last.from) !== text(current)) return undefined;
  const both = shown(current);
  return {
    at: item,
    field: path,
    data: { what: 'not-moved', title: item.title, field, recorded: both, found: both },
    related: [placeOf(item, last)],
  };
}

function changedOtherwise(history: History): RuleFinding<NotAsRecordedData> | undefined {
  const { current, field, item, isPartly, listed, path, steps } = history;
  if (isPartly) return undefined;
  // Some list the newest change first.
  const misfits = [steps, listed, listed.toReversed()].map((each) => misfitIn(each, current));
  const [misfit] = misfits;
  if (!misfit || misfits.includes(undefined)) return undefined;
  const { next, step } = misfit;
  const data = { title: item.title, field, recorded: shown(step.to) };
  const related = [placeOf(item, step)];
  if (!next)
    return {
      at: item,
      field: path,
      data: { ...data, what: 'plan', found: shown(current) },
      related,
    };
  return {
    at: item,
    field: [...next.path, 'from'],
    data: { ...data, what: 'next-change', found: shown(next.from) },
    related,
  };
}

/** The first place where the changes of a field, one after the other, do not lead to the next. */
function misfitIn(steps: readonly Step[], current: Worth | undefined): Misfit | undefined {
  return steps
    .map((step, index): Misfit => {
      const next = steps[index + 1];
      return { step, ...(next && { next }) };
    })
    .find(({ next, step }) => !leadsTo(step, next ? next.from : current));
}

/** Until somebody has agreed, and once it is refused, the former value may stand, too. */
function leadsTo({ approval, from, to }: Step, found: Worth | undefined): boolean {
  const isOpen = approval !== undefined && approval !== 'approved';
  return !differ(to, found) || (isOpen && (from === undefined || !differ(from, found)));
}

function placeOf(item: History['item'], { valuePath }: Step): Related {
  return { at: item, field: valuePath, data: { title: item.title } };
}
