import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { loadTexts, readExample, type Texts } from './plans.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'paktum-history-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(program: string, args: readonly string[]): string {
  const { error, status, stderr, stdout } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_SYSTEM: devNull },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const git = (...args: string[]) => run('git', ['-C', folder, ...args]);

function textsOf(commit: string): Texts {
  const files = git('ls-tree', '-r', '--name-only', commit).trim().split('\n');
  return Object.fromEntries(files.map((file) => [file, git('show', `${commit}:${file}`)]));
}

describe('the history of the invented pact', () => {
  run(process.execPath, [join(root, 'scripts/demo-history.js'), folder]);
  const commits = git('log', '--reverse', '--format=%H %aI %cI').trim().split('\n');
  const ids = commits.map((line) => line.split(' ')[0] ?? '');

  it('has the same commits on every machine', () => {
    const mbox = readFileSync(join(root, 'test/history/demo.mbox'), 'utf8');
    expect(ids).toEqual([...mbox.matchAll(/^From ([0-9a-f]{40}) /gm)].map(([, id]) => id));
    expect(ids.length).toBeGreaterThanOrEqual(12);
  });

  it('goes forward in time, and was committed when it was written', () => {
    const dates = commits.map((line) => line.split(' ').slice(1));
    expect(dates.filter(([written, committed]) => written !== committed)).toEqual([]);
    const days = dates.map(([written = '']) => written.slice(0, 10));
    expect(days).toEqual([...new Set(days)].sort());
    expect([days.at(0), days.at(-1)]).toEqual(['2023-12-14', '2026-01-22']);
  });

  it('ends with the example, byte for byte', () => {
    expect(textsOf(ids.at(-1) ?? '')).toEqual(readExample('demo'));
  });

  it.each(ids)('%s loads without errors', async (id) => {
    const { findings, pact } = await loadTexts(textsOf(id));
    expect(findings).toEqual([]);
    expect(pact?.head.id).toBe('alderbrook');
  });
});
