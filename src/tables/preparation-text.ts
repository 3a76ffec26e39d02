import type { PrepareWords } from '../locales/prepare/words.ts';
import type { Preparation } from '../review/preparation.ts';

/** What was written where, a line for each thing that a person has to know. */
export function preparationText(
  { file, withoutDeviation, outcome, slots, withoutId }: Preparation,
  period: string,
  words: PrepareWords,
): string {
  const lines = [
    words[outcome](file, slots),
    ...(withoutDeviation.length > 0 ? [words.withoutDeviation(withoutDeviation)] : []),
    ...(withoutId.length > 0 ? [words.withoutId(withoutId)] : []),
    ...(slots > 0 ? [words.next(period)] : []),
  ];
  return `${lines.join('\n')}\n`;
}
