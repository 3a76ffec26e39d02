// Bundles the program into dist/, one file for each command with shared parts split off, and
// writes the manifest from which oclif knows the commands without loading them.
import { cpSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Config, Plugin } from '@oclif/core';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });

const commands = readdirSync(new URL('../src/commands', import.meta.url), { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/commands/${file}`);

await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts', ...commands],
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // oclif would use it in its own development only.
  external: ['typescript'],
  // What is bundled from CommonJS still asks for `require`.
  banner: {
    js: "import { createRequire as _createRequire } from 'node:module'; const require = _createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

// The pages of the rules stand beside their code, and are read from one place.
for (const folder of ['src/rules', 'src/load/pages'])
  cpSync(join(root, folder), join(root, 'dist/pages'), {
    recursive: true,
    filter: (path) => statSync(path).isDirectory() || path.endsWith('.md'),
  });

// The names of the holidays are CC BY-SA: who they are by goes with them.
cpSync(
  join(root, 'node_modules/date-holidays/LICENSE'),
  join(root, 'dist/licences/date-holidays.txt'),
);

const plugin = new Plugin({ root, ignoreManifest: true, type: 'core' });
const config = await Config.load(root);
plugin.config = config;
await plugin.load();
writeFileSync(
  new URL('../oclif.manifest.json', import.meta.url),
  `${JSON.stringify(plugin.manifest, undefined, 2)}\n`,
);
