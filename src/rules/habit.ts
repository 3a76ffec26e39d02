/** Fewer times may be chance. */
const least = 3;

/**
 * Whether a plan does something as a rule: at least three times, and more often than not. What
 * it does not do elsewhere, nobody misses here.
 */
export function isHabit(done: number, left: number): boolean {
  return done >= least && done > left;
}
