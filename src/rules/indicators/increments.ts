import { accumulationOf } from '../../model/indicator/accumulation.ts';
import { rounded } from '../../model/indicator/figure.ts';
import { headOf, type Pact } from '../../model/pact.ts';
import { addDays, type Day } from '../../model/when/day.ts';
import type { Conflict } from './conflict.ts';
import type { Figure } from './figures.ts';
import type { IndicatorFigures } from './indicator-figures.ts';
import { settledTarget } from './settled.ts';
import { total } from './splits.ts';

/** A milestone that adds something in a span of which both ends are known. */
interface Step {
  readonly figure: Figure;
  readonly first: Day;
  readonly last: Day;
}

/** What the periods add does not make the target. */
export function* incrementConflicts(pact: Pact, figures: IndicatorFigures): Iterable<Conflict> {
  const { item, milestones } = figures;
  if (accumulationOf(item.data) !== 'sum') return;
  const steps = stepsIn(milestones);
  const repeated = steps.flatMap((step, index) => {
    const before = steps[index - 1];
    return before?.first === step.first && before.last === step.last ? [[before, step]] : [];
  });
  for (const [before, step] of repeated)
    if (before && step)
      yield {
        kind: 'same-date',
        claims: [step.figure, before.figure],
        figures: [before.figure, step.figure],
      };
  const target = settledTarget(figures);
  const [end] = target;
  const late = steps.filter(({ first }) => first > (end?.moment.last ?? first));
  for (const { figure } of late)
    if (end) yield { kind: 'after-target', claims: [figure, end], milestone: figure, target: end };
  if (late.length > 0 || steps.length < milestones.length || areOverlapping(steps)) return;
  for (const each of target) yield* sumConflict(pact, figures, steps, each);
}

function stepsIn(milestones: readonly Figure[]): readonly Step[] {
  return milestones
    .flatMap((figure) => {
      const { first, last } = figure.moment;
      if (!figure.isIncrement || first === undefined || last === undefined) return [];
      return [{ figure, first, last }];
    })
    .sort((a, b) => (a.first < b.first ? -1 : 1));
}

function areOverlapping(steps: readonly Step[]): boolean {
  return steps.some(({ first }, index) => first <= (steps[index - 1]?.last ?? ''));
}

function* sumConflict(
  pact: Pact,
  figures: IndicatorFigures,
  steps: readonly Step[],
  target: Figure,
): Iterable<Conflict> {
  const added = steps.map(({ figure }) => figure);
  const sum = total(added);
  const start = figures.baseline?.number ?? 0;
  // A plan may count from the baseline or from nothing, and what goes down as what is taken away.
  const wanted = [target.number, rounded(target.number - start), rounded(start - target.number)];
  if (steps.length === 0 || wanted.includes(sum)) return;
  const { bound } = target.data;
  const isTooMuch = sum > Math.max(...wanted);
  const isTooLittle = sum < target.number && bound !== 'max' && isWhole(pact, figures, steps);
  if (!isTooMuch && !isTooLittle) return;
  // What alone is more than the target is the first to be doubted.
  const larger = added.filter(({ number }) => number > Math.max(...wanted));
  const claims = [...new Set([...larger, target, ...added])];
  yield { kind: 'increments', claims, sum, target, isSlip: isTooMuch && bound === 'min' };
}

/** Without a gap up to the target, so that nothing can be added at another time. */
function isWhole(pact: Pact, figures: IndicatorFigures, steps: readonly Step[]): boolean {
  const { baseline, item, target } = figures;
  const head = headOf(pact);
  const period = pact.periods.get(item.document) ?? (head && pact.periods.get(head));
  const measured = baseline?.moment.last;
  const start = measured === undefined ? period?.start.latest : addDays(measured, 1);
  const end = target[0]?.moment.last ?? period?.end.latest;
  const [first, last] = [steps[0]?.first ?? '', steps.at(-1)?.last ?? ''];
  const isUnbroken = steps.every((step, index) => {
    const before = steps[index - 1];
    return !before || step.first === addDays(before.last, 1);
  });
  return isUnbroken && first <= (start ?? first) && last >= (end ?? last);
}
