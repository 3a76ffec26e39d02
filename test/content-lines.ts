/** A line of a calendar, unfolded. */
export interface Line {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

export interface Component {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly components: readonly Component[];
}

/** A problem in words, with where it is. */
export type Tell = (problem: string) => void;

/** The whole of a calendar (RFC 5545, 3.1 and 3.6), written apart from all libraries. */
export function readComponents(text: string, tell: Tell): Component {
  const root = open('');
  const around = [root];
  for (const line of contentLines(text, tell)) {
    const current = around.at(-1) ?? root;
    if (line.name === 'BEGIN') {
      const inner = open(line.value);
      current.components.push(inner);
      around.push(inner);
    } else if (line.name === 'END') {
      if (around.length === 1 || current.name !== line.value)
        tell(`END:${line.value} ends nothing`);
      else around.pop();
    } else {
      if (current === root) tell(`${line.name} stands outside`);
      if (current.components.length > 0) tell(`${line.name} stands behind a component`);
      current.lines.push(line);
    }
  }
  if (around.length > 1) tell(`${around.at(-1)?.name} has no end`);
  return root;
}

function open(name: string) {
  return { name, lines: [] as Line[], components: [] as Component[] };
}

function contentLines(text: string, tell: Tell): Line[] {
  if (!text.endsWith('\r\n')) tell('the last line has no end');
  if (/\r(?!\n)|(?<!\r)\n/.test(text)) tell('a line does not end in CR LF');
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(text)) tell('a control character');
  if (!text.isWellFormed()) tell('half a character');
  const lines = text.replace(/\r\n$/, '').split('\r\n');
  for (const line of lines)
    if (new TextEncoder().encode(line).length > 75) tell(`more than 75 octets: ${line}`);
  return lines
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .flatMap((line) => readLine(line, tell) ?? []);
}

function readLine(line: string, tell: Tell): Line | undefined {
  const [, name, parameters = '', value] =
    /^([A-Z][A-Z0-9-]*)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) {
    tell(`no content line: ${line}`);
    return undefined;
  }
  const pairs = [...parameters.matchAll(/;([A-Z0-9-]+)=("[^"]*"|[^";:,]*)/g)];
  return { name, value, parameters: new Map(pairs.map(([, key = '', text = '']) => [key, text])) };
}
