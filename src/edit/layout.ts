import { isCollection, isPair, type Node, type Pair } from 'yaml';

/** How many characters stand before an offset on its line. */
export function columnAt(text: string, offset: number): number {
  return offset - text.lastIndexOf('\n', offset - 1) - 1;
}

/** Where the last thing in a node ends, without the comments and empty lines after it. */
export function contentEnd(node: Node | Pair): number {
  if (isPair(node)) return contentEnd((node.value ?? node.key) as Node);
  const last = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
  return last ? contentEnd(last as Node | Pair) : (node.range?.[1] ?? 0);
}

/** Where the line after an offset begins; a block scalar ends there already. */
export function nextLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Where a block ends: with the comments after its content that stand in its column or deeper. */
export function endOfBlock(text: string, content: number, column: number): number {
  let end = nextLine(text, content);
  for (let at = end; at < text.length; at = nextLine(text, at + 1)) {
    const [, indent = '', mark] = /^( *)(#|\r?$)?/m.exec(text.slice(at, lineEnd(text, at))) ?? [];
    if (mark === undefined) break;
    if (mark === '#' && indent.length < column) break;
    if (mark === '#') end = nextLine(text, at + 1);
  }
  return end;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
