import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** How findings can be written, by the word that `--format` takes. */
export const reporters = {
  pretty,
  json,
  github,
  gitlab,
  sarif,
  markdown,
} as const satisfies Record<string, Reporter>;
