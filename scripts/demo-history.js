// Builds the git history of the invented pact in a folder that is new or empty: the life of
// examples/demo, commit by commit. The same commits with the same ids on every machine.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const history = fileURLToPath(new URL('../test/history/demo.mbox', import.meta.url));
const [folder] = process.argv.slice(2);

/** Nothing of the user's own git: no settings, hooks, signatures, or repository around it. */
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_COMMITTER_NAME: 'Example coordinator',
  GIT_COMMITTER_EMAIL: 'coordinator@example.org',
};

function fail(message) {
  console.error(message);
  process.exit(2);
}

function git(...args) {
  const { error, status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', env });
  if (error || status !== 0) fail(`git ${args[0]}: ${error?.message ?? stderr}`);
}

if (folder === undefined) fail('usage: node scripts/demo-history.js FOLDER');
if (existsSync(folder) && readdirSync(folder).length > 0) fail(`${folder} is not empty`);
mkdirSync(folder, { recursive: true });
git('init', '--quiet', '--template=', '--initial-branch=main', '--object-format=sha1');
git('config', 'commit.gpgsign', 'false');
git('config', 'core.autocrlf', 'false');
git('config', 'user.name', env.GIT_COMMITTER_NAME);
git('config', 'user.email', env.GIT_COMMITTER_EMAIL);
git('am', '--quiet', '--committer-date-is-author-date', history);
