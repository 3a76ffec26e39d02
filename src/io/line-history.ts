import { dirname } from 'node:path';
import { Trouble } from '../model/trouble.ts';
import { git, hasRepository, instantOf, isShallow } from './git.ts';

/** When the lines of some files were last committed, in UTC: `2018-10-24T08:15:00Z`. */
export interface LineHistory {
  /** When the last commit was made; lines that are not committed yet have this time, too. */
  readonly latest: string;
  /** By file, the first line first. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

/** Without a file name, commits that a user's settings leave out count again. */
const allCommits = '--ignore-revs-file=';

/**
 * The commit time of every line of some files, never the clock's. Undefined where there is no git,
 * no repository, or no commit. Throws trouble where git cannot say, and where the history was cut
 * off: both would give wrong times without a word.
 */
export function readLineHistory(files: readonly string[]): LineHistory | undefined {
  const folder = dirname(files[0] ?? '');
  if (!hasRepository(folder, 'git-failed')) return undefined;
  const { text: head } = git(folder, ['log', '-1', '--format=%ct']);
  if (head.trim() === '') return undefined;
  if (isShallow(folder)) throw new Trouble({ code: 'shallow-history' });
  const latest = instantOf(head);
  return { latest, lines: new Map(files.map((file) => [file, stampsIn(blame(file), latest)])) };
}

/** The commit that a folder stands on; empty where there is none. */
export function readCommit(folder: string): string {
  return git(folder, ['rev-parse', '--verify', 'HEAD']).text.trim();
}

function blame(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const { problem, text } = git(dirname(file), [
    'blame',
    '--porcelain',
    '-w',
    allCommits,
    '--',
    name,
  ]);
  // A file that was never committed has no history; all its lines are new.
  if (problem === undefined || problem.includes('no such path')) return text;
  throw new Trouble({ code: 'git-failed', text: problem });
}

/** A commit is described where it first appears; later lines only name it. */
function stampsIn(porcelain: string, latest: string): readonly string[] {
  const times = new Map<string, string>();
  const stamps: string[] = [];
  let commit = '';
  for (const line of porcelain.split('\n')) {
    const [, id] = /^([0-9a-f]{40,64}) \d+ \d+/.exec(line) ?? [];
    if (id !== undefined) commit = id;
    else if (line.startsWith('committer-time ')) times.set(commit, instantOf(line.slice(15)));
    else if (line.startsWith('\t'))
      stamps.push(/^0+$/.test(commit) ? latest : (times.get(commit) ?? latest));
  }
  return stamps;
}
