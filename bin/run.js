#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

module.enableCompileCache?.();
const root = fileURLToPath(new URL('..', import.meta.url));
const main = new URL('../dist/main.js', import.meta.url);

if (existsSync(main)) {
  const { main: start } = await import(main.href);
  await start(process.argv.slice(2), root);
} else {
  process.stderr.write('paktum is not built yet: run npm run build\n');
  process.exitCode = 2;
}
