import { isTimeZone } from '../model/time-zone.ts';
import type { AnswerProblem } from '../model/trouble.ts';

/** All that a new pact needs to know about itself. */
export interface Answers {
  readonly language: string;
  readonly name: string;
  readonly country: string;
  readonly timezone: string;
  readonly bodies: readonly string[];
}

/** What was understood of an answer, or why it cannot be taken. */
export type Reading = { readonly value: string } | { readonly problem: AnswerProblem };

/** A name in one line; spaces at its ends are never meant. */
export function readName(text: string): Reading {
  const value = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(value) ? { value } : { problem: 'empty' };
}

/** The name of a body; bodies that are called alike could not be told apart. */
export function readBody(text: string, others: readonly string[]): Reading {
  const reading = readName(text);
  if ('problem' in reading) return reading;
  const isTaken = others.some((other) => plain(other) === plain(reading.value));
  return isTaken ? { problem: 'doubled' } : reading;
}

/** A language by its code (BCP 47): hu, also HU or hun. */
export function readLanguage(text: string): Reading {
  const code = /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(text.trim())
    ? canonical(text.trim())
    : undefined;
  return code === undefined || !isNamed('language', code)
    ? { problem: 'language' }
    : { value: code };
}

/** A country by its code (ISO 3166): HU, also hu; UK is taken for GB. */
export function readCountry(text: string): Reading {
  const code = /^[a-z]{2}$/i.test(text.trim()) ? text.trim().toUpperCase() : undefined;
  // ZZ stands for a country that is not known.
  if (code === undefined || code === 'ZZ' || !isNamed('region', code))
    return { problem: 'country' };
  return { value: new Intl.Locale(`und-${code}`).region ?? code };
}

/** A time zone by its name (IANA): Europe/Budapest, also europe/budapest or Budapest. */
export function readTimeZone(text: string, near: readonly string[]): Reading {
  const typed = text.trim().replaceAll(' ', '_');
  const known = [...near, ...Intl.supportedValuesOf('timeZone')];
  const meant =
    known.find((zone) => zone.toLowerCase() === typed.toLowerCase()) ??
    known.find((zone) => zone.toLowerCase().endsWith(`/${typed.toLowerCase()}`));
  if (meant !== undefined) return { value: meant };
  const isZone = (typed === 'UTC' || typed.includes('/')) && isTimeZone(typed);
  return isZone ? { value: typed } : { problem: 'timezone' };
}

/** The country in which a language is at home; English has no such country. */
export function homeOf(language: string): string | undefined {
  const { region, language: code } = new Intl.Locale(language).maximize();
  return code === 'en' ? undefined : region;
}

/** As the rule about equal titles compares them. */
function plain(name: string): string {
  return name.replace(/\s+/g, ' ').normalize('NFKC').toLowerCase();
}

function canonical(code: string): string | undefined {
  try {
    return new Intl.Locale(code).toString();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isNamed(type: 'language' | 'region', code: string): boolean {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  return names.of(code) !== undefined;
}
