import { groupBy } from '../../model/group-by.ts';
import { mention, rule } from '../rule.ts';
import {
  comesAfter,
  type Evaluation,
  findEvaluations,
  isInSameUnit,
  isTooEarly,
  isUnderWay,
} from './evaluations.ts';
import { unclearObjects } from './unclear-objects.ts';

export interface EvaluatedBeforeData {
  readonly order: 'no' | 'cannot-tell';
  readonly meeting: string;
  readonly titles: readonly string[];
}

/** A meeting evaluates what has not happened by then. */
export const evaluatedBefore = rule<'order/evaluated-before', EvaluatedBeforeData>({
  id: 'order/evaluated-before',
  severity: 'error',
  *check(pact) {
    const evaluations = [...findEvaluations(pact)];
    const unclear = unclearObjects(pact, 'evaluate');
    const all = groupBy(evaluations, ({ evaluated }) => evaluated);
    const orderOf = (evaluation: Evaluation): EvaluatedBeforeData['order'] | undefined => {
      const others = (all.get(evaluation.evaluated) ?? []).filter((each) => each !== evaluation);
      // What is under way may be looked at more than once.
      const isInterim = others.some((each) => !isTooEarly(pact, each));
      if (isTooEarly(pact, evaluation))
        return isInterim && isUnderWay(evaluation.evaluated) ? undefined : 'no';
      const isLater = others.some((each) => comesAfter(pact, each));
      if (isLater || unclear.has(evaluation.evaluated)) return undefined;
      return isInSameUnit(pact, evaluation) ? 'cannot-tell' : undefined;
    };
    for (const order of ['no', 'cannot-tell'] as const) {
      const told = evaluations.filter((each) => orderOf(each) === order);
      for (const its of byCause(told)) {
        const [first] = its;
        if (!first) continue;
        const meetings = new Set(its.map((each) => each.meeting));
        const evaluated = new Set(its.map((each) => each.evaluated));
        yield {
          at: first.meeting,
          field: first.path,
          severity: order === 'no' ? 'error' : 'warning',
          data: {
            order,
            meeting: first.meeting.title,
            titles: [...evaluated].map(({ title }) => title),
          },
          related: [...meetings, ...evaluated].map((each) => mention(pact, each)),
        };
      }
    }
  },
});

/** What several meetings evaluate too early is the odd one; else the meeting is. */
function byCause(told: readonly Evaluation[]): readonly (readonly Evaluation[])[] {
  const shared = [...groupBy(told, ({ evaluated }) => evaluated).values()].filter(
    (all) => new Set(all.map(({ meeting }) => meeting)).size > 1,
  );
  const left = told.filter((each) => !shared.some((all) => all.includes(each)));
  return [...shared, ...groupBy(left, ({ meeting }) => meeting).values()];
}
