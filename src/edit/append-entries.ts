import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../model/item.ts';
import { blockLines, type Entry, flowLines } from './entry-text.ts';
import { columnAt, contentEnd, endOfBlock, nextLine } from './layout.ts';
import { applySplices, insertLines, lineEndIn, type Splice } from './splice.ts';
import { holdsAlso, indexOnLine, readDocuments, type YamlPlace } from './yaml-document.ts';

/**
 * The text with entries at the end of a list, in the style of the list; a list that is missing or
 * blank is made. Every other byte stays. Undefined where that cannot be done: the text cannot be
 * read, or it would then hold something else than it did and the entries.
 */
export function appendEntries(
  place: YamlPlace,
  path: Path,
  entries: readonly Entry[],
): string | undefined {
  const [, mark = '', text = ''] = /^(\uFEFF?)(.*)$/s.exec(place.text) ?? [];
  const documents = readDocuments(text);
  const index = documents ? indexOnLine(documents, text, place.line) : -1;
  const map = nodeAt(documents?.[index]?.contents, path.slice(0, -1));
  const name = path.at(-1);
  if (!documents || !isMap(map) || typeof name !== 'string') return undefined;
  const pair = (map.items as Pair<Node, Node | null>[]).find(
    ({ key }) => isScalar(key) && key.value === name,
  );
  const splices = pair ? inField(text, pair, entries) : asField(text, map, name, entries);
  const after = splices && applySplices(text, splices);
  const added = entries.map(({ data }) => data);
  const isRight = after && holdsAlso(after, documents, { entries: added, index, path });
  return isRight ? mark + after : undefined;
}

function nodeAt(root: Node | null | undefined, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((node, step) => {
    if (isSeq(node)) return node.items[Number(step)] as Node | undefined;
    return isMap(node) ? (node.get(step, true) as Node | undefined) : undefined;
  }, root ?? undefined);
}

/** In a field that holds a list, or nothing. */
function inField(
  text: string,
  { key, value }: Pair<Node, Node | null>,
  entries: readonly Entry[],
): readonly Splice[] | undefined {
  const keyColumn = columnAt(text, key.range?.[0] ?? 0);
  if (isSeq(value) && !value.flow) return inBlockList(text, value, keyColumn, entries);
  if (isSeq(value) && value.items.length > 0) return inBrackets(text, value, flowLines(entries));
  const isBlank = isSeq(value) || (isScalar(value) && value.value === null);
  if (!isBlank || !value.range) return undefined;
  const [start, end] = value.range;
  // The space before the value goes along with it.
  const from = start < end && text[start - 1] === ' ' ? start - 1 : start;
  const lines = indented(keyColumn + 2, blockLines(entries));
  return [
    { at: from, remove: end - from, insert: '' },
    insertLines(text, nextLine(text, end), lines),
  ];
}

function inBlockList(
  text: string,
  list: YAMLSeq,
  keyColumn: number,
  entries: readonly Entry[],
): readonly Splice[] {
  const column = columnAt(text, list.range?.[0] ?? 0);
  const at = endOfBlock(text, contentEnd(list), Math.max(column, keyColumn + 1));
  return [insertLines(text, at, indented(column, blockLines(entries)))];
}

/** As a field of its own, at the end of a mapping. */
function asField(
  text: string,
  map: YAMLMap,
  name: string,
  entries: readonly Entry[],
): readonly Splice[] {
  if (map.flow) return inBrackets(text, map, [`${name}: [`, ...flowLines(entries), ']']);
  const column = columnAt(text, map.range?.[0] ?? 0);
  const lines = indented(column, [`${name}:`, ...indented(2, blockLines(entries))]);
  const at = endOfBlock(text, contentEnd(map), Math.max(column, 1));
  // The parts of a document stand apart.
  return [insertLines(text, at, column === 0 ? ['', ...lines] : lines)];
}

/** On lines of their own before a closing bracket. */
function inBrackets(
  text: string,
  collection: YAMLSeq | YAMLMap,
  lines: readonly string[],
): readonly Splice[] {
  const [start = 0, end = 0] = collection.range ?? [];
  const last = contentEnd(collection.items.at(-1) as Node | Pair);
  const hasComma = text.slice(last, end).replace(/#.*/g, '').includes(',');
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const margin = /^ */.exec(text.slice(lineStart))?.[0].length ?? 0;
  const own = indented(margin + 2, lines);
  const bracket = end - 1;
  const space = / *$/.exec(text.slice(0, bracket))?.[0].length ?? 0;
  const isAlone = text[bracket - space - 1] === '\n';
  return [
    ...(hasComma ? [] : [{ at: last, remove: 0, insert: ',' }]),
    isAlone
      ? insertLines(text, bracket - space, own)
      : { at: bracket - space, remove: space, insert: ['', ...own].join(lineEndIn(text)) },
  ];
}

function indented(columns: number, lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(columns) + line));
}
