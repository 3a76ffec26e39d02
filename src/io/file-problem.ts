import type { FileProblem } from '../model/trouble.ts';

const problems: Readonly<Record<string, FileProblem>> = {
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  EISDIR: 'is-a-folder',
  ENOTEMPTY: 'is-a-folder',
  EEXIST: 'is-no-folder',
  ENOTDIR: 'is-no-folder',
  ENOENT: 'is-missing',
  ELOOP: 'is-missing',
  ENOSPC: 'no-space',
};

/** Why a file cannot be read or written, without the words of the operating system. */
export function fileProblem(error: unknown): FileProblem {
  const { code = '' } = error as NodeJS.ErrnoException;
  const problem = problems[code];
  if (problem === undefined) throw error;
  return problem;
}
