import { basename, dirname } from 'node:path';
import { Trouble } from '../model/trouble.ts';
import { git, hasRepository, instantOf, isShallow } from './git.ts';
import { hasCommits, type Revision } from './revision.ts';

/** A commit that touched a file, and where the file stood in it, from the top of the repository. */
export interface FileRevision extends Revision {
  readonly file: string;
}

/**
 * The commits that touched a file, the newest first, also under an older name. None where there is
 * no git, no repository, or where the file was never committed. Throws trouble where the history
 * was cut off: the oldest commit would then be a wrong one.
 */
export function revisionsOfFile(file: string): readonly FileRevision[] {
  const folder = dirname(file);
  if (!hasRepository(folder) || !hasCommits(folder)) return [];
  const format = '--format=%x00%H%x00%ct%x00%s%x00';
  const { problem, text } = git(folder, [
    'log',
    '--follow',
    '--name-only',
    '-z',
    format,
    '--',
    basename(file),
  ]);
  if (problem !== undefined) throw new Trouble({ code: 'git-trouble', text: problem });
  if (text === '') return [];
  if (isShallow(folder)) throw new Trouble({ code: 'adopted-cut-off' });
  return revisionsIn(text);
}

/** As git separates it: id, time and subject of a commit, and then the file. */
const record = /([0-9a-f]{40,64})\0(\d+)\0([^\0]*)\0\0\n([^\0]*)\0/g;

function revisionsIn(text: string): readonly FileRevision[] {
  return [...text.matchAll(record)].map(
    ([, commit = '', seconds = '', subject = '', file = '']) => ({
      commit,
      committed: instantOf(seconds),
      subject,
      file,
    }),
  );
}
