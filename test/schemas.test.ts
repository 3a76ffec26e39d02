import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../schemas/', import.meta.url);
const files = readdirSync(folder).sort();
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly [other: string]: unknown;
}

/** Every property of every object in a schema, with the way that leads to it. */
function* fieldsOf(node: unknown, path: string): Iterable<[string, Node]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties')
      for (const [field, child] of Object.entries(value as Record<string, Node>))
        yield [`${path}.${field}`, child];
    yield* fieldsOf(value, `${path}/${key}`);
  }
}

describe.each(files)('%s', (file) => {
  const schema = read(file);

  it('is draft-07 with a title and a description', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema.$id).toBe(file);
    expect(schema.title).toMatch(/\w/);
    expect(schema.description).toMatch(/\w/);
  });

  it('says of every field what it is', () => {
    const fields = [...fieldsOf(schema, file)];
    expect(fields.length).toBeGreaterThan(5);
    const unsaid = fields.filter(([, { description, title }]) => !title || !description);
    expect(unsaid.map(([path]) => path)).toEqual([]);
  });
});

it('allows no other fields in any object', () => {
  const open: string[] = [];
  const visit = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return;
    const { additionalProperties, properties } = node as Node;
    const isSetting = path.includes('/checks/');
    if (properties && !path.endsWith('/properties') && additionalProperties !== false && !isSetting)
      open.push(path);
    for (const [key, value] of Object.entries(node)) visit(value, `${path}/${key}`);
  };
  for (const file of files) visit(read(file), file);
  expect(open).toEqual([]);
});
