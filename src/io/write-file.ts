import {
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Trouble } from '../model/trouble.ts';
import { fileProblem } from './file-problem.ts';

/** Writes a file whole or not at all, and makes the folders that it needs. */
export function writeFileWhole(path: string, content: string): void {
  const target = targetOf(path);
  if (target === undefined) {
    writeDirectly(path, content);
    return;
  }
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

/** The file itself where the path is a link; undefined for a device or a pipe. */
function targetOf(path: string): string | undefined {
  const target = resolve(path);
  if (!existsSync(target)) return target;
  const real = realpathSync(target);
  const stats = statSync(real);
  return stats.isFile() || stats.isDirectory() ? real : undefined;
}

function writeDirectly(path: string, content: string): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw new Trouble({ code: 'cannot-write', path, problem: fileProblem(error) });
  }
}
