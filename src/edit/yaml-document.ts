import { type Document, parseAllDocuments } from 'yaml';
import type { Path } from '../model/item.ts';

/** One YAML document of a text. */
export interface YamlPlace {
  readonly text: string;
  /** A line of the text, from 1, on which something of the document stands. */
  readonly line: number;
}

type Documents = readonly Document.Parsed[];

/** The documents of a text; undefined where they cannot be read without doubt. */
export function readDocuments(text: string): Documents | undefined {
  const options = { prettyErrors: false, logLevel: 'silent', version: '1.2' } as const;
  const parsed: Documents | { readonly empty: true } = parseAllDocuments(text, options);
  if ('empty' in parsed || parsed.some(({ errors }) => errors.length > 0)) return undefined;
  return parsed;
}

/** The place of the document on a line among all in the text. */
export function indexOnLine(documents: Documents, text: string, line: number): number {
  const offset = text
    .split('\n')
    .slice(0, line - 1)
    .reduce((length, each) => length + each.length + 1, 0);
  // The first begins after its comments.
  return Math.max(
    0,
    documents.findLastIndex(({ range }) => range[0] <= offset),
  );
}

/** Whether one text holds what another does, with these entries at the end of a list. */
export function holdsAlso(
  after: string,
  before: Documents,
  { entries, index, path }: { entries: readonly unknown[]; index: number; path: Path },
): boolean {
  const documents = readDocuments(after);
  if (!documents) return false;
  const expected = before.map((document, at) => {
    // Without what anchors share: an entry must not come up in two places.
    const data: unknown = JSON.parse(JSON.stringify(document.toJS()));
    if (at === index) append(data, path, entries);
    return data;
  });
  return JSON.stringify(expected) === JSON.stringify(documents.map((document) => document.toJS()));
}

function append(data: unknown, path: Path, entries: readonly unknown[]): void {
  let parent = data as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) parent = parent[step] as typeof parent;
  const last = path.at(-1) ?? '';
  parent[last] = [...((parent[last] as readonly unknown[] | null | undefined) ?? []), ...entries];
}
