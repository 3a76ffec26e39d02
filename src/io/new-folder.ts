import {
  accessSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Trouble } from '../model/trouble.ts';
import { fileProblem } from './file-problem.ts';
import { shown } from './pact-folder.ts';

/** Whether files can be written into a folder, which need not exist, without touching another. */
export function requireRoom(folder: string, files: readonly string[]): void {
  const paths = files.map((file) => join(folder, file));
  const taken = paths.filter(isThere);
  if (taken.length > 0) throw new Trouble({ code: 'files-in-the-way', paths: taken.map(shown) });
  for (const parent of new Set(paths.map((path) => dirname(path)))) requireWritable(parent);
}

/** Writes all files or none; one that is there already stays as it is, and is trouble. */
export function writeNewFiles(folder: string, files: ReadonlyMap<string, string>): void {
  const undo: (() => void)[] = [];
  for (const [file, content] of files) {
    const path = join(folder, file);
    try {
      makeFolder(dirname(resolve(path)), undo);
      const handle = openSync(path, 'wx');
      undo.push(() => rmSync(path));
      try {
        writeFileSync(handle, content);
      } finally {
        closeSync(handle);
      }
    } catch (error) {
      for (const step of undo.reverse()) step();
      throw new Trouble({ code: 'cannot-write', path: shown(path), problem: fileProblem(error) });
    }
  }
}

/** Makes a folder and those above it, each with a way back. */
function makeFolder(folder: string, undo: (() => void)[]): void {
  if (isThere(folder)) return;
  makeFolder(dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => rmdirSync(folder));
}

/** Tells early what writing would run into, before a person answers questions for nothing. */
function requireWritable(folder: string): void {
  const there = nearest(resolve(folder));
  try {
    if (!statSync(there).isDirectory())
      throw new Trouble({ code: 'cannot-write', path: shown(there), problem: 'is-no-folder' });
    accessSync(there, constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble({ code: 'cannot-write', path: shown(there), problem: fileProblem(error) });
  }
}

/** The folder itself, or the first above it that exists. */
function nearest(folder: string): string {
  return isThere(folder) || folder === dirname(folder) ? folder : nearest(dirname(folder));
}

/** Also where a link leads nowhere. Below a file there is nothing. */
function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    if (['is-missing', 'is-no-folder'].includes(fileProblem(error))) return false;
    throw error;
  }
}
