// How long commands take, as a ratio to an empty program of Node in the same rounds: a machine and
// its load change the times, but hardly the ratios. Other commands can be measured beside them:
//   npm run bench
//   npm run bench -- --runs 15 'git status' 'other-tool check examples/demo'
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'bin/run.js');
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '9' } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error('--runs takes a whole number, such as 9');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'paktum-bench-'));
const example = join(root, 'examples/tiszakecske');
const asOf = ['--as-of', '2019-07-12'];

/** A plan with as many meetings, one each day. */
function planOf(meetings) {
  const path = join(folder, String(meetings));
  mkdirSync(path);
  const head = 'paktum: 1\nkind: pact\nid: bench\nname: Bench\nlanguage: en\n';
  writeFileSync(
    join(path, 'pact.yaml'),
    `${head}timezone: Europe/Vienna\nbodies: [{ id: board, title: Board }]\n`,
  );
  const day = (index) => new Date(Date.UTC(2019, 0, 1 + index)).toISOString().slice(0, 10);
  const each = (_, index) =>
    `  - id: m-${index}\n    body: board\n    number: ${index + 1}\n    date: ${day(index)}\n    agenda:\n      - discuss: what there is to say\n`;
  const text = Array.from({ length: meetings }, each).join('');
  writeFileSync(join(path, 'calendar.yaml'), `paktum: 1\nkind: calendar\nmeetings:\n${text}`);
  return path;
}

/** A copy in which every tenth meeting is a year later. */
function changedPlan(path) {
  const copy = `${path}-changed`;
  cpSync(path, copy, { recursive: true });
  const file = join(copy, 'calendar.yaml');
  let count = 0;
  const later = (date) => {
    count += 1;
    return count % 10 === 0 ? date.replace(/\d{4}/, (year) => Number(year) + 1) : date;
  };
  writeFileSync(file, readFileSync(file, 'utf8').replace(/date: \d{4}/g, later));
  return copy;
}

const large = planOf(1000);
const paktum = (name, args) => ({ name, program: process.execPath, args: [program, ...args] });
const commands = [
  { name: 'node, an empty program', program: process.execPath, args: ['-e', '0'] },
  paktum('validate, the example', ['validate', '--pact', example]),
  paktum('check, the example', ['check', '--pact', example, ...asOf]),
  paktum('report, the example', ['report', '--pact', example]),
  paktum('review, the example', ['review', '2019-H1', '--pact', example, ...asOf]),
  paktum('diff, the example with itself', ['diff', example, example]),
  paktum('export ical, the example', [
    'export',
    'ical',
    '--pact',
    example,
    '--out',
    join(folder, 'feeds'),
    '--no-history',
  ]),
  paktum('validate, 1,000 meetings', ['validate', '--pact', large]),
  paktum('check, 1,000 meetings', ['check', '--pact', large, ...asOf]),
  paktum('diff, 1,000 meetings', ['diff', large, changedPlan(large)]),
  ...positionals.map((line) => ({ name: line, program: line, args: [], shell: true })),
];

function timeOf({ args, name, program: run, shell = false }) {
  const begin = performance.now();
  const { error, status } = spawnSync(run, args, { cwd: root, shell, stdio: 'ignore' });
  // Findings give 1; what could not be done is no time.
  if (error || status === null || status > 1) throw new Error(`${name}: ${error ?? status}`);
  return performance.now() - begin;
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

try {
  const times = new Map(commands.map(({ name }) => [name, []]));
  // One after the other in each round, so that what else the machine does meets all alike.
  for (let round = 0; round < runs; round += 1)
    for (const command of commands) times.get(command.name).push(timeOf(command));
  const rows = [...times].map(([name, its]) => [name, median(its)]);
  const [[, bare]] = rows;
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log(`Node ${process.version}, median of ${runs} rounds`);
  for (const [name, time] of rows)
    console.log(
      `${name.padEnd(width)}  ${(time / bare).toFixed(1).padStart(6)} ×  ${time.toFixed(0).padStart(6)} ms`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
