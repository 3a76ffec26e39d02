import type { Place } from '../model/finding.ts';

/** One line of a text, without splitting all of it for each finding. */
export function lineOf(text: string, line: number): string {
  const start = offsetOf(text, line);
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}

/** What stands at a place. */
export function markedText(text: string, { column, endColumn, endLine, line }: Place): string {
  return text.slice(offsetOf(text, line) + column - 1, offsetOf(text, endLine) + endColumn - 1);
}

function offsetOf(text: string, line: number): number {
  let start = 0;
  for (let left = line - 1; left > 0; left -= 1) start = text.indexOf('\n', start) + 1;
  return start;
}
