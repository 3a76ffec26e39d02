/** Whether a time zone of this name exists (IANA). */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The time zones of a country (ISO 3166, two letters), by name; none where none is known. */
export function timeZonesOf(country: string): readonly string[] {
  // Node 20 has it as a property, later versions as a method; TypeScript knows neither yet.
  const region = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    readonly timeZones?: readonly string[];
    readonly getTimeZones?: () => readonly string[] | undefined;
  };
  return region.getTimeZones?.() ?? region.timeZones ?? [];
}
