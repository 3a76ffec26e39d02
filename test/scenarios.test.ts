import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, it } from 'vitest';

/**
 * Each folder in `scenarios/` is one run of the program. `command` is what a person types, with
 * `cwd: FOLDER` and `env: NAME=VALUE` on further lines where needed; `pact/` is the folder in
 * which they stand; `files.json` adds files whose bytes git or an editor would change; and
 * `expected.txt` is all that comes of it.
 */
interface Scenario {
  readonly args: readonly string[];
  /** Relative to the folder of the pact. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

interface SpecialFile {
  readonly encoding?: BufferEncoding;
  /** Lines, each with its own end. */
  readonly text: readonly string[];
}

interface Run {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly written: readonly string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'bin', 'run.js');
const scenarios = join(root, 'test', 'scenarios');
const names = readdirSync(scenarios).sort();
const playground = realpathSync(mkdtempSync(join(tmpdir(), 'paktum-scenarios-')));

beforeAll(() => {
  if (!existsSync(join(root, 'dist', 'main.js')))
    throw new Error('Scenarios run the program as it was built: first run npm run build.');
});

afterAll(() => {
  rmSync(playground, { recursive: true, force: true });
});

describe('what comes of a command', () => {
  it.concurrent.for(names)('%s', async (name, { expect }) => {
    const folder = layOut(name, `scenario-${name}`);
    const run = await runIn(folder, readScenario(name));
    for (const output of [run.stdout, run.stderr]) {
      expect(output).not.toMatch(/^ {4}at /m);
      expect(output).toMatch(/^$|\n$/);
    }
    expect(run.stderr, 'at most one line on standard error').toMatch(/^(?:.+\n)?$/);
    await expect(describeRun(run, folder)).toMatchFileSnapshot(
      join(scenarios, name, 'expected.txt'),
    );
  });
});

describe('a command that cannot do its work ends with 2 and one line', () => {
  it.concurrent.for([
    'validate --strict',
    'validate --format xml',
    'validate --json nowhere.yaml',
    'validate --lang de',
    'check --as-of 2019-02-30',
    'check --within soon',
    'check --json --as-off 2019-04-10',
    'check --pact nowhere',
    'export ical',
    'export ical --out pact.yaml',
    'export ical --out public --base-url example.org/calendars',
    'export ical --out public --base-url https://example.org/?calendars',
    'export ical --out - --base-url https://example.org',
    'report --out pact.yaml/plan.md',
    'report --out',
    'init',
    'init new --language hu --country HU',
  ])('paktum %s', async (command, { expect }) => {
    const folder = layOut('validate-sound', command.replaceAll('/', '-'));
    const run = await runIn(folder, { args: command.split(' '), cwd: '.', env: {} });
    expect(run).toMatchObject({ exit: 2, stdout: '', written: [] });
    expect(run.stderr).toMatch(/^paktum: .+\n$/);
    expect(run.stderr).not.toMatch(/^ {4}at /m);
  });
});

describe('help', () => {
  it.concurrent.for([
    { command: '--help', words: ['check', 'explain', 'export', 'report', 'validate'] },
    { command: 'check --help', words: ['--as-of=<value>', '--within=<value>', '--pact=<value>'] },
    { command: 'export ical --help', words: ['--out=<value>'] },
    { command: 'init --help', words: ['--name=<value>', '--body=<value>...', '--as-of=<value>'] },
  ])('paktum $command exits 0 and names what there is', async ({ command, words }, { expect }) => {
    const folder = layOut('validate-sound', `help ${command}`);
    const run = await runIn(folder, { args: command.split(' '), cwd: '.', env: {} });
    expect(run).toMatchObject({ exit: 0, stderr: '', written: [] });
    for (const word of words) expect(run.stdout.split(/\s+/)).toContain(word);
  });
});

