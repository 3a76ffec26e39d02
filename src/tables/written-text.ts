import type { StarterWords } from '../locales/starter/words.ts';
import { wrap } from './text.ts';

const indent = '   ';

/** What was written into the folder of a new pact, and what to do next. */
export function writtenText(
  folder: string,
  files: Iterable<string>,
  words: StarterWords,
  width: number,
): string {
  const inFolder = (path: string) => (folder === '.' ? path : `${folder}/${path}`);
  const where = folder === '.' ? '' : ` --pact ${quoted(folder)}`;
  return [
    words.written,
    ...[...files].map((file) => `  ${inFolder(file)}`),
    `  ${inFolder('schemas/')} (${words.forEditor})`,
    '',
    ...hanging('1. ', words.next.edit, width),
    // A command has a line of its own, from which it can be copied.
    `2. paktum validate${where}`,
    ...hanging(indent, words.next.validate, width),
    `3. paktum check${where}`,
    ...hanging(indent, words.next.check, width),
    '',
  ].join('\n');
}

function hanging(start: string, text: string, width: number): string[] {
  const lines = wrap(text, width - indent.length);
  return lines.map((line, index) => (index === 0 ? start : indent) + line);
}

/** As a shell takes it. */
function quoted(path: string): string {
  return /^[\p{L}\p{N}._/-]+$/u.test(path) ? path : `"${path}"`;
}
