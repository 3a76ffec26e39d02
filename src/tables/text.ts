import stringWidth from 'string-width';

/** Letters of one cell each, accents included; nearly every text of a plan. */
const narrow = /^[\u0020-\u007E\u00A0-\u02FF\u2010-\u2027]*$/;

/** How many cells of a terminal a text takes. */
export function textWidth(text: string): number {
  return narrow.test(text) && !text.includes('\u00AD') ? text.length : stringWidth(text);
}

/** Fills a text up with spaces to a width in terminal cells. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}

/** Breaks a text between words so that no line is wider; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  // An ordinal such as "1." stays with its word.
  for (const glued of text.replace(/(?<=(?:^| )\d+\.) /g, '\u00A0').split(/[ \n\t]+/)) {
    const word = glued.replaceAll('\u00A0', ' ');
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
