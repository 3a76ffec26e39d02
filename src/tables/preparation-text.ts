import type { PrepareWords } from '../locales/prepare/words.ts';
import type { Preparation } from '../review/preparation.ts';

/** What was written where, a line for each thing that a person has to know. */
export function preparationText(
  { file, noLonger, outcome, slots, withoutId }: Preparation,
  period: string,
  words: PrepareWords,
): string {
  const lines = [
    words[outcome](file, slots),
    ...(noLonger.length > 0 ? [words.noLonger(noLonger)] : []),
    ...(withoutId.length > 0 ? [words.withoutId(withoutId)] : []),
    ...(slots > 0 ? [words.next(period)] : []),
  ];
  return `${lines.join('\n')}\n`;
}
