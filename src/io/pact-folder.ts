import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { compareText } from '../model/finding.ts';
import type { SourceFile } from '../model/source-file.ts';
import { Trouble } from '../model/trouble.ts';

/** A document that says whose plan it is, before anybody knows whether it can be read. */
const headLine = /(?:^|[{,\s])["']?kind["']?\s*:\s*["']?pact["']?\s*(?:$|[#,}\s])/m;
const planLine = /^(?:paktum|kind)\s*:/m;
const anything = /(?:)/;

/**
 * The folder of the pact that a path belongs to: the nearest one, from there upward, with a
 * document of kind `pact`. Where there is none, a folder with other documents of a plan counts,
 * and one that was named: its findings will say what is missing.
 */
export function findPactFolder(path: string): string {
  const isFolder = existing(path).isDirectory();
  const start = isFolder ? resolve(path) : dirname(resolve(path));
  for (let folder = start; ; folder = dirname(folder)) {
    if (holds(folder, headLine)) return folder;
    if (folder === dirname(folder)) break;
  }
  const isNamed = shown(path) !== '.';
  if (!isFolder || holds(start, isNamed ? anything : planLine)) return start;
  throw new Trouble({ code: 'no-pact', folder: shown(start) });
}

/** The YAML files of a pact, without hidden folders and without other pacts inside. */
export function readPactFolder(folder: string): SourceFile[] {
  const files = yamlFilesBelow(folder).sort(compareText);
  return files.map((file) => ({ path: shown(file), bytes: read(file) }));
}

/** Whether a file, as it is shown, is the path or stands in it. */
export function isWithin(file: string, path: string): boolean {
  const from = shown(path);
  return from === '.' ? !file.startsWith('../') : file === from || file.startsWith(`${from}/`);
}

/** A path as a person standing in the working directory would write it, with `/`. */
export function shown(path: string): string {
  const short = relative(process.cwd(), resolve(path)).split(sep).join('/');
  return short === '' ? '.' : short;
}

function yamlFilesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return isYaml(entry.name) ? [path] : [];
    if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules')
      return [];
    return holds(path, headLine) ? [] : yamlFilesBelow(path);
  });
}

function holds(folder: string, line: RegExp): boolean {
  return readdirSync(folder, { withFileTypes: true }).some(
    (entry) =>
      entry.isFile() &&
      isYaml(entry.name) &&
      line.test(read(join(folder, entry.name)).toString('latin1')),
  );
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name) && !name.startsWith('.');
}

function existing(path: string) {
  if (!existsSync(path)) throw new Trouble({ code: 'missing-path', path });
  return statSync(path);
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Trouble({ code: 'cannot-read', path: shown(path), reason });
  }
}
