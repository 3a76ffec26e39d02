import { spawnSync } from 'node:child_process';
import {
  cpSync,
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
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each file with what it may not import, and the name of the rule against it. */
const planted = [
  ['src/model/planted.ts', "import '../load/names.ts';\n", 'model-knows-only'],
  ['src/rules/planted.ts', "import '../io/clock.ts';\n", 'rules-knows-only'],
  ['src/reporters/planted.ts', "import 'handlebars';\n", 'one-place-knows-handlebars'],
  ['src/load/planted.ts', "import 'date-holidays';\n", 'one-place-knows-date-holidays'],
  ['src/locales/planted.ts', "import '../rules/index.ts';\n", 'locales-knows-only'],
  ['src/feeds/planted.ts', "import 'node:fs';\n", 'only-io-touches-the-world'],
  ['src/status/planted.ts', "import 'semver';\n", 'unlisted-library'],
] as const;
const allowed = [
  'src/locales/allowed.ts',
  "import type { RuleData } from '../rules/index.ts';\nexport type X = RuleData;\n",
] as const;

describe('the table of who may import whom', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paktum-'));
  for (const part of ['src', 'schemas', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, content] of [...planted, allowed]) writeFileSync(join(folder, file), content);
  const { stdout } = spawnSync(
    join(root, 'node_modules/.bin/depcruise'),
    ['--output-type', 'json', 'src'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  rmSync(folder, { recursive: true });
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  const found = summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);

  it.each(planted)('notices %s', (file, _, name) => {
    expect(found).toContain(`${file}: ${name}`);
  });

  it('lets locales see the types of the rules', () => {
    expect(found.filter((violation) => violation.startsWith(allowed[0]))).toEqual([]);
  });
});

it('asks the clock in one place only', () => {
  const folder = join(root, 'src');
  const asking = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /\bnew Date\(\)|\bDate\.now\b/.test(readFileSync(join(folder, file), 'utf8')),
    );
  expect(asking).toEqual([join('io', 'clock.ts')]);
});
