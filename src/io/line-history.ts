import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { Trouble } from '../model/trouble.ts';

/** When the lines of some files were last committed, in UTC: `2018-10-24T08:15:00Z`. */
export interface LineHistory {
  /** When the last commit was made; lines that are not committed yet have this time, too. */
  readonly latest: string;
  /** By file, the first line first. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

/** Settings of a user must not change the answer. */
const settled = [
  '--no-replace-objects',
  '-c',
  'diff.algorithm=default',
  '-c',
  'diff.indentHeuristic=true',
];
/** Without a file name, commits that a user's settings leave out count again. */
const allCommits = '--ignore-revs-file=';

/** What git tells its hooks, and a call from another folder would misread. */
const unset = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_PREFIX: undefined,
};

/**
 * The commit time of every line of some files, never the clock's. Undefined where there is no git,
 * no repository, or no commit. Throws trouble where git cannot say, and where the history was cut
 * off: both would give wrong times without a word.
 */
export function readLineHistory(files: readonly string[]): LineHistory | undefined {
  const folder = dirname(files[0] ?? '');
  const { problem, text: shallow } = git(folder, ['rev-parse', '--is-shallow-repository']);
  if (problem !== undefined) {
    if (problem === '' || problem.includes('not a git repository')) return undefined;
    throw new Trouble({ code: 'git-failed', text: problem });
  }
  const { text: head } = git(folder, ['log', '-1', '--no-show-signature', '--format=%ct']);
  if (head.trim() === '') return undefined;
  if (shallow.trim() === 'true') throw new Trouble({ code: 'shallow-history' });
  const latest = instant(head);
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
    else if (line.startsWith('committer-time ')) times.set(commit, instant(line.slice(15)));
    else if (line.startsWith('\t'))
      stamps.push(/^0+$/.test(commit) ? latest : (times.get(commit) ?? latest));
  }
  return stamps;
}

function instant(seconds: string): string {
  return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;
}

interface Answer {
  readonly text: string;
  /** Why git did not answer; empty where there is no git. */
  readonly problem?: string;
}

function git(folder: string, args: readonly string[]): Answer {
  const { error, status, stderr, stdout } = spawnSync('git', [...settled, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its messages are compared; a hook names the repository from where it runs.
    env: { ...process.env, LC_ALL: 'C', ...unset },
  });
  if (error) return { text: '', problem: '' };
  const [problem = ''] = stderr.split('\n');
  return status === 0 ? { text: stdout } : { text: '', problem: problem || 'git' };
}
