import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a template that comes with the program. */
export function readTemplate(programRoot: string, name: string): string {
  return readFileSync(join(programRoot, 'templates', name), 'utf8');
}
