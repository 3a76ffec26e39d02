import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The schemas that come with the program: their texts by path, as `schemas/pact.schema.json`. */
export function readSchemas(programRoot: string): ReadonlyMap<string, string> {
  const folder = join(programRoot, 'schemas');
  const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
  return new Map(
    names.sort().map((name) => [`schemas/${name}`, readFileSync(join(folder, name), 'utf8')]),
  );
}
