const workingDays = /^(?:\d+ )?working days?$/;

/**
 * Whether anything in these documents depends on which days are worked: something is counted in
 * working days, or a deadline on a free day moves.
 */
export function countsWorkingDays(data: unknown, seen = new Set<object>()): boolean {
  if (typeof data === 'string') return workingDays.test(data);
  // An alias of YAML can lead back to where it stands.
  if (typeof data !== 'object' || data === null || seen.has(data)) return false;
  seen.add(data);
  if ('freeDay' in data && data.freeDay === 'next-working-day') return true;
  return Object.values(data).some((each) => countsWorkingDays(each, seen));
}
