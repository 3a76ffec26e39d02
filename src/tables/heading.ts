import { textWidth, wrap } from './text.ts';

/** The meaning stands beside the heading, or below it where there is no room. */
export function headingLines(
  heading: string,
  meaning: string,
  width: number,
  strong: (text: string) => string,
): string[] {
  const isShort = textWidth(heading) + 3 + textWidth(meaning) <= width;
  if (isShort) return [`${strong(heading)}   ${meaning}`.trimEnd()];
  return [strong(heading), ...wrap(meaning, width - 2).map((line) => `  ${line}`)];
}
