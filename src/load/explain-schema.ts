import type { ErrorObject } from 'ajv';
import { asId } from '../model/as-id.ts';
import { closest } from '../model/closest.ts';
import { groupBy } from '../model/group-by.ts';
import type { DocumentKind, Path } from '../model/item.ts';
import { suggestDates } from '../model/when/suggest.ts';
import type { LoadProblem, Owner, ValueFormat, ValueType } from './load-finding.ts';
import { invisibleLetter } from './names.ts';
import { definitionName, type SchemaNode, schemaNodesAlong } from './schema-node.ts';
import { type DateProblem, isData } from './walk.ts';
import { keyRangeAt, placeOf, rangeAt, sourceTextAt, type YamlSource } from './yaml-source.ts';

/** A problem, and the fields whose value nobody may rely on. */
export interface SchemaProblem {
  readonly problem: LoadProblem;
  readonly faultyPaths: readonly Path[];
}

type ProblemOf<Rule> = Omit<Extract<LoadProblem, { rule: Rule }>, 'place'>;
type Explained = {
  [Rule in LoadProblem['rule']]: ProblemOf<Rule>;
}[LoadProblem['rule']];

/** Makes of ajv's errors one problem for each mistake, in the order of the document. */
export function explainSchemaErrors(
  kind: DocumentKind,
  data: unknown,
  source: YamlSource,
  errors: readonly ErrorObject[],
): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const byPath = groupBy(errors, ({ instancePath }) => instancePath);
  for (const [instancePath, together] of byPath) {
    const path = toPath(instancePath, data);
    problems.push(...explainNode({ kind, data, source, path }, together));
  }
  return problems;
}

interface Spot {
  readonly kind: DocumentKind;
  readonly data: unknown;
  readonly source: YamlSource;
  readonly path: Path;
}

function explainNode(spot: Spot, errors: readonly ErrorObject[]): SchemaProblem[] {
  const { path, source } = spot;
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties');
  const missing = errors
    .filter(({ keyword }) => keyword === 'required')
    .map(({ params }) => String(params['missingProperty']));
  const problems = unknown.map(({ params }) =>
    explainUnknownField(spot, String(params['additionalProperty']), missing),
  );
  const meant = new Set(problems.flatMap(({ meant: field }) => field ?? []));
  const stillMissing = missing.filter((field) => !meant.has(field));
  if (stillMissing.length > 0) {
    const data = { fields: stillMissing, of: ownerOf(spot, path) };
    problems.push({
      problem: {
        rule: 'schema/missing-field',
        data,
        place: placeOf(source.file, rangeAt(source, path)),
      },
      faultyPaths: stillMissing.map((field) => [...path, field]),
    });
  }
  const other = errors.filter(
    ({ keyword }) => keyword !== 'additionalProperties' && keyword !== 'required',
  );
  const error = other.find(({ keyword }) => keyword === 'type') ?? other[0];
  if (error && unknown.length === 0)
    problems.push({
      problem: {
        ...explainValue(spot, error),
        place: placeOf(source.file, rangeAt(source, path)),
      } as LoadProblem,
      faultyPaths: [path],
    });
  return problems;
}

function explainUnknownField(
  { kind, data, source, path }: Spot,
  field: string,
  missing: readonly string[],
): SchemaProblem & { meant?: string } {
  const node = schemaNodesAlong(kind, path).at(-1);
  const fields = Object.keys(node?.properties ?? {});
  const present = new Set(Object.keys(valueAt(data, path) as object));
  const suggestion = meantField(field, fields, present, missing);
  const invisible = invisibleLetter(field);
  const here = [...path, field];
  const isCutText = valueAt(data, here) === null && field.trim().length > 0 && !suggestion;
  return {
    problem: {
      rule: 'schema/unknown-field',
      data: {
        field,
        fields,
        of: ownerOf({ kind, data }, path),
        ...(suggestion !== undefined && { suggestion }),
        ...(invisible !== undefined && { invisible }),
        ...(isCutText && { isCutText }),
      },
      place: placeOf(source.file, keyRangeAt(source, here)),
    },
    faultyPaths: [here, ...(suggestion === undefined ? [] : [[...path, suggestion]])],
    ...(suggestion !== undefined && { meant: suggestion }),
  };
}

