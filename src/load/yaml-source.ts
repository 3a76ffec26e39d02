import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
} from 'yaml';
import type { Place } from '../model/finding.ts';
import type { Path } from '../model/item.ts';

/** Offsets into the text of a file, the end exclusive. */
export type Range = readonly [start: number, end: number];

/** The text of one file, and where its lines begin. */
export interface YamlFile {
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  readonly lines: LineCounter;
}

/** One YAML document of a file. */
export interface YamlSource {
  readonly file: YamlFile;
  readonly yaml: Document.Parsed;
}

export function placeOf(file: YamlFile, [start, end]: Range): Place {
  const from = file.lines.linePos(start);
  const to = file.lines.linePos(Math.max(start, end));
  return {
    file: file.path,
    line: Math.max(1, from.line),
    column: Math.max(1, from.col),
    endLine: Math.max(1, to.line),
    endColumn: Math.max(1, to.col),
  };
}

/** Where the value at a path stands; where there is none, the nearest key or item above it. */
export function rangeAt(source: YamlSource, path: Path): Range {
  let range = headRange(source, source.yaml.contents);
  let node: Node | null = source.yaml.contents;
  for (const step of path) {
    const child = childOf(source, node, step);
    if (!child) break;
    node = child.value;
    range = child.value ? headRange(source, child.value) : child.key;
    if (child.value && isEmpty(child.value)) range = child.key;
  }
  return range;
}

/** Where the key of the last step of a path stands. */
export function keyRangeAt(source: YamlSource, path: Path): Range {
  let node: Node | null = source.yaml.contents;
  for (const [index, step] of path.entries()) {
    const child = childOf(source, node, step);
    if (!child) break;
    if (index === path.length - 1) return child.key;
    node = child.value;
  }
  return rangeAt(source, path);
}

/** The text of the value at a path as it was written, its lines ended in one way. */
export function sourceTextAt(source: YamlSource, path: Path): string {
  const range = wholeRangeAt(source, path);
  return range
    ? source.file.text
        .slice(...range)
        .replaceAll('\r\n', '\n')
        .trim()
    : '';
}

/** The value at a path from its first letter to its last; undefined where there is none. */
export function wholeRangeAt(source: YamlSource, path: Path): Range | undefined {
  let node: Node | null = source.yaml.contents;
  for (const step of path) node = childOf(source, node, step)?.value ?? null;
  return node?.range ? [node.range[0], node.range[1]] : undefined;
}

interface Child {
  readonly key: Range;
  readonly value: Node | null;
}

function childOf(
  source: YamlSource,
  parent: Node | null,
  step: string | number,
): Child | undefined {
  const node = isAlias(parent) ? (parent.resolve(source.yaml) ?? null) : parent;
  if (isSeq(node)) {
    const value = node.items[Number(step)] as Node | undefined;
    return value && { key: headRange(source, value), value };
  }
  if (!isMap(node)) return undefined;
  const pair = (node.items as Pair<Node, Node | null>[]).find(
    ({ key }) => isScalar(key) && String(key.value) === String(step),
  );
  return pair && { key: headRange(source, pair.key), value: pair.value };
}

/** A scalar is marked whole, a block collection at its first key: the rest would be pages. */
function headRange(source: YamlSource, node: Node | null): Range {
  if (isMap(node) && !node.flow) {
    const first = node.items[0] as Pair<Node, Node | null> | undefined;
    if (first) return headRange(source, first.key);
  }
  if (isSeq(node) && !node.flow) {
    const first = node.items[0] as Node | undefined;
    if (first) return headRange(source, first);
  }
  const range = node?.range;
  return range ? [range[0], range[1]] : [0, 0];
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.range !== undefined && node.range?.[0] === node.range?.[1];
}
