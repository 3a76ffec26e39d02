/** A piece of a text that is replaced by another; offsets are those of the text as it was. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

export function applySplices(text: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((a, b) => a.at - b.at)
    .reduceRight(
      (whole, { at, insert, remove }) => whole.slice(0, at) + insert + whole.slice(at + remove),
      text,
    );
}

/** Whole lines, put in where a line begins or at the end of a text that lacks its last line end. */
export function insertLines(text: string, at: number, lines: readonly string[]): Splice {
  const end = lineEndIn(text);
  const isAtStart = at === 0 || text[at - 1] === '\n';
  const insert = isAtStart ? lines.map((line) => line + end).join('') : end + lines.join(end);
  return { at, remove: 0, insert };
}

/** How the lines of a text end, by its first. */
export function lineEndIn(text: string): '\n' | '\r\n' {
  return /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}
