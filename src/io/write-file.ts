import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Trouble } from '../model/trouble.ts';
import { fileProblem } from './file-problem.ts';

/** Writes a file whole or not at all, and makes the folders that it needs. */
export function writeFileWhole(path: string, content: string): void {
  const target = resolve(path);
  const draft = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, target);
  } catch (error) {
    if (existsSync(draft)) rmSync(draft);
    throw new Trouble({ code: 'cannot-write', path, problem: fileProblem(error) });
  }
}