/** Words that people use for a field of another name. */
const synonyms: Readonly<Record<string, string>> = {
  name: 'title',
  title: 'name',
  place: 'venue',
  location: 'venue',
  on: 'date',
  day: 'date',
  where: 'venue',
  when: 'date',
  deadline: 'due',
  responsible: 'owner',
  description: 'text',
  goal: 'aim',
  purpose: 'aim',
};

function meantField(
  field: string,
  fields: readonly string[],
  present: ReadonlySet<string>,
  missing: readonly string[],
): string | undefined {
  const sameLetters = fields.find((each) => each.toLowerCase() === field.toLowerCase());
  if (sameLetters !== undefined) return sameLetters;
  const synonym = synonyms[field.toLowerCase()] ?? '';
  if (fields.includes(synonym) && !present.has(synonym)) return synonym;
  const free = fields.filter((each) => !present.has(each));
  return closest(field, missing) ?? closest(field, free) ?? closest(field, fields);
}

function explainValue(spot: Spot, error: ErrorObject): Explained {
  const { kind, data, source, path } = spot;
  const nodes = schemaNodesAlong(kind, path);
  const node = nodes.at(-1);
  const value = valueAt(data, path);
  const found = value === undefined ? '' : sourceTextAt(source, path);
  const field = String(path.findLast((step) => typeof step === 'string') ?? 'kind');
  const of = ownerOf(spot, path.slice(0, -1));
  const role = nodes.findLast((each) => each['x-role'] !== undefined);
  const isPart = role === node || (role === nodes.at(-2) && isDatePart(path.at(-1)));
  const isWrongDate = isPart && typeof value !== 'object' && error.keyword === 'pattern';
  const isEmpty = role === node && ['minItems', 'minProperties'].includes(error.keyword);
  if (role && (isWrongDate || isEmpty)) {
    const code = isEmpty ? 'empty' : 'unreadable';
    return { rule: 'schema/date', data: { code, text: found, suggestions: [], of } };
  }
  const isId = ['id', 'ids'].some((name) => name === nearestDefinition(nodes));
  if (isId && (typeof value === 'string' || typeof value === 'number')) {
    const text = String(value);
    const suggestion = asId(text);
    const invisible = invisibleLetter(text);
    const isReserved = /^(?:yes|no|on|off|y|n)$/i.test(text);
    return {
      rule: 'schema/id',
      data: {
        found,
        ...(isReserved && { isReserved }),
        ...(suggestion !== undefined && suggestion !== value && { suggestion }),
        ...(invisible !== undefined && { invisible }),
      },
    };
  }
  const ownFormat = formatOfDefinition[definitionName(node) ?? ''];
  if (error.keyword === 'type' && typeof value === 'number' && ownFormat && field !== 'time')
    return { rule: 'schema/value', data: { field, of, found, format: ownFormat } };
  if (error.keyword === 'type') {
    const expected = [error.params['type'] as string | string[]].flat().map(toValueType);
    const suggestion = suggestValue(field, value, found, expected);
    const isEntry = typeof path.at(-1) === 'number';
    const isRequired = nodes.at(-2)?.required?.includes(field) ?? false;
    return {
      rule: 'schema/type',
      data: {
        field,
        of,
        found,
        foundType: typeOf(value),
        expected,
        ...(isEntry && { isEntry }),
        ...(isRequired && { isRequired }),
        ...(suggestion !== undefined && { suggestion }),
      },
    };
  }
  const allowed = (error.params['allowedValues'] as unknown[] | undefined)?.map(String);
  const suggestion = allowed
    ? closest(String(value), allowed)
    : field === 'time'
      ? asTime(found)
      : undefined;
  const limit = limitOf(error);
  return {
    rule: 'schema/value',
    data: {
      field,
      of,
      found,
      ...(allowed && { allowed }),
      ...(suggestion !== undefined && { suggestion }),
      ...(limit && { limit }),
      ...(!allowed && !limit && { format: formatOf(node, field) }),
    },
  };
}

/** Fields with a form of their own that is no definition of its own. */
const formatOfField: Readonly<Record<string, ValueFormat>> = {
  url: 'url',
  online: 'url',
  currency: 'currency',
  country: 'country',
  language: 'language',
  timezone: 'timezone',
  quorum: 'quorum',
  per: 'unit',
};
const formatOfDefinition: Readonly<Record<string, ValueFormat>> = {
  time: 'time',
  duration: 'duration',
  interval: 'interval',
  word: 'word',
};

