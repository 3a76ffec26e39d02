// Builds the program and does its main job on the example of Tiszakécske, step by step.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = 'out/tiszakecske';
const pact = ['--pact', 'examples/tiszakecske'];

function run(args, mayFind = false) {
  const { error, status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  const isDone = status === 0 || (mayFind && status === 1);
  if (!isDone) process.exit(status ?? 2);
}

function step(title, args, mayFind = false) {
  console.log(`\n$ paktum ${args.join(' ')}\n# ${title}\n`);
  run(['bin/run.js', ...args], mayFind);
}

run(['scripts/build.js']);
rmSync(new URL(`../${out}`, import.meta.url), { recursive: true, force: true });
mkdirSync(new URL(`../${out}`, import.meta.url), { recursive: true });

step(
  'Does the plan hold together? It leaves things open, so there are findings.',
  ['validate', ...pact],
  true,
);
step('How did it stand on 10 April 2019?', ['check', ...pact, '--as-of', '2019-04-10']);
step('What comes next?', ['next', ...pact, '--as-of', '2019-04-10']);
step('Its calendars, to subscribe to, and the page that explains how.', [
  'export',
  'ical',
  ...pact,
  '--out',
  out,
]);
step('Its work plan, to adopt and sign, in the language of the pact.', [
  'report',
  ...pact,
  '--out',
  `${out}/work-plan.md`,
]);
step('The review of the first half of 2019; nothing was recorded, and it says so.', [
  'review',
  '2019-H1',
  ...pact,
  '--as-of',
  '2019-07-12',
  '--no-history',
  '--out',
  `${out}/review-2019-H1.md`,
]);

console.log(`\nWritten into ${out}:`);
for (const [file, what] of [
  ['index.html', 'who needs which calendar, and how to subscribe'],
  ['all.ics', 'the calendar of all that takes place'],
  ['work-plan.md', 'the work plan, in Markdown'],
  ['review-2019-H1.md', 'the review of a half-year, in Markdown'],
]) {
  if (!existsSync(new URL(`../${out}/${file}`, import.meta.url))) process.exit(2);
  console.log(`  ${out}/${file}  ${what}`);
}
