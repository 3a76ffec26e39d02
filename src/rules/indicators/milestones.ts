import type { When } from '../../model/when/when.ts';
import { rule } from '../rule.ts';
import { type Blame, blamesIn, ofKind, relatedOf } from './blame.ts';
import type { ConflictOf } from './conflict.ts';
import type { Figure, FigureData } from './figures.ts';

export type MilestonesData = { readonly title: string } & (
  | { readonly of: 'same-date'; readonly figures: readonly FigureData[] }
  | { readonly of: 'after-target'; readonly milestones: readonly When[]; readonly end: When }
  | { readonly of: 'increments'; readonly sum: number; readonly target: FigureData }
  | {
      readonly of: 'order';
      readonly isRising: boolean;
      readonly figure: FigureData;
      readonly others: readonly FigureData[];
    }
  | {
      readonly of: 'direction';
      readonly isRising: boolean;
      readonly figures: readonly FigureData[];
    }
  | {
      readonly of: 'beyond';
      readonly milestones: readonly FigureData[];
      readonly target: FigureData;
    }
);

/** Milestones that lead back, past the target, or somewhere else. */
export const milestones = rule<'indicators/milestones', MilestonesData>({
  id: 'indicators/milestones',
  severity: 'error',
  *check(pact) {
    for (const blame of blamesIn(pact)) {
      const data = dataOf(blame);
      if (!data) continue;
      const { at, field } = blame.claim;
      const severity = isSlip(blame) ? 'warning' : 'error';
      yield { at, field, severity, data, related: relatedOf(blame) };
    }
  },
});

/** One figure that goes further than it has to is most likely a slip, and yet possible. */
function isSlip({ conflicts: [first, ...more] }: Blame): boolean {
  const isFurther = first.kind === 'beyond' || (first.kind === 'increments' && first.isSlip);
  return isFurther && more.length === 0;
}

/** Nothing where another rule tells it. */
function dataOf(blame: Blame): MilestonesData | undefined {
  const [first] = blame.conflicts;
  const { title } = blame.claim.at;
  switch (first.kind) {
    case 'same-date':
      return { title, of: 'same-date', figures: dataIn(first.figures) };
    case 'after-target': {
      const late = ofKind(blame, 'after-target').flatMap(
        ({ milestone }) => milestone.data.when ?? [],
      );
      const end = first.target.data.when;
      return end && { title, of: 'after-target', milestones: late, end };
    }
    case 'increments':
      return { title, of: 'increments', sum: first.sum, target: first.target.data };
    case 'order':
      return orderData(blame, first);
    case 'beyond': {
      const beyond = ofKind(blame, 'beyond').map(({ milestone }) => milestone);
      return { title, of: 'beyond', milestones: dataIn(beyond), target: first.target.data };
    }
    default:
      return undefined;
  }
}

function orderData(blame: Blame, { isRising }: ConflictOf<'order'>): MilestonesData {
  const { title } = blame.claim.at;
  const pairs = blame.conflicts.flatMap((each) => {
    if (each.kind === 'order') return each.figures;
    return each.kind === 'beyond' ? [each.milestone, each.target] : [];
  });
  const figures = [...new Set(pairs)];
  const figure = figures.find((each) => each === blame.claim);
  if (!figure) return { title, of: 'direction', isRising, figures: dataIn(figures) };
  const others = dataIn(figures.filter((each) => each !== figure));
  return { title, of: 'order', isRising, figure: figure.data, others };
}

function dataIn(figures: readonly Figure[]): readonly FigureData[] {
  return figures.map(({ data }) => data);
}
