import type { Pact } from '../../model/pact.ts';
import { type Related, type RuleFinding, rule } from '../rule.ts';
import type { Circle as Links } from './circles.ts';
import { nameOf } from './name-of.ts';
import { nestedCircles, waitingCircles } from './waiting.ts';

export interface CircleData {
  readonly kind: 'waiting' | 'nested';
  /** In order; the last leads back to the first. */
  readonly titles: readonly string[];
}

/** Things that wait for one another: none of them can begin. */
export const circle = rule<'order/circle', CircleData>({
  id: 'order/circle',
  severity: 'error',
  *check(pact: Pact) {
    for (const links of waitingCircles(pact)) yield* tell('waiting', links);
    for (const links of nestedCircles(pact)) yield* tell('nested', links);
  },
});

function* tell(kind: CircleData['kind'], links: Links): Iterable<RuleFinding<CircleData>> {
  const [first, ...others] = links.map(({ from, reference }): Related => {
    const field = reference?.path ?? ['id'];
    return { at: from, field, data: { title: nameOf(from) } };
  });
  if (!first) return;
  const titles = links.map(({ from }) => nameOf(from));
  yield { at: first.at, field: first.field ?? [], data: { kind, titles }, related: others };
}
