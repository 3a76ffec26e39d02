// Everything that has to hold before a change lands, in one command. Ends with the number of
// tests that passed, failed and were skipped.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Each check with its command; they stand in package.json, so that each can be run alone. */
const checks = [
  ['generated files are up to date', 'check:generated'],
  ['build', 'build'],
  ['format and lint', 'check:format'],
  ['types', 'check:types'],
  ['architecture', 'check:architecture'],
  ['unused code', 'check:unused'],
];

let failed = 0;
for (const [name, script] of checks) {
  const { status, stderr, stdout } = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const isFine = status === 0;
  console.log(`${isFine ? '✓' : '✗'} ${name}`);
  if (isFine) continue;
  failed += 1;
  console.log(`${stdout}${stderr}`);
}

const folder = mkdtempSync(join(tmpdir(), 'paktum-test-'));
const results = join(folder, 'results.json');
spawnSync(
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' },
);
const { numFailedTests, numPassedTests, numPendingTests, success, testResults } = JSON.parse(
  readFileSync(results, 'utf8'),
);
rmSync(folder, { recursive: true });

for (const { assertionResults } of testResults)
  for (const { fullName, status } of assertionResults)
    if (status === 'pending' || status === 'skipped') console.log(`skipped: ${fullName}`);
if (!success && numFailedTests === 0) failed += 1;
const allFailed = numFailedTests + failed;
console.log(
  `${numPassedTests + checks.length - failed} passed, ${allFailed} failed, ${numPendingTests} skipped`,
);
process.exitCode = allFailed === 0 ? 0 : 1;
