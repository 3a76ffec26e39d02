import actionPlan from '../../schemas/action-plan.schema.json' with { type: 'json' };
import calendar from '../../schemas/calendar.schema.json' with { type: 'json' };
import common from '../../schemas/common.schema.json' with { type: 'json' };
import indicators from '../../schemas/indicators.schema.json' with { type: 'json' };
import pact from '../../schemas/pact.schema.json' with { type: 'json' };
import review from '../../schemas/review.schema.json' with { type: 'json' };
import type { DocumentKind, Path } from '../model/item.ts';

/** The part of JSON Schema that our schemas use. */
export interface SchemaNode {
  readonly pattern?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  /** The value, or nothing where it may be left blank. */
  readonly anyOf?: readonly SchemaNode[];
  readonly 'x-item'?: string;
  readonly 'x-role'?: string;
}

const schemas: Readonly<Record<DocumentKind, unknown>> = {
  'action-plan': actionPlan,
  calendar,
  indicators,
  pact,
  review,
};
const definitions = common.definitions as Readonly<Record<string, SchemaNode>>;

/** The nodes of the schema along a path, from the document to the value, references followed. */
export function schemaNodesAlong(kind: DocumentKind, path: Path): readonly SchemaNode[] {
  const nodes: SchemaNode[] = [schemas[kind] as SchemaNode];
  for (const step of path) {
    const parent = nodes.at(-1);
    const rest = parent?.additionalProperties;
    const child =
      typeof step === 'number'
        ? parent?.items
        : (parent?.properties?.[step] ?? (typeof rest === 'object' ? rest : undefined));
    if (!child) break;
    nodes.push(followed(child));
  }
  return nodes;
}

function followed({ anyOf, ...rest }: SchemaNode): SchemaNode {
  const node = { ...anyOf?.[0], ...rest };
  const name = node.$ref?.replace(/^.*\//, '');
  return name === undefined ? node : { ...definitions[name], ...node };
}

/** The name of the definition that a field refers to, such as `id` or `due`. */
export function definitionName(node: SchemaNode | undefined): string | undefined {
  return node?.$ref?.replace(/^.*\//, '');
}
