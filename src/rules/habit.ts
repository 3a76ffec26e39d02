/** Fewer times may be chance; where a lack is plain in itself, a rule may ask for less. */
const least = 3;

/**
 * Whether a plan does something as a rule: at least three times, and more often than not. What
 * it does not do elsewhere, nobody misses here.
 */
export function isHabit(done: number, left: number, atLeast = least): boolean {
  return done >= atLeast && done > left;
}
