import { Document } from 'yaml';

/** What is added to a list. */
export interface Entry {
  readonly data: unknown;
  /** Stands above it, on a line of its own. */
  readonly comment?: string;
}

/** Values without anything stay blank, to be filled; words stand quoted where editors need it. */
const style = { nullStr: '', lineWidth: 0, compat: 'yaml-1.1' } as const;

/** The lines of entries of a block list, from its column on. */
export function blockLines(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(({ comment, data }) => {
    const [first = '', ...others] = new Document(data).toString(style).trimEnd().split('\n');
    return [...commentLines(comment), `- ${first}`, ...others.map((line) => `  ${line}`)];
  });
}

/** The lines of entries of a list in brackets. */
export function flowLines(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(({ comment, data }, index) => {
    const document = new Document(data, { flow: true });
    const text = document
      .toString(style)
      .trim()
      .replace(/\s*\n\s*/g, ' ');
    const comma = index < entries.length - 1 ? ',' : '';
    return [...commentLines(comment), text + comma];
  });
}

function commentLines(comment: string | undefined): string[] {
  return comment === undefined ? [] : [`# ${comment.replace(/[\s\p{Cc}]+/gu, ' ').trim()}`];
}
