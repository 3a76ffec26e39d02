// Makes from the JSON Schemas what the program needs of them: TypeScript types, precompiled
// validators, and a table of where items, dates and references stand in a document.
// With --check it writes nothing and fails when a committed file is out of date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const root = new URL('..', import.meta.url);
const vocabulary = ['x-item', 'x-refers-to', 'x-names', 'x-role', 'x-may-be-blank'];
const note = 'Made by `npm run generate` from schemas/. Do not edit.';

const schemas = Object.fromEntries(
  readdirSync(new URL('schemas/', root))
    .sort()
    .map((file) => [file, JSON.parse(readFileSync(new URL(`schemas/${file}`, root), 'utf8'))])
    .map(([file, schema]) => [file, withoutNull(schema)]),
);
const common = schemas['common.schema.json'];
const kinds = Object.keys(schemas)
  .filter((file) => file !== 'common.schema.json')
  .map((file) => file.replace('.schema.json', ''));

const pascal = (name) => name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

/**
 * Editors must accept a field that was left blank. The loader takes it out before anybody sees it,
 * so that neither types nor validators know of it.
 */
function withoutNull(node) {
  if (Array.isArray(node)) return node.map(withoutNull);
  if (node === null || typeof node !== 'object') return node;
  const { anyOf, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withoutNull(value)]),
  );
  if (!rest['x-may-be-blank']) return anyOf ? { anyOf, ...rest } : rest;
  if (anyOf) return { ...anyOf[0], ...rest };
  const [type, ...others] = rest.type.filter((each) => each !== 'null');
  return { ...rest, type: others.length > 0 ? [type, ...others] : type };
}

/** Draft-07 ignores what stands beside `$ref`; in memory it moves into an `allOf`. */
function withAllOf(node, prefix) {
  if (Array.isArray(node)) return node.map((each) => withAllOf(each, prefix));
  if (node === null || typeof node !== 'object') return node;
  const { $ref, ...rest } = node;
  if ($ref === undefined)
    return Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [key, withAllOf(value, prefix)]),
    );
  const target = { $ref: $ref.replace(/^.*#/, prefix) };
  const { description } = rest;
  return description === undefined ? target : { allOf: [target], description };
}

async function types() {
  const titled = Object.fromEntries(
    Object.entries(common.definitions).map(([name, definition]) => [
      name,
      { ...definition, title: pascal(name) },
    ]),
  );
  const documents = Object.fromEntries(
    kinds.map((kind) => {
      const { $schema, $id, ...schema } = schemas[`${kind}.schema.json`];
      return [kind, { ...schema, title: `${pascal(kind)}Document` }];
    }),
  );
  const whole = withAllOf(
    {
      title: 'AnyDocument',
      definitions: { ...titled, ...documents },
      oneOf: kinds.map((kind) => ({ $ref: `#/definitions/${kind}` })),
    },
    '#',
  );
  return compile(dropInnerTitles(whole), 'AnyDocument', {
    bannerComment: `// ${note}`,
    cwd: new URL('schemas/', root).pathname,
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
    format: false,
    strictIndexSignatures: true,
  });
}

/** A title on an inner node would become a type of its own; only definitions are types. */
function dropInnerTitles(schema) {
  const strip = (node, keep) => {
    if (Array.isArray(node)) return node.map((each) => strip(each, false));
    if (node === null || typeof node !== 'object') return node;
    const copy = {};
    for (const [key, value] of Object.entries(node)) {
      if (key === 'title' && !keep && typeof value === 'string') continue;
      copy[key] =
        key === 'properties'
          ? Object.fromEntries(
              Object.entries(value).map(([name, each]) => [name, strip(each, false)]),
            )
          : strip(value, false);
    }
    return copy;
  };
  return {
    ...strip({ ...schema, definitions: undefined }, true),
    definitions: Object.fromEntries(
      Object.entries(schema.definitions).map(([name, node]) => [name, strip(node, true)]),
    ),
  };
}

function validators() {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    strict: true,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const word of vocabulary) ajv.addKeyword(word);
  for (const schema of Object.values(schemas)) ajv.addSchema(withoutSiblings(schema));
  const exports = Object.fromEntries(
    kinds.map((kind) => [kind.replaceAll('-', '_'), `${kind}.schema.json`]),
  );
  return `// ${note}\n${standaloneCode.default(ajv, exports)}`;
}

/** ajv warns about keywords beside `$ref`; editors want them there. */
function withoutSiblings(node) {
  if (Array.isArray(node)) return node.map(withoutSiblings);
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') return { $ref: node.$ref };
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withoutSiblings(value)]),
  );
}

/** Where items, dates and references stand; branches that hold none of them are left out. */
function shapes() {
  const shapeOf = (node) => {
    const { $ref, ...siblings } = node;
    const name = $ref?.replace(/^.*\//, '');
    const whole = $ref === undefined ? node : { ...common.definitions[name], ...siblings };
    const shape = {};
    if (whole['x-item']) shape.item = whole['x-item'];
    if (whole['x-role']) shape.role = whole['x-role'];
    if (whole['x-refers-to']) {
      shape.refersTo = whole['x-refers-to'];
      if (name === 'references') shape.mayBeText = true;
    }
    if (whole['x-names']) shape.names = true;
    if (whole['x-may-be-blank']) shape.mayBeBlank = true;
    if (shape.refersTo || shape.names) return shape;
    const fields = Object.entries(whole.properties ?? {})
      .map(([field, child]) => [field, shapeOf(child)])
      .filter(([, child]) => child);
    if (fields.length > 0) shape.fields = Object.fromEntries(fields);
    const each = whole.items && shapeOf(whole.items);
    if (each) shape.each = each;
    return Object.keys(shape).length > 0 ? shape : undefined;
  };
  const table = Object.fromEntries(
    kinds.map((kind) => [kind, shapeOf(schemas[`${kind}.schema.json`])]),
  );
  return [
    `// ${note}`,
    `import type { Shape } from './shape.ts';`,
    '',
    `export const shapes = ${JSON.stringify(table)} as const satisfies Record<string, Shape>;`,
    '',
  ].join('\n');
}

const outputs = {
  'src/model/documents.generated.ts': await types(),
  'src/load/validators.generated.js': validators(),
  'src/load/shapes.generated.ts': shapes(),
};
let stale = false;
for (const [file, content] of Object.entries(outputs)) {
  const url = new URL(file, root);
  if (existsSync(url) && readFileSync(url, 'utf8') === content) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is out of date: run npm run generate`);
    stale = true;
  } else {
    writeFileSync(url, content);
    console.log(`wrote ${file}`);
  }
}
if (stale) process.exitCode = 1;
