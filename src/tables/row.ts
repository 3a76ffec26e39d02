import { padStart, textWidth, wrap } from './text.ts';

/** One line of a list: what stands left, the name, and what stands at the right edge. */
export interface Row {
  readonly left: string;
  readonly name: string;
  readonly right: readonly string[];
}

/** Lines that fit a width; the right part moves to a line of its own where there is no room. */
export function rowLines(rows: readonly Row[], width: number): string[] {
  const indent = 2;
  const leftWidth = Math.max(0, ...rows.map(({ left }) => textWidth(left)));
  const nameAt = indent + leftWidth + 2;
  return rows.flatMap(({ left, name, right }) => {
    const tail = right.filter((part) => part !== '').join('  ');
    const names = wrap(name, width - nameAt);
    const lines = names.map((part, index) => {
      const head = index === 0 ? left : '';
      return `${' '.repeat(indent)}${head}${' '.repeat(nameAt - indent - textWidth(head))}${part}`;
    });
    const last = lines.at(-1) ?? '';
    const room = width - textWidth(last);
    if (tail === '') return lines;
    return room >= textWidth(tail) + 2
      ? [...lines.slice(0, -1), last + padStart(tail, room)]
      : [...lines, padStart(tail, width)];
  });
}
