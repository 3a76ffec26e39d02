import { padStart, textWidth, wrap } from './text.ts';

/** One line of a list: what stands left, the name, and what stands at the right edge. */
export interface Row {
  readonly left: string;
  readonly name: string;
  readonly right: readonly string[];
  /** What stands under the name. */
  readonly below?: string;
}

const indent = 2;

/**
 * Lines that fit a width; the right part moves to a line of its own where there is no room. The left
 * part is as wide as its longest, up to a third of the width: a date in words may be a sentence, which
 * must not push the names out.
 */
export function rowLines(
  rows: readonly Row[],
  width: number,
  most = Math.floor(width / 3),
): string[] {
  const leftWidth = Math.min(most, Math.max(0, ...rows.map(({ left }) => textWidth(left))));
  const nameAt = indent + leftWidth + 2;
  return rows.flatMap(({ below = '', left, name, right }) => {
    const lefts = wrap(left, leftWidth);
    const names = withTail(
      wrap(name, width - nameAt),
      right.filter((part) => part !== '').join('  '),
      width - nameAt,
    );
    const belows = below === '' ? [] : wrap(below, width - nameAt - 2).map((line) => `  ${line}`);
    const texts = [...names, ...belows];
    return Array.from({ length: Math.max(lefts.length, texts.length) }, (_, index) => {
      const head = lefts[index] ?? '';
      const gap = ' '.repeat(Math.max(2, nameAt - indent - textWidth(head)));
      return `${' '.repeat(indent)}${head}${gap}${texts[index] ?? ''}`.trimEnd();
    });
  });
}

function withTail(lines: readonly string[], tail: string, width: number): string[] {
  if (tail === '') return [...lines];
  const last = lines.at(-1) ?? '';
  const room = width - textWidth(last);
  return room >= textWidth(tail) + 2
    ? [...lines.slice(0, -1), last + padStart(tail, room)]
    : [...lines, padStart(tail, width)];
}
