import { spawnSync } from 'node:child_process';
import { Trouble } from '../model/trouble.ts';

/** Settings of a user must not change the answer. */
const settled = [
  '--no-replace-objects',
  '-c',
  'diff.algorithm=default',
  '-c',
  'diff.indentHeuristic=true',
  '-c',
  'log.showSignature=false',
];

/** What git tells its hooks, and a call from another folder would misread. */
const unset = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_PREFIX: undefined,
};

export interface GitAnswer {
  readonly bytes: Buffer;
  /** The same as text. */
  readonly text: string;
  /** Why git did not answer; empty where there is no git. */
  readonly problem?: string;
}

/** Asks git from a folder. Never throws: who asks knows what a problem means. */
export function git(folder: string, args: readonly string[], input?: string): GitAnswer {
  const { error, status, stderr, stdout } = spawnSync('git', [...settled, ...args], {
    cwd: folder,
    maxBuffer: 1 << 30,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...(input !== undefined && { input }),
    // Its messages are compared; a hook names the repository from where it runs.
    env: { ...process.env, LC_ALL: 'C', ...unset },
  });
  const bytes = stdout ?? Buffer.alloc(0);
  const answer = { bytes, text: bytes.toString('utf8') };
  if (error) return { ...answer, problem: '' };
  const [problem = ''] = stderr.toString('utf8').split('\n');
  return status === 0 ? answer : { ...answer, problem: problem || 'git' };
}

/**
 * Whether git knows a folder. Throws trouble where it cannot say: a repository of another user, or
 * one that is broken, is not the same as none.
 */
export function hasRepository(
  folder: string,
  code: 'git-failed' | 'git-trouble' = 'git-trouble',
): boolean {
  const { problem } = git(folder, ['rev-parse', '--git-dir']);
  if (problem === undefined) return true;
  if (problem === '' || problem.includes('not a git repository')) return false;
  throw new Trouble({ code, text: problem });
}

/** Whether the history was cut off, so that git would give wrong answers without a word. */
export function isShallow(folder: string): boolean {
  return git(folder, ['rev-parse', '--is-shallow-repository']).text.trim() === 'true';
}

/** Seconds since 1970 as UTC: `2018-10-24T08:15:00Z`. */
export function instantOf(seconds: string): string {
  return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;
}
