/** Today in a time zone, as `yyyy-mm-dd`. The only place that asks the clock. */
export function today(timeZone: string): string {
  return dayIn(new Date(), timeZone);
}

/** The day that an instant such as `2018-10-24T21:30:00Z` has in a time zone. */
export function dayAt(instant: string, timeZone: string): string {
  return dayIn(new Date(instant), timeZone);
}

function dayIn(date: Date, timeZone: string): string {
  // The Swedish way of writing a date is ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(date);
}

/** The last second of a day in a time zone, in UTC: `2019-04-10T21:59:59Z`. */
export function endOfDay(day: string, timeZone: string): string {
  const instant = (time: number) => new Date(time).toISOString().slice(0, 19);
  const midnight = Date.parse(`${day}T23:59:59Z`);
  // The clocks there may change on that very day: the second look is taken from near the end of it.
  const near = midnight - offset(midnight, timeZone);
  return `${instant(midnight - offset(near, timeZone))}Z`;
}

/** How far the clocks of a zone are ahead of UTC, in milliseconds. */
function offset(time: number, timeZone: string): number {
  const there = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(time));
  return Date.parse(`${there.replace(' ', 'T')}Z`) - Math.floor(time / 1000) * 1000;
}
