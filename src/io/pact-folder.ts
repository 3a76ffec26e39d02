import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { compareText } from '../model/finding.ts';
import type { SourceFile } from '../model/source-file.ts';
import { Trouble } from '../model/trouble.ts';
import { fileProblem } from './file-problem.ts';

/** A document that says whose plan it is, before anybody knows whether it can be read. */
const headLine = /^(?:\{.*[\s{,])?["']?kind["']?\s*:\s*["']?pact["']?\s*(?:[,}#].*)?$/m;
const planLine = /^(?:paktum|kind)\s*:/m;
const anything = /(?:)/;
const versionLine = /^paktum\s*:/m;

/**
 * The folder of the pact that a path belongs to: the nearest one, from there upward, with a
 * document of kind `pact`. Where there is none, a folder with other documents of a plan counts,
 * and one that was named: its findings will say what is missing.
 */
export function findPactFolder(path: string): string {
  requirePath(path);
  const isFolder = statSync(path).isDirectory();
  const start = isFolder ? resolve(path) : dirname(resolve(path));
  for (let folder = start; ; folder = dirname(folder)) {
    if (folder === start ? holds(folder, headLine) : headAbove(folder)) return folder;
    if (folder === dirname(folder)) break;
  }
  const isNamed = shown(path) !== '.';
  if (isFolder ? holds(start, isNamed ? anything : planLine) : isYaml(path)) return start;
  throw new Trouble({ code: 'no-pact', folder: shown(start) });
}

/** The YAML files of a pact, without hidden folders and without other pacts inside. */
export function readPactFolder(folder: string): SourceFile[] {
  const files = yamlFilesBelow(folder).sort(compareText);
  return files.map((file) => ({ path: shown(file), bytes: read(file) }));
}

/** How the files of a pact stand: another mark means that one was changed. */
export interface FolderState {
  readonly mark: string;
  /** When the youngest of them was written, in UTC: `2018-10-24T08:15:00.000Z`. */
  readonly written: string;
}

export function readFolderState(folder: string): FolderState {
  const files = yamlFilesBelow(folder).map((path) => {
    const { ino, mtime, mtimeMs, size } = orTrouble(path, () => statSync(path));
    return { mark: `${path} ${ino} ${mtimeMs} ${size}`, written: mtime.toISOString() };
  });
  const written = files.map((file) => file.written).sort(compareText);
  return { mark: files.map(({ mark }) => mark).join('\n'), written: written.at(-1) ?? '' };
}

/**
 * A file of a pact around a folder or at any depth in it: one pact would take the other's
 * documents for its own. The folder need not exist.
 */
export function findPactFile(folder: string): SourceFile | undefined {
  const start = resolve(folder);
  let path = isFolder(start) ? ownFileBelow(start) : undefined;
  for (let above = start; path === undefined && above !== dirname(above); ) {
    above = dirname(above);
    path = headAbove(above);
  }
  return path === undefined ? undefined : { path: shown(path), bytes: read(path) };
}

/** Whether a file is the path or stands in it. */
export function isWithin(file: string, path: string): boolean {
  const below = relative(resolve(path), resolve(file));
  return !below.startsWith('..') && !isAbsolute(below);
}

/** Where a file stands in a folder, with `/`. */
export function pathWithin(file: string, folder: string): string {
  return relative(resolve(folder), resolve(file)).split(sep).join('/');
}

/** A path that was named has to exist. */
export function requirePath(path: string): void {
  if (!existsSync(path)) throw new Trouble({ code: 'missing-path', path });
}

/** A path as a person standing in the working directory would write it, with `/`. */
export function shown(path: string): string {
  const short = relative(process.cwd(), resolve(path)).split(sep).join('/');
  return short === '' ? '.' : short;
}

function yamlFilesBelow(folder: string): string[] {
  return entries(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (isYaml(entry.name)) return isFile(path) ? [path] : [];
    return !isLookedInto(entry) || holds(path, headLine) ? [] : yamlFilesBelow(path);
  });
}

function ownFileBelow(folder: string): string | undefined {
  const own = fileWith(folder, headLine) ?? fileWith(folder, versionLine);
  if (own !== undefined) return own;
  for (const entry of entries(folder).filter(isLookedInto)) {
    const below = ownFileBelow(join(folder, entry.name));
    if (below !== undefined) return below;
  }
  return undefined;
}

/** Links to folders are not followed: they may lead in a circle. */
function isLookedInto(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}

function holds(folder: string, line: RegExp): boolean {
  return fileWith(folder, line) !== undefined;
}

function fileWith(folder: string, line: RegExp): string | undefined {
  const found = entries(folder).find(({ name }) => {
    const path = join(folder, name);
    return isYaml(name) && isFile(path) && line.test(read(path).toString('latin1'));
  });
  return found && join(folder, found.name);
}

function entries(folder: string): Dirent[] {
  return orTrouble(folder, () => readdirSync(folder, { withFileTypes: true }));
}

/** What nobody may read in a folder above is not the pact's. */
function headAbove(folder: string): string | undefined {
  try {
    return fileWith(folder, headLine);
  } catch (error) {
    if (error instanceof Trouble && error.reason.code === 'cannot-read') return undefined;
    throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A link to a file is as good as the file; one that leads nowhere is none. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch (error) {
    if (fileProblem(error) === 'is-missing') return false;
    throw error;
  }
}

export function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name) && !name.startsWith('.');
}

/** Whether a file says whose plan it is. */
export function isPactHead(bytes: Uint8Array): boolean {
  return headLine.test(Buffer.from(bytes).toString('latin1'));
}

function read(path: string): Buffer {
  return orTrouble(path, () => readFileSync(path));
}

function orTrouble<Result>(path: string, look: () => Result): Result {
  try {
    return look();
  } catch (error) {
    throw new Trouble({ code: 'cannot-read', path: shown(path), problem: fileProblem(error) });
  }
}
