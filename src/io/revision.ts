import { join, posix } from 'node:path';
import { compareText } from '../model/finding.ts';
import type { SourceFile } from '../model/source-file.ts';
import { Trouble } from '../model/trouble.ts';
import { git, hasRepository, instantOf, isShallow } from './git.ts';
import { isPactHead, isYaml, shown } from './pact-folder.ts';

/** One commit. */
export interface Revision {
  readonly commit: string;
  /** When it was committed, in UTC: `2018-10-24T08:15:00Z`. */
  readonly committed: string;
  /** The first line of its message. */
  readonly subject: string;
}

/**
 * The commit that a name means: a branch, a tag, `HEAD~3`, part of an id. Undefined where git knows
 * no such name. Throws trouble where there is no repository, or no commit in it.
 */
export function findRevision(folder: string, name: string): Revision | undefined {
  requireCommits(folder);
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const { problem, text } = git(folder, asked);
  return problem === undefined ? revisionsIn(folder, ['-1', text.trim()])[0] : undefined;
}

/**
 * The last commit up to an instant such as `2018-10-24T21:59:59Z`. Throws trouble where the history
 * was cut off, because an older commit would then be missing without a word.
 */
export function lastRevisionBy(folder: string, instant: string): Revision | undefined {
  requireCommits(folder);
  const found = revisionBy(folder, instant);
  if (!found && isShallow(folder)) throw new Trouble({ code: 'cut-off-history' });
  return found;
}

/** The same where it is known already that there are commits, and all of them. */
export function revisionBy(folder: string, instant: string): Revision | undefined {
  return revisionsIn(folder, ['-1', `--before=${instant}`, 'HEAD'])[0];
}

/** The commit that brought the first file of a folder, which is named from the top. */
export function firstRevision(folder: string, inTree: string): Revision | undefined {
  return revisionsIn(folder, ['--reverse', '--diff-filter=A', 'HEAD', '--', `:(top)${inTree}`])[0];
}

/** Whether anything was committed yet. */
export function hasCommits(folder: string): boolean {
  return git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']).problem === undefined;
}

/** Commits that `git log` lists, in its order. */
export function revisionsIn(folder: string, args: readonly string[]): readonly Revision[] {
  const { problem, text } = git(folder, ['log', '--format=%H%x09%ct%x09%s', ...args]);
  if (problem !== undefined) throw new Trouble({ code: 'git-trouble', text: problem });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [commit = '', seconds = '', ...subject] = line.split('\t');
      return { commit, committed: instantOf(seconds), subject: subject.join('\t') };
    });
}

/**
 * The YAML files of a pact's folder as a commit has them, without hidden folders and without other
 * pacts inside; named as git does it, `0a1b2c3:calendar.yaml`. None where the folder was not there.
 * `inTree` is where the folder stood then, from the top of the repository: `plans/demo/`.
 */
export function readPactFolderAt(
  folder: string,
  { commit }: Pick<Revision, 'commit'>,
  inTree = folderInTree(folder),
): SourceFile[] {
  const tree = `${commit}:${inTree}`;
  if (git(folder, ['cat-file', '-e', tree]).problem !== undefined) return [];
  const { problem, text } = git(folder, ['ls-tree', '-r', '-z', '--full-tree', tree]);
  if (problem !== undefined) throw new Trouble({ code: 'git-trouble', text: problem });
  const listed = new Map(
    text.split('\0').flatMap((line) => {
      const tab = line.indexOf('\t');
      const [about, path] = [line.slice(0, Math.max(0, tab)), line.slice(tab + 1)];
      const [mode, type, id = ''] = about.split(' ');
      return type === 'blob' ? [[path, { id, isLink: mode === '120000' }] as const] : [];
    }),
  );
  const wanted = [...listed.keys()].filter(isOfPlan);
  const blobs = readBlobs(
    folder,
    wanted.map((path) => listed.get(path)?.id ?? ''),
  );
  const files = wanted.flatMap((path, index) => {
    if (!listed.get(path)?.isLink) return [{ path, bytes: blobs[index] ?? Buffer.alloc(0) }];
    const bytes = readLink(folder, commit, path);
    return bytes ? [{ path, bytes }] : [];
  });
  const others = foldersOfOthers(files);
  const isOthers = (path: string) => others.some((other) => path.startsWith(`${other}/`));
  return files
    .filter(({ path }) => !isOthers(path))
    .sort((a, b) => compareText(a.path, b.path))
    .map(({ bytes, path }) => ({
      path: `${commit.slice(0, 7)}:${shown(join(folder, path))}`,
      bytes,
    }));
}

/** Where a folder stands in its repository, from the top: `plans/demo/`, or nothing. */
export function folderInTree(folder: string): string {
  return git(folder, ['rev-parse', '--show-prefix']).text.replace(/\n$/, '');
}

function requireCommits(folder: string): void {
  if (!hasRepository(folder)) throw new Trouble({ code: 'no-repository', folder: shown(folder) });
  if (!hasCommits(folder)) throw new Trouble({ code: 'no-commits', folder: shown(folder) });
}

/** As in a folder: no hidden ones, and nothing that was installed. */
function isOfPlan(path: string): boolean {
  const steps = path.split('/');
  return isYaml(path) && !steps.some((step) => step.startsWith('.') || step === 'node_modules');
}

/** Folders inside that hold a pact of their own. */
function foldersOfOthers(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => path.includes('/'))
    .filter(({ bytes }) => isPactHead(bytes))
    .map(({ path }) => posix.dirname(path));
}

/** The file that a link leads to, wherever it stands in the repository; outside of it nobody knows. */
function readLink(folder: string, commit: string, path: string): Buffer | undefined {
  const prefix = git(folder, ['rev-parse', '--show-prefix']).text.replace(/\n$/, '');
  const asked = ['cat-file', '--batch', '--follow-symlinks'];
  const { bytes, problem } = git(folder, asked, `${commit}:${prefix}${path}\n`);
  if (problem !== undefined) throw new Trouble({ code: 'git-trouble', text: problem });
  const head = bytes.indexOf('\n');
  const [, type, size] = bytes.toString('latin1', 0, head).split(' ');
  return type === 'blob' ? bytes.subarray(head + 1, head + 1 + Number(size)) : undefined;
}

/** The contents of several objects, in one call. */
function readBlobs(folder: string, ids: readonly string[]): readonly Buffer[] {
  if (ids.length === 0) return [];
  const { bytes, problem } = git(folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  if (problem !== undefined) throw new Trouble({ code: 'git-trouble', text: problem });
  let at = 0;
  return ids.map(() => {
    const head = bytes.indexOf('\n', at);
    // Each begins with a line of its own: id, type, size.
    const size = Number(bytes.toString('latin1', at, head).split(' ')[2]);
    const blob = bytes.subarray(head + 1, head + 1 + size);
    at = head + 1 + size + 1;
    return blob;
  });
}
