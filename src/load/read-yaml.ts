import {
  type Document,
  isScalar,
  LineCounter,
  parseAllDocuments,
  visit,
  type YAMLError,
} from 'yaml';
import type { SourceFile } from '../model/source-file.ts';
import { type LoadProblem, severityOf } from './load-finding.ts';
import { placeOf, type Range, type YamlFile, type YamlSource } from './yaml-source.ts';

/** Many times what a plan needs; beyond it a few lines could fill the memory. */
const mostAliases = 10_000;

interface ReadFile {
  readonly file: YamlFile;
  readonly documents: readonly { readonly source: YamlSource; readonly data: unknown }[];
  readonly problems: readonly LoadProblem[];
}

/** Reads the YAML documents of a file (YAML 1.2, UTF-8), and all that is wrong with its syntax. */
export function readYaml({ path, bytes }: SourceFile): ReadFile {
  const lines = new LineCounter();
  const decoded = decode(bytes);
  const file: YamlFile = { path, text: decoded.text, lines };
  if (decoded.badByteAt !== undefined) {
    addLines(lines, file.text);
    const place = placeOf(file, [decoded.badByteAt, decoded.badByteAt + 1]);
    return { file, documents: [], problems: [{ rule: 'syntax/encoding', data: {}, place }] };
  }
  const unreadable = unreadableLetter(file.text);
  if (unreadable) {
    addLines(lines, file.text);
    const { at, code } = unreadable;
    const data = { code, text: file.text.slice(at, at + 1) };
    const place = placeOf(file, [at, at + 1]);
    return { file, documents: [], problems: [{ rule: 'syntax/yaml', data, place }] };
  }
  const yamlDocuments = parseAllDocuments(file.text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    version: '1.2',
  });
  const parsed: readonly Document.Parsed[] = Array.isArray(yamlDocuments) ? yamlDocuments : [];
  const filled = parsed.filter(({ contents, errors }) => contents !== null || errors.length > 0);
  if (filled.every(({ contents, errors }) => isNothing(contents) && errors.length === 0))
    return {
      file,
      documents: [],
      problems: [
        {
          rule: 'syntax/empty',
          data: { hasComments: file.text.trim() !== '' },
          place: placeOf(file, [0, 0]),
        },
      ],
    };
  const documents: { source: YamlSource; data: unknown }[] = [];
  const problems: LoadProblem[] = [];
  for (const yaml of filled) {
    const found = problemsOf(file, yaml);
    problems.push(...found);
    if (found.some(({ rule }) => severityOf(rule) === 'error')) continue;
    if (isNothing(yaml.contents)) continue;
    const data = toData(yaml);
    if (data.isFull) {
      const place = placeOf(file, [yaml.range[0], yaml.range[0]]);
      problems.push({ rule: 'syntax/aliases', data: { most: mostAliases }, place });
    } else documents.push({ source: { file, yaml }, data: data.value });
  }
  return { file, documents, problems };
}

/** For texts that are not handed to the parser, which counts the lines of the others. */
function addLines(lines: LineCounter, text: string): void {
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lines.addNewLine(at + 1);
}

/** No plan nests as deep; the parser would take minutes to find that out. */
const deepest = 200;

/** What YAML does not allow (1.2, 5.1), and brackets without end. */
function unreadableLetter(
  text: string,
): { at: number; code: 'CONTROL_CHARACTER' | 'TOO_DEEP' } | undefined {
  const control = text.search(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/);
  if (control >= 0) return { at: control, code: 'CONTROL_CHARACTER' };
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return { at: index, code: 'TOO_DEEP' };
  }
  return undefined;
}

function isNothing(contents: Document.Parsed['contents']): boolean {
  return contents === null || (isScalar(contents) && contents.value === null);
}

function decode(bytes: Uint8Array): { text: string; badByteAt?: number } {
  try {
    // The decoder drops a byte order mark.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = new TextDecoder('utf-8').decode(bytes);
    return { text, badByteAt: Math.max(0, text.indexOf('\uFFFD')) };
  }
}

function toData(yaml: Document.Parsed): { value?: unknown; isFull: boolean } {
  try {
    return { value: yaml.toJS({ maxAliasCount: mostAliases }), isFull: false };
  } catch (error) {
    // Unresolved aliases were reported before, so this is the only one left.
    if (error instanceof ReferenceError) return { isFull: true };
    throw error;
  }
}

