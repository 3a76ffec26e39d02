import { timeZonesOf } from '../model/time-zone.ts';

/** More do not fit a question. */
const most = 6;

/** The time zone of a country that has one only; which of several is meant, nobody can know. */
export function onlyZone(country: string): string | undefined {
  const zones = timeZonesOf(country);
  return zones.length === 1 ? zones[0] : undefined;
}

/** The time zones of a country, cut short where there are many. */
export function fewZones(country: string): readonly string[] {
  const zones = timeZonesOf(country);
  return zones.length > most ? [...zones.slice(0, most), '…'] : zones;
}
