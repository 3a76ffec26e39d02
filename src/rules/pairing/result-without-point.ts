import { isHabit } from '../habit.ts';
import { rule } from '../rule.ts';
import { matchesOf } from './match-points.ts';
import { byPoint, type ShownPoint, shownPoint } from './shown-point.ts';

export interface ResultWithoutPointData {
  readonly meeting: string;
  readonly result: ShownPoint;
}

export const resultWithoutPoint = rule<'pairing/result-without-point', ResultWithoutPointData>({
  id: 'pairing/result-without-point',
  severity: 'warning',
  *check(pact) {
    const matches = matchesOf(pact);
    const paired = matches.flatMap((match) => match.paired).length;
    const unled = matches.flatMap((match) => match.unled).length;
    if (!isHabit(paired, 2 * unled)) return;
    for (const match of matches) {
      if (match.paired.length === 0) continue;
      for (const results of byPoint(match.unled))
        yield {
          at: match.item,
          field: results[0].path,
          data: { meeting: match.item.title, result: shownPoint(results) },
        };
    }
  },
});
