import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../bin/run.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'paktum-diff-'));
afterAll(() => rmSync(home, { recursive: true }));

const env = {
  PATH: process.env['PATH'],
  HOME: home,
  TZ: 'UTC',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

function git(folder: string, args: readonly string[], date = '2020-01-01T00:00:00Z'): string {
  const { error, status, stderr, stdout } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
  });
  if (error || status !== 0) throw error ?? new Error(stderr);
  return stdout.trim();
}

function diff(folder: string, ...args: readonly string[]) {
  const { status, stderr, stdout } = spawnSync(process.execPath, [program, 'diff', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, stderr, stdout };
}

function changesOf(folder: string, ...args: readonly string[]): readonly string[] {
  const { status, stderr, stdout } = diff(folder, '--json', ...args);
  if (status !== 0) throw new Error(stderr + stdout);
  const { changes } = JSON.parse(stdout) as {
    changes: { id: string; code: string; file: string; line: number }[];
  };
  return changes.map(({ code, file, id, line }) => `${id} ${code} ${file}:${line}`);
}

const head = (zone = 'Europe/Budapest') => `paktum: 1
kind: pact
id: valley
name: Valley
language: en
timezone: ${zone}
`;
const events = (date: string, title = 'Fair') => `paktum: 1
kind: calendar
events:
  - id: fair
    title: ${title}
    date: ${date}
`;

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function repository(name: string): string {
  const folder = join(home, name);
  mkdirSync(folder);
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  return folder;
}

function commit(folder: string, date?: string): void {
  git(folder, ['add', '--all']);
  git(folder, ['commit', '--quiet', '-m', 'Plan'], date);
}

describe('two states of a repository', () => {
  const folder = join(home, 'states');
  beforeAll(() => {
    repository('states');
    write(folder, { 'pact.yaml': head(), 'calendar.yaml': events('2020-05') });
    // Half past eleven at night in Budapest.
    commit(folder, '2020-01-10T22:30:00Z');
    write(folder, { 'calendar.yaml': events('2020-06') });
    // Half past midnight there, and still the day before in UTC.
    commit(folder, '2020-01-11T23:30:00Z');
    git(folder, ['tag', 'v1']);
    write(folder, { 'calendar.yaml': events('2020-07') });
  });

  it('are the last commit and the files as they are, where nobody says otherwise', () => {
    expect(changesOf(folder)).toEqual(['fair later calendar.yaml:6']);
    expect(diff(folder, '--json').stdout).toContain('"name": "HEAD"');
  });

  it('are named by revisions', () => {
    expect(changesOf(folder, 'HEAD~1', 'v1')).toEqual([
      `fair later ${git(folder, ['rev-parse', '--short=7', 'v1'])}:calendar.yaml:6`,
    ]);
    expect(changesOf(folder, 'v1', 'HEAD')).toEqual([]);
  });

  it('named by the whole id of a commit are told by its first letters', () => {
    const [whole] = git(folder, ['rev-parse', 'v1']).split('\n');
    const short = git(folder, ['rev-parse', '--short=7', 'v1']);
    expect(diff(folder, String(whole)).stdout).toMatch(
      new RegExp(`^${short} \\(12 January 2020\\) →`),
    );
    expect(diff(folder, 'v1').stdout).toContain(`v1 (${short}, 12 January 2020) →`);
    expect(diff(folder, String(whole), '--json').stdout).toContain(`"name": "${whole}"`);
  });

  it('are named by days, which end at midnight in the zone of the pact', () => {
    const commitOn = (day: string) =>
      (JSON.parse(diff(folder, '--json', day).stdout) as { from: { commit: string } }).from.commit;
    const [first, second] = git(folder, ['log', '--reverse', '--format=%H']).split('\n');
    expect(commitOn('2020-01-10')).toBe(first);
    expect(commitOn('2020-01-11')).toBe(first);
    expect(commitOn('2020-01-12')).toBe(second);
    expect(diff(folder, '2020-01-12').stdout).toContain('12 January 2020');
  });

  it.each([
    ['2020-01-09', 'Nothing had been committed by 2020-01-09.'],
    ['2020-02-31', '2020-02-31'],
    ['nowhere', 'is no folder, no commit, branch or tag, and no day'],
    ['--output=x', '--output=x'],
  ])('%s is trouble in one line, and no comparison', (name, words) => {
    const { status, stderr, stdout } = diff(folder, name);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^paktum: .+\n$/);
    expect(stderr).toContain(words);
  });

  it('says that nothing changed, and between what', () => {
    const { status, stdout } = diff(folder, 'v1', 'HEAD');
    expect(status).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/^No changes: .* v1 \(.+\) → HEAD \(.+\) $/);
  });
});

