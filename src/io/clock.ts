/** Today in a time zone, as `yyyy-mm-dd`. The only place that asks the clock. */
export function today(timeZone: string): string {
  // The Swedish way of writing a date is ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date());
}
