import type { Item } from '../../model/item.ts';
import { oncePerPact } from '../../model/once-per-pact.ts';
import { findEvaluations, isTooEarly } from './evaluations.ts';
import { findPreparations } from './find-preparations.ts';

/**
 * What has a date that contradicts an agenda: a meeting after what it prepares, or before what it
 * evaluates, and that, too. Which of the two dates is wrong, nobody knows.
 */
export const misplacedItems = oncePerPact((pact): ReadonlySet<Item> => {
  const late = [...findPreparations(pact)].filter(({ order }) => order === 'no');
  const early = [...findEvaluations(pact)].filter((each) => isTooEarly(pact, each));
  return new Set([
    ...late.flatMap(({ meeting, prepared }) => [meeting, prepared]),
    ...early.flatMap(({ evaluated, meeting }) => [meeting, evaluated]),
  ]);
});
