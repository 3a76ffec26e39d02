import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a template that comes with the program. */
export function readTemplate(programRoot: string, name: string): string {
  return readFileSync(join(programRoot, 'templates', name), 'utf8');
}

const end = '.md.hbs';

/** The template of a document, and the parts that documents share, by name. */
export function readDocumentTemplates(programRoot: string, document: string) {
  const parts = readdirSync(join(programRoot, 'templates', 'partials')).sort();
  return {
    text: readTemplate(programRoot, `${document}${end}`),
    partials: Object.fromEntries(
      parts.map((file) => [
        file.slice(0, -end.length),
        readTemplate(programRoot, join('partials', file)),
      ]),
    ),
  };
}
