import { timeZonesOf } from '../model/time-zone.ts';
import { Trouble } from '../model/trouble.ts';
import {
  type Answers,
  type Reading,
  readBody,
  readCountry,
  readLanguage,
  readName,
  readTimeZone,
} from './answers.ts';
import { fewZones, onlyZone } from './zones.ts';

/** Answers that were typed as flags. */
export interface GivenFlags {
  readonly language?: string | undefined;
  readonly name?: string | undefined;
  readonly country?: string | undefined;
  readonly timezone?: string | undefined;
  readonly body?: readonly string[] | undefined;
}

/** What the flags answer; one that cannot be taken is trouble, because nobody is there to ask. */
export function givenAnswers(flags: GivenFlags): Partial<Answers> {
  const language = take('language', flags.language, readLanguage);
  const name = take('name', flags.name, readName);
  const country = take('country', flags.country, readCountry);
  const near = country === undefined ? [] : timeZonesOf(country);
  const timezone =
    take('timezone', flags.timezone, (text) => readTimeZone(text, near)) ??
    (country === undefined ? undefined : onlyZone(country));
  const bodies = flags.body && takeBodies(flags.body);
  return {
    ...(language !== undefined && { language }),
    ...(name !== undefined && { name }),
    ...(country !== undefined && { country }),
    ...(timezone !== undefined && { timezone }),
    ...(bodies !== undefined && { bodies }),
  };
}

/** Whether nothing is left to ask. */
export function isComplete(given: Partial<Answers>): given is Answers {
  return missingFlags(given).length === 0;
}

/** The flags that would answer the rest; for a time zone with those of the country. */
export function missingFlags(given: Partial<Answers>): readonly string[] {
  const { bodies, country, language, name, timezone } = given;
  const zones = country === undefined ? [] : fewZones(country);
  return [
    name === undefined && '--name',
    language === undefined && '--language',
    country === undefined && '--country',
    // Of a country that is not known yet, nobody can tell whether it has several.
    country !== undefined &&
      timezone === undefined &&
      (zones.length > 0 ? `--timezone (${zones.join(', ')})` : '--timezone'),
    bodies === undefined && '--body',
  ].filter((flag) => flag !== false);
}

function takeBodies(typed: readonly string[]): readonly string[] {
  const bodies: string[] = [];
  for (const each of typed) {
    const body = take('body', each, (text) => readBody(text, bodies));
    if (body !== undefined) bodies.push(body);
  }
  return bodies;
}

function take(
  flag: string,
  text: string | undefined,
  read: (text: string) => Reading,
): string | undefined {
  if (text === undefined) return undefined;
  const reading = read(text);
  if ('value' in reading) return reading.value;
  throw new Trouble({ code: 'answer-not-taken', flag, problem: reading.problem, text });
}
