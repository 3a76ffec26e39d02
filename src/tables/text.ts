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

/** Letters that would steer a terminal become visible as one that cannot be read. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '\uFFFD');
}

/** A message of several lines in one, each as a sentence. */
export function inOneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  return lines
    .filter(Boolean)
    .map((line) => (/[.:?!]$/.test(line) ? line : `${line}.`))
    .join(' ');
}

/** Breaks a text between words so that no line is wider; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  // An ordinal such as "1." stays with its word, and a piece of YAML in one piece.
  const glued = printable(text)
    .replace(/(?<=(?:^| )\d+\.) /g, '\u00A0')
    .replace(/(?<= [a-z]+:) (?=(?:[\w-]+|\{[^{}]{1,40}\})$)/, '\u00A0')
    .replace(/\{[^{}]{1,40}\}/g, (code) => code.replaceAll(' ', '\u00A0'));
  for (const piece of glued.split(/[ \n\t]+/)) {
    const word = piece.replaceAll('\u00A0', ' ');
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
