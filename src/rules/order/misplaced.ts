import type { Item } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import { findEvaluations, isTooEarly } from './evaluations.ts';
import { findPreparations } from './find-preparations.ts';

/** Meetings whose dates contradict their agendas: they come after what they prepare, or before what they evaluate. */
export function misplacedMeetings(pact: Pact): ReadonlySet<Item> {
  const late = [...findPreparations(pact)].filter(({ order }) => order === 'no');
  const early = [...findEvaluations(pact)].filter((each) => isTooEarly(pact, each));
  return new Set([...late, ...early].map(({ meeting }) => meeting));
}