it.concurrent('brackets nested deeper than any stack are one finding', async ({ expect }) => {
  const folder = layOut('validate-sound', 'deep');
  writeFileSync(
    join(folder, 'deep.yaml'),
    `paktum: 1\nkind: calendar\nnotes: ${'['.repeat(5000)}\n`,
  );
  const run = await runIn(folder, { args: ['validate', '--json'], cwd: '.', env: {} });
  expect(run).toMatchObject({ exit: 1, stderr: '' });
  // Where the parser gives up depends on the machine, so that only the line is certain.
  const finding = { rule: 'syntax/yaml', file: 'deep.yaml', line: 3 };
  expect(JSON.parse(run.stdout)).toMatchObject({ findings: [finding], counts: { error: 1 } });
});

it.concurrent('a feed on standard output has the bytes of the file', async ({ expect }) => {
  const folder = layOut('export-ical-with-items-left-out', 'feeds');
  const run = (out: string) =>
    runIn(folder, { args: ['export', 'ical', '--out', out], cwd: '.', env: {} });
  const printed = await run('-');
  expect(printed).toMatchObject({ exit: 0, written: [] });
  // What is left out is said beside the feed.
  expect(printed.stderr).toMatch(/^paktum: .+ \| belső \(1\): .+\n$/);
  expect(await run('public')).toMatchObject({ exit: 0, stderr: '' });
  expect(printed.stdout).toBe(readFileSync(join(folder, 'public', 'all.ics'), 'utf8'));
  expect(printed.stdout).toMatch(/^BEGIN:VCALENDAR\r\n(?:.+\r\n)+END:VCALENDAR\r\n$/);
});

function readScenario(name: string): Scenario {
  const lines = readFileSync(join(scenarios, name, 'command'), 'utf8')
    .trim()
    .split(/\r?\n/);
  const [bin, ...args] = (lines[0] ?? '').split(' ');
  if (bin !== 'paktum') throw new Error(`${name}: a command begins with paktum`);
  const valuesOf = (setting: string) =>
    lines.flatMap((line) => (line.startsWith(setting) ? line.slice(setting.length) : []));
  const [cwd = '.'] = valuesOf('cwd: ');
  const env = valuesOf('env: ').map((each) => each.split('='));
  return { args, cwd, env: Object.fromEntries(env) };
}

/** Copies the documents of a scenario, so that nothing is ever written beside them. */
function layOut(name: string, copy: string): string {
  const folder = join(playground, copy);
  mkdirSync(folder);
  const documents = join(scenarios, name, 'pact');
  if (existsSync(documents)) cpSync(documents, folder, { recursive: true });
  const special = join(scenarios, name, 'files.json');
  const files: Record<string, SpecialFile> = existsSync(special)
    ? JSON.parse(readFileSync(special, 'utf8'))
    : {};
  for (const [file, { encoding, text: lines }] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, lines.join(''), encoding);
  }
  return folder;
}

async function runIn(folder: string, { args, cwd, env }: Scenario): Promise<Run> {
  const before = filesBelow(folder);
  // As in a terminal of its own: the test runner sets the others.
  const unset = { COLUMNS: undefined, FORCE_COLOR: undefined, NO_COLOR: undefined };
  const child = spawn(process.execPath, [program, ...args], {
    cwd: join(folder, cwd),
    env: { ...process.env, ...unset, NODE_ENV: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  const written = filesBelow(folder).filter((file) => !before.includes(file));
  return { exit: code, stdout, stderr, written };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** All that came of a run, without what differs from machine to machine. */
function describeRun({ exit, stdout, stderr, written }: Run, folder: string): string {
  const sections = [
    ['standard output', stdout],
    ['standard error', stderr],
    ['written', written.map((path) => `${path}\n`).join('')],
  ].flatMap(([title, content]) => (content ? [`--- ${title} ---\n${content}`] : []));
  return visible([`exit ${exit}\n`, ...sections].join(''))
    .replaceAll(folder, '<folder>')
    .replaceAll(root, '<program>/');
}

/** Letters that nobody sees, as escapes. */
function visible(output: string): string {
  return output.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, (letter) => {
    if (letter === ' ' || letter === '\n') return letter;
    const code = letter.codePointAt(0)?.toString(16).toUpperCase() ?? '';
    return `\\u${code.padStart(4, '0')}`;
  });
}
