import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'bin/run.js');

type Run = (args: readonly string[], env: NodeJS.ProcessEnv) => string;

const plainly: Run = (args, env) => run(process.execPath, [cli, ...args], env);

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): string {
  const { error, status, stderr, stdout } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  });
  if (error) throw error;
  return `${status}\n${stdout}\n${stderr}`;
}

/** Everything that the program writes about an example. */
function outputs(env: NodeJS.ProcessEnv, start: Run = plainly): string[] {
  const pact = ['--pact', 'examples/tiszakecske'];
  const folder = mkdtempSync(join(tmpdir(), 'paktum-'));
  const printed = [
    start(['validate', ...pact], env),
    start(['check', '--as-of', '2019-04-10', '--json', ...pact], env),
    start(['report', ...pact], env),
  ];
  start(['export', 'ical', '--out', folder, ...pact], env);
  const written = ['all.ics', 'index.html'].map((file) => readFileSync(join(folder, file), 'utf8'));
  rmSync(folder, { recursive: true });
  return [...printed, ...written];
}

describe('the same input gives the same bytes', () => {
  const expected = outputs({ TZ: 'UTC', LANG: 'C' });

  it.each([
    { TZ: 'Pacific/Apia', LANG: 'hu_HU.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LANG: '' },
  ])('in the zone $TZ with the language $LANG', (env) => {
    expect(outputs(env)).toEqual(expected);
    expect(expected[1]).toContain('"record-missing"');
  });

  const hasFaketime = spawnSync('faketime', ['--version']).status === 0;
  // Without the program the test is skipped by name; where CI sets the scene it must be there.
  it.skipIf(!hasFaketime && !process.env['CI'])('with the clock a year on (needs faketime)', () => {
    const later: Run = (args, env) =>
      run('faketime', ['-f', '+365d', process.execPath, cli, ...args], env);
    expect(outputs({ TZ: 'UTC', LANG: 'C' }, later)).toEqual(expected);
  });
});