describe('a plan in a commit', () => {
  it('is what stands in its folder: no hidden one, no other pact, links as files', () => {
    const folder = repository('nested');
    const own = join(folder, 'plans', 'tervek ő');
    const place = 'plans/tervek ő';
    write(folder, {
      'other.yaml': events('2020-05'),
      [`${place}/pact.yaml`]: head(),
      [`${place}/naptár ő 1.yaml`]: events('2020-05'),
      [`${place}/.hidden/calendar.yaml`]: events('2020-05'),
      [`${place}/node_modules/x/calendar.yaml`]: events('2020-05'),
      [`${place}/inner/pact.yaml`]: head().replace('valley', 'inner'),
      [`${place}/inner/calendar.yaml`]: events('2020-05'),
      'shared/more.yaml': 'paktum: 1\nkind: calendar\n',
    });
    symlinkSync('naptár ő 1.yaml', join(own, 'away.txt'));
    commit(folder);
    expect(changesOf(own)).toEqual([]);
    write(folder, { [`${place}/naptár ő 1.yaml`]: events('2020-04').replaceAll('\n', '\r\n') });
    expect(changesOf(own)).toEqual(['fair earlier naptár ő 1.yaml:6']);
    expect(changesOf(folder, '--pact', own)).toEqual([`fair earlier ${place}/naptár ő 1.yaml:6`]);
    const revision = git(folder, ['rev-parse', '--short=7', 'HEAD']);
    write(folder, { [`${place}/naptár ő 1.yaml`]: 'paktum: 1\nkind: calendar\n' });
    expect(changesOf(own)).toEqual([`fair deleted ${revision}:naptár ő 1.yaml:4`]);
  });

  it('may be a link to a file beside it', () => {
    const folder = repository('linked');
    write(folder, { 'plan/pact.yaml': head(), 'shared/calendar.yaml': events('2020-05') });
    symlinkSync('../shared/calendar.yaml', join(folder, 'plan', 'calendar.yaml'));
    commit(folder);
    symlinkSync('../shared', join(folder, 'plan', 'folder'));
    commit(folder);
    expect(changesOf(join(folder, 'plan'))).toEqual([]);
    write(folder, { 'shared/calendar.yaml': events('2020-04') });
    expect(changesOf(join(folder, 'plan'))).toEqual(['fair earlier calendar.yaml:6']);
  });

  it('that has errors is not compared', () => {
    const folder = repository('broken');
    write(folder, { 'pact.yaml': head(), 'calendar.yaml': events('soon') });
    commit(folder);
    write(folder, { 'calendar.yaml': events('2020-05') });
    const { status, stderr, stdout } = diff(folder);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^paktum: The plan at HEAD cannot be read: 1 error, .+calendar\.yaml:6.+\n$/,
    );
    // The errors of the files as they are can be mended: they are findings.
    write(folder, { 'calendar.yaml': events('soon') });
    expect(diff(folder)).toMatchObject({ status: 1, stderr: '' });
  });

  it('that is not there is not compared', () => {
    const folder = repository('moved');
    write(folder, { 'old/pact.yaml': head() });
    commit(folder);
    write(folder, { 'new/pact.yaml': head() });
    expect(diff(join(folder, 'new'))).toMatchObject({ status: 2, stdout: '' });
    expect(diff(join(folder, 'new')).stderr).toContain('There is no plan at HEAD');
  });
});

