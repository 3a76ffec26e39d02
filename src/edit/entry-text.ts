import { Document } from 'yaml';

/** What is added to a list. */
export interface Entry {
  readonly data: unknown;
  /** Stand above it, each on a line of its own. */
  readonly comments: readonly string[];
}

/** Values without anything stay blank, to be filled; words stand quoted where editors need it. */
const style = { nullStr: '', lineWidth: 0, compat: 'yaml-1.1' } as const;

/** The lines of entries of a block list, from its column on. */
export function blockLines(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(({ comments, data }) => {
    const [first = '', ...others] = new Document(data).toString(style).trimEnd().split('\n');
    return [...comments.map(commentLine), `- ${first}`, ...others.map((line) => `  ${line}`)];
  });
}

/** The lines of entries of a list in brackets. */
export function flowLines(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(({ comments, data }, index) => {
    const document = new Document(data, { flow: true });
    const text = document
      .toString(style)
      .trim()
      .replace(/\s*\n\s*/g, ' ');
    const comma = index < entries.length - 1 ? ',' : '';
    return [...comments.map(commentLine), text + comma];
  });
}

function commentLine(comment: string): string {
  return `# ${comment.replace(/[\s\p{Cc}]+/gu, ' ').trim()}`;
}
