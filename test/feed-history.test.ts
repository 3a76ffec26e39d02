import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarPlan } from './calendar-plan.ts';

const program = fileURLToPath(new URL('../bin/run.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'paktum-history-'));
afterAll(() => rmSync(home, { recursive: true }));

const plain = { PATH: process.env['PATH'], HOME: home, LANG: 'C', TZ: 'UTC' };
const origin = join(home, 'origin');
/** The plan stands in a folder of the repository. */
const pactIn = (clone: string) => join(clone, 'plans', 'pact');

function git(folder: string, args: readonly string[], date = '2020-01-01T00:00:00Z'): string {
  const { error, status, stderr, stdout } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...plain,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@example.org',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@example.org',
      GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z',
      GIT_COMMITTER_DATE: date,
    },
  });
  if (error || status !== 0) throw error ?? new Error(stderr);
  return stdout.trim();
}

function clone(name: string, ...args: readonly string[]): string {
  git(home, ['clone', '--quiet', ...args, `file://${origin}`, name]);
  return join(home, name);
}

function write(folder: string, calendar: string): void {
  writeFileSync(join(pactIn(folder), 'calendar.yaml'), calendar);
}

interface Exported {
  readonly status: number | null;
  readonly stderr: string;
  /** By file. */
  readonly feeds: Readonly<Record<string, string>>;
}

/** Runs export ical; `starter` is what starts the program, such as faketime. */
function exported(
  folder: string,
  { args = [], env = {}, starter = [] }: ExportOptions = {},
): Exported {
  const out = mkdtempSync(join(home, 'out-'));
  const [command = '', ...rest] = [...starter, process.execPath, program];
  const { status, stderr } = spawnSync(
    command,
    [...rest, 'export', 'ical', '--out', out, '--pact', pactIn(folder), '--lang', 'en', ...args],
    { cwd: home, encoding: 'utf8', env: { ...plain, ...env } },
  );
  const files = readdirSync(out).sort();
  const feeds = files.map((file) => [file, readFileSync(join(out, file), 'utf8')]);
  return { status, stderr, feeds: Object.fromEntries(feeds) };
}

interface ExportOptions {
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly starter?: readonly string[];
}

/** When each entry of all.ics was last changed, by its identifier. */
function stamps({ feeds }: Exported): ReadonlyMap<string, string> {
  const found = (feeds['all.ics'] ?? '').matchAll(/UID:(.+)@.*\r\nSEQUENCE.*\r\nDTSTAMP:(\w+)/g);
  return new Map([...found].map(([, id = '', stamp = '']) => [id, stamp]));
}

const first = '20200101T000000Z';
const second = '20210203T040506Z';