describe('without a history', () => {
  it('says what is missing', () => {
    const outside = join(home, 'outside');
    write(outside, { 'pact.yaml': head() });
    expect(diff(outside)).toMatchObject({ status: 2, stdout: '' });
    expect(diff(outside).stderr).toContain('no git repository');
    const empty = repository('empty');
    write(empty, { 'pact.yaml': head() });
    expect(diff(empty)).toMatchObject({ status: 2, stdout: '' });
    expect(diff(empty).stderr).toContain('Nothing has been committed yet');
  });

  it('does not take the last commit of a shallow clone for the first', () => {
    const origin = repository('origin');
    write(origin, { 'pact.yaml': head() });
    commit(origin, '2020-01-01T00:00:00Z');
    write(origin, { 'calendar.yaml': events('2020-05') });
    commit(origin, '2020-02-01T00:00:00Z');
    git(home, ['clone', '--quiet', '--depth=1', `file://${origin}`, 'shallow']);
    const folder = join(home, 'shallow');
    expect(diff(folder, '2020-01-15')).toMatchObject({ status: 2, stdout: '' });
    expect(diff(folder, '2020-01-15').stderr).toContain('cut off');
    expect(diff(folder, 'HEAD~1')).toMatchObject({ status: 2, stdout: '' });
    expect(diff(folder, 'HEAD~1').stderr).toContain('cut off');
    expect(diff(folder, '2020-02-31').stderr).toContain('2020-02-31');
    expect(changesOf(folder, '2020-02-15')).toEqual([]);
  });

  it('compares two folders', () => {
    const folder = join(home, 'folders');
    write(folder, {
      'old plan/pact.yaml': head(),
      'old plan/a.yaml': events('2020-05'),
      'new/pact.yaml': head(),
      'new/b.yaml': events('2020-05-12'),
      'empty/readme.txt': '',
      'half/a.yaml': events('2020-05'),
    });
    expect(changesOf(folder, 'old plan', 'new')).toEqual(['fair day-fixed new/b.yaml:6']);
    expect(changesOf(join(folder, 'new'), '../old plan')).toEqual(['fair day-fixed b.yaml:6']);
    for (const name of ['empty', 'half'])
      expect(diff(folder, name, 'new')).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('the comparison as data', () => {
  it('has the sides, each change with its days and place, what follows, and counts', () => {
    const folder = join(home, 'data');
    write(folder, {
      'old/pact.yaml': head(),
      'old/a.yaml': events('2020-05'),
      'new/pact.yaml': head(),
      'new/a.yaml': `${events('2020-06-15')}    moved: [{ from: 2020-05, because: no hall }]\n`,
    });
    expect(JSON.parse(diff(folder, 'old', 'new', '--json').stdout)).toEqual({
      from: { kind: 'folder', name: 'old' },
      to: { kind: 'folder', name: 'new' },
      changes: [
        {
          code: 'later',
          group: 'weaker',
          kind: 'event',
          id: 'fair',
          title: 'Fair',
          field: 'date',
          from: '2020-05',
          to: '2020-06-15',
          days: { least: 15, most: 45 },
          shifts: [{ edge: 'both', code: 'later', days: { least: 15, most: 45 } }],
          isWeakening: true,
          because: { names: ['no hall'], reasons: [], decision: null },
          remedy: null,
          file: 'new/a.yaml',
          line: 6,
        },
      ],
      follows: [],
      counts: { changes: 1, weakening: 1, unexplained: 0, keptMonths: { kept: 0, all: 1 } },
    });
  });
});

describe('--fail-on weakening', () => {
  const folder = join(home, 'gate');
  beforeAll(() => {
    repository('gate');
    write(folder, { 'pact.yaml': head(), 'calendar.yaml': events('2020-05') });
    commit(folder);
  });

  it('fails where a weakening has no reason, and says what to write', () => {
    write(folder, { 'calendar.yaml': events('2020-06') });
    const { status, stdout } = diff(folder, '--fail-on', 'weakening');
    expect(status).toBe(1);
    expect(stdout).toContain('moved: [{ from: 2020-05, because: … }]');
    expect(diff(folder).status).toBe(0);
  });

  it('is content with what it asked for', () => {
    const moved = `${events('2020-06')}    moved: [{ from: 2020-05, because: no hall }]\n`;
    write(folder, { 'calendar.yaml': moved });
    expect(diff(folder, '--fail-on', 'weakening').status).toBe(0);
  });

  it('is content with what is earlier', () => {
    write(folder, { 'calendar.yaml': events('2020-04') });
    expect(diff(folder, '--fail-on', 'weakening').status).toBe(0);
  });

  it('writes to a file, and says which', () => {
    const { status, stdout } = diff(folder, '--format', 'markdown', '--out', 'changes.md');
    expect([status, stdout]).toEqual([0, 'changes.md\n']);
    expect(readFileSync(join(folder, 'changes.md'), 'utf8')).toMatch(
      /^# What changed in the plan\n/,
    );
    rmSync(join(folder, 'changes.md'));
  });
});
