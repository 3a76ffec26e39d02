import { readFileSync } from 'node:fs';
import { en } from '../src/locales/en.ts';
import { addDays } from '../src/model/when/day.ts';

export interface SchemaNode {
  readonly $ref?: string;
  /** The value, or nothing where it may be left blank. */
  readonly anyOf?: readonly SchemaNode[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly 'x-item'?: string;
}

/** What a reader has to find of one value: one of these wordings. */
export interface Expectation {
  /** The id of the item around it; none in the head of a document. */
  readonly item?: string;
  readonly path: string;
  readonly wordings: readonly string[];
}

export function readSchema(
  name: string,
): SchemaNode & { definitions?: Record<string, SchemaNode> } {
  return JSON.parse(
    readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  );
}

export const definitions = readSchema('common').definitions ?? {};

/** Fields that cannot stand beside the others, or are free in form. */
const leftOut: ReadonlySet<string> = new Set(['between', 'checks', 'evidenceRequired']);

/** A document in which every field is filled, and what has to be found of it. */
export function sampleDocument(kind: string, index: number) {
  const expectations: Expectation[] = [];
  // No word of one document is a word of another.
  let count = 100 + 1000 * index;
  const next = () => ++count;

  function expectWords(path: string, item: string | undefined, ...wordings: string[]): void {
    expectations.push({ path, wordings, ...(item !== undefined && { item }) });
  }

  function text(path: string, item: string | undefined, start = 'Word'): string {
    const word = `${start}${next()}x`;
    expectWords(path, item, word);
    return word;
  }

  function sample(given: SchemaNode, path: string, item: string | undefined): unknown {
    const node = given.anyOf?.[0] ?? given;
    const name = node.$ref?.split('/').at(-1) ?? '';
    const meant = node.$ref ? definitions[name] : node;
    if (!meant) throw new Error(`no definition ${name}`);
    const field = path.split('.').at(-1) ?? '';
    const simple = sampleByName(name, path, item) ?? sampleLeaf(meant, field, path, item);
    if (simple !== undefined) return simple;
    const types = [meant.type ?? []].flat();
    if (types.includes('object')) return sampleObject(meant, path, item);
    if (types.includes('array') && meant.items) return [sample(meant.items, path, item)];
    if (types.includes('number') || types.includes('integer')) {
      const number = next();
      // Sums of money and shares are written as the language writes numbers.
      expectWords(path, item, String(number), en.indicators.number(number));
      return number;
    }
    return text(path, item);
  }

  function sampleByName(name: string, path: string, item: string | undefined): unknown {
    const day = () => {
      const value = addDays('2019-01-01', next());
      expectWords(path, item, en.dates.day(value));
      return value;
    };
    if (['day', 'point', 'recordDay', 'formerDate', 'span'].includes(name)) return day();
    if (name === 'id' || name === 'ids' || name === 'names') return text(path, item, 'ref');
    if (name === 'references') return [{ id: text(path, item, 'ref'), as: text(path, item) }];
    if (name === 'word' || name === 'words') {
      const word = text(path, item, 'word');
      return name === 'word' ? word : [word];
    }
    if (name !== 'duration' && name !== 'interval' && name !== 'time') return undefined;
    const number = next();
    const value = name === 'time' ? `10:${(number % 50) + 10}` : `${number} days`;
    expectWords(path, item, value);
    return value;
  }

  function sampleLeaf(
    { const: only, enum: words, pattern = '', properties, type }: SchemaNode,
    field: string,
    path: string,
    item: string | undefined,
  ): unknown {
    if (only !== undefined) return only;
    const [word] = words ?? [];
    if (word !== undefined) {
      const choices = en.choices as Readonly<Record<string, string>>;
      const levels = en.goalLevels as Readonly<Record<string, string>>;
      const per = en.quantity({ per: word as 'year' });
      expectWords(
        path,
        item,
        ...[choices[word], levels[word], per, word].filter((each) => each !== undefined),
      );
      return word;
    }
    if (type === 'boolean') {
      expectWords(path, item, 'yes');
      return true;
    }
    if (properties) return undefined;
    if (pattern.startsWith('^https')) return text(path, item, 'https://example.org/');
    if (pattern.startsWith('^(?:day')) return 'month';
    if (field === 'during') return addDays('2019-01-01', next());
    if (pattern.includes('\\d{4}')) return addDays('2019-01-01', next());
    if (pattern === '^[A-Z]{3}$') return 'EUR';
    if (pattern === '^[A-Z]{2}$') return 'HU';
    if (field === 'language') return 'en';
    if (field === 'timezone') return 'UTC';
    if (field === 'quorum') return next();
    return undefined;
  }

  function sampleObject(node: SchemaNode, path: string, around: string | undefined): unknown {
    const { additionalProperties: free, properties = {} } = node;
    const id = node['x-item'] === undefined ? undefined : `${node['x-item']}-${next()}`;
    const item = id ?? around;
    const entries = Object.entries(properties).filter(
      ([field]) => !leftOut.has(field) && !(id !== undefined && field === 'id'),
    );
    const data = Object.fromEntries(
      entries.map(([field, inner]) => [field, sample(inner, `${path}.${field}`, item)]),
    );
    if (typeof free === 'object') data[`name${next()}`] = sample(free, path, item);
    return { ...(id !== undefined && { id }), ...data };
  }

  const root = readSchema(kind);
  const sampled = sampleObject(
    { ...root, ...(kind === 'review' && { 'x-item': 'review' }) },
    kind,
    undefined,
  );
  return { data: { ...(sampled as object), paktum: 1, kind }, expectations };
}