function problemsOf(file: YamlFile, yaml: Document.Parsed): LoadProblem[] {
  const problems: LoadProblem[] = [];
  if (yaml.directives.yaml.explicit) {
    const start = Math.max(0, file.text.lastIndexOf('%YAML', yaml.range[0]));
    const end = lineEnd(file.text, start);
    problems.push({
      rule: 'syntax/directive',
      data: { text: file.text.slice(start, end) },
      place: placeOf(file, [start, end]),
    });
  }
  if (file.text.includes('*'))
    visit(yaml, {
      Alias(_, alias) {
        if (alias.resolve(yaml) === undefined && alias.range)
          problems.push({
            rule: 'syntax/yaml',
            data: { code: 'BAD_ALIAS', text: alias.source },
            place: placeOf(file, [alias.range[0], alias.range[1]]),
          });
      },
    });
  if (/ #[^\s#!]/.test(file.text)) problems.push(...commentsInText(file, yaml));
  if (/\d\.\d{2}0\b/.test(file.text)) problems.push(...thousands(file, yaml));
  const linesTold = new Set<number>();
  const errors = [...yaml.errors, ...yaml.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  for (const error of errors) {
    const problem = problemOf(file, yaml, error);
    const { line } = placeOf(file, error.pos);
    // What follows on the same line is mostly a consequence.
    if (linesTold.has(line) || linesTold.has(problem.place.line)) continue;
    linesTold.add(line).add(problem.place.line);
    problems.push(problem);
    // What comes after a broken structure is mostly a consequence of it.
    if (problem.rule === 'syntax/yaml' && !standsAlone.has(problem.data.code)) break;
  }
  return problems;
}

/** `title: Meeting #3` is the text "Meeting"; a comment has a space after its #. */
function commentsInText(file: YamlFile, yaml: Document.Parsed): LoadProblem[] {
  const problems: LoadProblem[] = [];
  visit(yaml, {
    Scalar(_, { comment, range, source = '', type }) {
      if (type !== 'PLAIN' || !range || !comment || !/^[^\s#!]/.test(comment)) return;
      const at = file.text.indexOf('#', range[1]);
      const line = lineEnd(file.text, at);
      problems.push({
        rule: 'syntax/comment-in-text',
        data: { text: source, comment: file.text.slice(at, line).trim() },
        place: placeOf(file, [at, line]),
      });
    },
  });
  return problems;
}

/** A number with a point before its last three digits, of which the last is a nought. */
function thousands(file: YamlFile, yaml: Document.Parsed): LoadProblem[] {
  const problems: LoadProblem[] = [];
  visit(yaml, {
    Scalar(_, { range, source: text = '', value }) {
      if (typeof value !== 'number' || !range || !/^\d{1,3}\.\d{2}0$/.test(text)) return;
      problems.push({
        rule: 'syntax/thousands',
        data: { text, read: String(value), meant: text.replace('.', '') },
        place: placeOf(file, [range[0], range[1]]),
      });
    },
  });
  return problems;
}

/** Mistakes after which the rest of the document is read as it was meant. */
const standsAlone: ReadonlySet<string> = new Set([
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'TAG_RESOLVE_FAILED',
]);

function problemOf(file: YamlFile, yaml: Document.Parsed, error: YAMLError): LoadProblem {
  const [start, end] = error.pos;
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:,{}[\]]+/.exec(file.text.slice(start))?.[0] ?? '';
    const place = placeOf(file, [start, start + key.length]);
    return { rule: 'syntax/duplicate-key', data: { key }, place };
  }
  const opened = error.code === 'TAB_AS_INDENT' ? undefined : openedBefore(file, yaml, start);
  if (opened) {
    const { code, range } = opened;
    const data = { code, text: file.text.slice(...range) };
    return { rule: 'syntax/yaml', data, place: placeOf(file, range) };
  }
  const surplus = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? deeperLine(file, start) : undefined;
  if (surplus)
    return {
      rule: 'syntax/yaml',
      data: { code: 'BAD_INDENT', text: file.text.slice(...surplus) },
      place: placeOf(file, surplus),
    };
  const shown = file.text.slice(start, Math.max(end, start + 1)).split(/\r?\n/)[0] ?? '';
  return {
    rule: 'syntax/yaml',
    // Without an open bracket a missing dash is a line in the wrong column.
    data: { code: error.code === 'MISSING_CHAR' ? 'BAD_INDENT' : error.code, text: shown },
    place: placeOf(file, [start, Math.max(end, start)]),
  };
}

/** What opens a quotation or a bracket that is not closed where it should be. */
function openedBefore(
  file: YamlFile,
  yaml: Document.Parsed,
  offset: number,
): { code: 'OPEN_QUOTE' | 'OPEN_BRACKET'; range: Range } | undefined {
  let found: { code: 'OPEN_QUOTE' | 'OPEN_BRACKET'; range: Range } | undefined;
  const lineFrom = (start: number): Range => [start, lineEnd(file.text, start)];
  visit(yaml, {
    Scalar(_, { type, range }) {
      if (found?.code === 'OPEN_QUOTE' || !range || range[0] > offset) return;
      if (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') return;
      const text = file.text.slice(range[0], range[1]);
      const isOpen = text.length < 2 || text.at(-1) !== text[0];
      // A text that swallows fields ends where the next one opens: the trouble starts there.
      const endsHere = !file.text.slice(range[1], Math.max(offset, range[1])).includes('\n');
      if (isOpen || (endsHere && /\n\s*(?:- )?[\w-]+:(?:\s|$)/.test(text)))
        found = { code: 'OPEN_QUOTE', range: lineFrom(range[0]) };
    },
    Collection(_, { flow, range }) {
      if (found?.code === 'OPEN_QUOTE' || !flow || !range || range[0] > offset) return;
      if (range[1] >= offset && !/[\]}]/.test(file.text[range[1] - 1] ?? ''))
        found = { code: 'OPEN_BRACKET', range: lineFrom(range[0]) };
    },
  });
  return found;
}

/** A field below a text, indented deeper than the field of that text. */
function deeperLine(file: YamlFile, start: number): Range | undefined {
  const end = lineEnd(file.text, start);
  if (/:\s/.test(file.text.slice(start, end))) return undefined;
  const next = /\S/.exec(file.text.slice(end))?.index;
  return next === undefined ? undefined : [end + next, lineEnd(file.text, end + next)];
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : text[end - 1] === '\r' ? end - 1 : end;
}
