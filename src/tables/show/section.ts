import { type Row, rowLines } from '../row.ts';
import { padStart, textWidth, wrap } from '../text.ts';

/** A heading with rows below it; nothing where there are none. */
export function section(heading: string, rows: readonly Row[], width: number): string[] {
  return rows.length === 0 ? [] : ['', heading, ...rowLines(rows, width)];
}

/** A heading with lines that have no word before them. */
export function bullets(heading: string, lines: readonly string[], width: number): string[] {
  if (lines.length === 0) return [];
  const shown = lines.flatMap((line) =>
    wrap(line, width - 4).map((part, index) => `${index === 0 ? '  - ' : '    '}${part}`),
  );
  return ['', heading, ...shown];
}

/** A title, with the place where it is written at the right edge. */
export function headLines(
  title: string,
  { file, line }: { readonly file: string; readonly line: number },
  width: number,
): string[] {
  return spread(title, `${file}:${line}`, width);
}

/** A text at the left edge and one at the right, on one line where there is room. */
export function spread(title: string, at: string, width: number): string[] {
  const isRoom = textWidth(at) <= width - textWidth(title) - 2;
  return isRoom
    ? [title + padStart(at, width - textWidth(title))]
    : [...wrap(title, width), padStart(at, width)];
}
