import type { Change } from './change.ts';

export interface ChangeCounts {
  readonly changes: number;
  readonly weakening: number;
  /** Weakenings without a reason. */
  readonly unexplained: number;
}

export function countsOf(changes: readonly Change[]): ChangeCounts {
  return {
    changes: changes.length,
    weakening: changes.filter(({ isWeakening }) => isWeakening).length,
    unexplained: changes.filter(({ remedy }) => remedy !== undefined).length,
  };
}
