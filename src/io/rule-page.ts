import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page of a rule, in Markdown; the build lays all pages into `dist/pages`. */
export function readRulePage(programRoot: string, rule: string): string | undefined {
  const path = join(programRoot, 'dist', 'pages', `${rule}.md`);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