describe('feeds with a history', () => {
  const calendar = calendarPlan['calendar.yaml'] ?? '';
  const changed = calendar.replace('title: Job fair', 'title: Fair of jobs');
  let expected: Exported;

  beforeAll(() => {
    mkdirSync(pactIn(origin), { recursive: true });
    git(origin, ['init', '--quiet', '--initial-branch=main']);
    writeFileSync(join(pactIn(origin), 'pact.yaml'), calendarPlan['pact.yaml'] ?? '');
    write(origin, calendar);
    git(origin, ['add', '.']);
    git(origin, ['commit', '--quiet', '-m', 'Plan']);
    write(origin, changed);
    git(origin, ['commit', '--quiet', '-am', 'Change'], '2021-02-03T05:05:06+01:00');
    expected = exported(origin);
  });

  it('bear the time at which their lines were last committed', () => {
    expect(expected).toMatchObject({ status: 0, stderr: '' });
    const times = stamps(expected);
    expect(times.size).toBeGreaterThan(10);
    for (const [id, stamp] of times)
      expect([id, stamp]).toEqual([id, id === 'fair' ? second : first]);
  });

  it.each([
    { TZ: 'Pacific/Apia', LANG: 'hu_HU.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LANG: '' },
    { TZ: 'Europe/Budapest', LANG: 'de_DE.UTF-8', LANGUAGE: 'de' },
  ])('have the same bytes in another clone in the zone $TZ', (env) => {
    expect(exported(clone(`clone-${env.TZ.replace('/', '-')}`), { env })).toEqual(expected);
  });

  const hasFaketime = spawnSync('faketime', ['--version']).status === 0;
  it.skipIf(!hasFaketime && !process.env['CI'])(
    'have the same bytes a year on (needs faketime)',
    () => {
      expect(exported(origin, { starter: ['faketime', '-f', '+365d'] })).toEqual(expected);
    },
  );

  it('take the time of the last commit for what is not committed yet', () => {
    const folder = clone('uncommitted');
    write(folder, changed.replace('title: Open door', 'title: Door open'));
    writeFileSync(
      join(pactIn(folder), 'new.yaml'),
      'paktum: 1\nkind: calendar\nevents: [{ id: fresh, title: New, date: 2019-04-04 }]\n',
    );
    const times = stamps(exported(folder));
    expect([times.get('open'), times.get('fresh'), times.get('hour')]).toEqual([
      second,
      second,
      first,
    ]);
  });

  it('are not made where the history is cut off, but without it', () => {
    const folder = clone('shallow', '--depth', '1');
    const { feeds, status, stderr } = exported(folder);
    expect({ feeds, status }).toEqual({ feeds: {}, status: 2 });
    expect(stderr).toMatch(/^paktum: .*fetch-depth: 0.*--no-history.*\n$/);
    const without = exported(folder, { args: ['--no-history'] });
    expect(without).toMatchObject({ status: 0, stderr: '' });
    expect(new Set(stamps(without).values())).toEqual(new Set(['20190102T000000Z']));
  });

  it('bear the date of the plan where there is no git, or no repository', () => {
    const bin = join(home, 'bin');
    mkdirSync(bin);
    symlinkSync(process.execPath, join(bin, 'node'));
    const without = exported(origin, { env: { PATH: bin } });
    expect(without).toMatchObject({ status: 0, stderr: '' });
    expect(new Set(stamps(without).values())).toEqual(new Set(['20190102T000000Z']));
    const bare = join(home, 'bare');
    mkdirSync(pactIn(bare), { recursive: true });
    writeFileSync(join(pactIn(bare), 'pact.yaml'), calendarPlan['pact.yaml'] ?? '');
    write(bare, changed);
    expect(exported(bare)).toEqual(without);
  });

  it('are not made where git cannot say', () => {
    const folder = clone('unsaid');
    git(folder, ['config', 'blame.ignoreRevsFile', 'nowhere']);
    const { feeds, status, stderr } = exported(folder);
    expect({ feeds, status }).toEqual({ feeds: {}, status: 2 });
    expect(stderr).toMatch(/^paktum: git does not say .*nowhere.*\n$/);
  });

  it('do not heed the settings of a user, nor where a hook runs', () => {
    const settings = join(home, 'settings');
    mkdirSync(settings);
    const ignored = join(settings, 'ignored');
    writeFileSync(ignored, `${git(origin, ['rev-parse', 'HEAD'])}\n`);
    writeFileSync(
      join(settings, '.gitconfig'),
      `[blame]\n\tignoreRevsFile = ${ignored}\n\tmarkIgnoredLines = true\n[log]\n\tshowSignature = true\n[color]\n\tui = always\n`,
    );
    expect(exported(origin, { env: { HOME: settings } })).toEqual(expected);
    expect(exported(origin, { env: { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index' } })).toEqual(
      expected,
    );
  });

  it('change with the date that a deadline is counted from', () => {
    const folder = clone('counted');
    const plan = (date: string) => `paktum: 1
kind: calendar
events:
  - id: base
    title: Base
    date: ${date}
`;
    const promised = `paktum: 1
kind: action-plan
actions:
  - { id: letter, title: Letter, due: { after: base, within: 10 days } }
  - { id: answer, title: Answer, due: { after: letter, within: 10 days } }
  - { id: other, title: Other, due: 2019-05-31 }
`;
    writeFileSync(join(pactIn(folder), 'new.yaml'), plan('2019-04-04'));
    writeFileSync(join(pactIn(folder), 'promised.yaml'), promised);
    git(folder, ['add', '.']);
    git(folder, ['commit', '--quiet', '-m', 'More'], '2022-01-01T00:00:00Z');
    writeFileSync(join(pactIn(folder), 'new.yaml'), plan('2019-04-11'));
    git(folder, ['commit', '--quiet', '-am', 'Move'], '2022-02-02T00:00:00Z');
    const feed = exported(folder).feeds['deadlines.ics'] ?? '';
    const found = [
      ...feed.matchAll(/UID:(letter|answer|other)@.*\r\nSEQUENCE.*\r\nDTSTAMP:(\w+)/g),
    ];
    expect(found.map(([, id, stamp]) => [id, stamp])).toEqual([
      ['letter', '20220202T000000Z'],
      ['answer', '20220202T000000Z'],
      ['other', '20220101T000000Z'],
    ]);
    expect(feed.replaceAll('\r\n ', '')).toContain('Due: after: Base');
  });
});