function formatOf(node: SchemaNode | undefined, field: string): ValueFormat {
  // Under `checks` the names of rules are fields.
  if (node?.pattern?.startsWith('^(?:off|')) return 'severity';
  return formatOfDefinition[definitionName(node) ?? ''] ?? formatOfField[field] ?? 'text';
}

/** Entries of a list of dates, and the fields of a date that are dates themselves. */
function isDatePart(step: string | number | undefined): boolean {
  return typeof step === 'number' || ['when', 'between', 'during', 'starting'].includes(step ?? '');
}

function limitOf({ keyword, params }: ErrorObject) {
  const number = Number(params['limit']);
  if (keyword.startsWith('min')) return { kind: 'least', number } as const;
  if (keyword.startsWith('max')) return { kind: 'most', number } as const;
  return undefined;
}

/** What was probably meant: `30 fő` for 30, `11,8` for 11.8, 2.1 for "2.10". */
function suggestValue(
  field: string,
  value: unknown,
  found: string,
  expected: readonly ValueType[],
): string | undefined {
  if (typeof value === 'number' && expected.includes('text'))
    return field === 'time' ? asTime(found) : `"${found}"`;
  if (typeof value !== 'string') return undefined;
  if (expected.includes('number') || expected.includes('integer')) {
    const number = /^(\d+(?:[.,]\d{1,2})?)\s*\D*$/.exec(value)?.[1];
    return number?.replace(',', '.');
  }
  return undefined;
}

/** 9.30 and 9:30 for 09:30; a span for both of its ends. */
function asTime(text: string): string | undefined {
  const times = text.split(/\s*[-–]\s*/).map((part) => {
    const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(part.trim()) ?? [];
    return hours === '' ? undefined : `${hours.padStart(2, '0')}:${minutes}`;
  });
  const whole = times.join('-');
  return /^(?:[01]\d|2[0-3]):[0-5]\d(?:-(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(whole)
    ? whole
    : undefined;
}

function nearestDefinition(nodes: readonly SchemaNode[]): string | undefined {
  return definitionName(nodes.at(-1)) ?? definitionName(nodes.at(-2));
}

/** The innermost item that holds the path, else the document. */
export function ownerOf({ kind, data }: Pick<Spot, 'kind' | 'data'>, path: Path): Owner {
  const nodes = schemaNodesAlong(kind, path);
  for (let length = Math.min(path.length, nodes.length - 1); length >= 0; length -= 1) {
    const item = nodes[length]?.['x-item'];
    if (item === undefined) continue;
    const value = valueAt(data, path.slice(0, length));
    const { id, name, title = name ?? id } = isData(value) ? value : {};
    return {
      kind: item as Owner['kind'],
      ...(typeof title === 'string' && { title }),
      ...(typeof id === 'string' && { id }),
    };
  }
  return { kind };
}

function toPath(instancePath: string, data: unknown): Path {
  let value = data;
  return instancePath
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(value) ? Number(key) : key;
      value = (value as Record<string | number, unknown>)[step];
      return step;
    });
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<string | number, unknown> | null | undefined)?.[step],
    data,
  );
}

function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean' || typeof value === 'number') return typeof value as ValueType;
  return 'object';
}

function toValueType(schemaType: string): ValueType {
  if (schemaType === 'string') return 'text';
  if (schemaType === 'array') return 'list';
  return schemaType === 'null' ? 'nothing' : (schemaType as ValueType);
}

/** Says of a date that cannot be read what may be written instead, quoting the source text. */
export function explainDate(
  kind: DocumentKind,
  data: unknown,
  source: YamlSource,
  { path, problem, value }: DateProblem,
): SchemaProblem {
  const { path: _, ...known } = problem;
  // 2019.10 was read as the number 2019.1: only the source text tells what was meant.
  const text = typeof value === 'number' ? sourceTextAt(source, path) : problem.text;
  const explained = text === problem.text ? known : { ...known, ...suggestDates(text), text };
  const invisible = invisibleLetter(text);
  return {
    problem: {
      rule: 'schema/date',
      data: {
        ...explained,
        of: ownerOf({ kind, data }, path.slice(0, -1)),
        ...(invisible !== undefined && { invisible }),
      },
      place: placeOf(source.file, rangeAt(source, path)),
    },
    faultyPaths: [path],
  };
}
