import type { Item, ItemKind, Path, PlanDocument, Reference } from '../model/item.ts';
import { parseWhen, type Role, type When, type WhenProblem } from '../model/when/when.ts';
import type { Shape } from './shape.ts';

type Data = Record<string, unknown>;
type ShapeRole = NonNullable<Shape['role']>;
type Growing<T> = { -readonly [Key in keyof T]: T[Key] };

/** An item while its document is being walked, with the path that leads to it. */
export interface FoundItem {
  readonly item: Item;
  readonly path: Path;
}

export interface DateProblem {
  readonly path: Path;
  readonly problem: WhenProblem;
  readonly value: unknown;
}

export interface Walked {
  readonly document: PlanDocument;
  readonly items: readonly FoundItem[];
  readonly dateProblems: readonly DateProblem[];
}

const planRoles = ['due', 'date', 'period'] as const;

/** Finds the items, references and dates of a document, whatever else may be wrong with it. */
export function walkDocument(data: Data, shape: Shape): Walked {
  const references: Reference[] = [];
  const document = { kind: data['kind'], data, references } as unknown as PlanDocument;
  const items: FoundItem[] = [];
  const dateProblems: DateProblem[] = [];

  interface Holder {
    readonly references: Reference[];
    readonly depth: number;
    readonly item?: Item;
  }

  function walk(value: unknown, node: Shape, path: Path, holder: Holder): void {
    if (node.role) readDate(value, node, node.role, path);
    if (node.refersTo || node.names) {
      readReferences(value, node, path, holder);
      return;
    }
    if (Array.isArray(value)) {
      if (node.each)
        for (const [index, each] of value.entries())
          walk(each, node.each, [...path, index], holder);
      return;
    }
    if (!isData(value)) return;
    const inner = node.item ? addItem(value, node.item, path, holder) : holder;
    for (const [field, child] of Object.entries(node.fields ?? {}))
      if (Object.hasOwn(value, field)) walk(value[field], child, [...path, field], inner);
  }

  function addItem(value: Data, kind: ItemKind, path: Path, holder: Holder): Holder {
    const own: Reference[] = [];
    // The period of a review is what it tells of.
    const when = readPlan(value, kind === 'review' ? ['due'] : planRoles);
    const item = {
      kind,
      id: typeof value['id'] === 'string' ? value['id'] : '',
      title: titleOf(value),
      data: value,
      document,
      references: own,
      ...(when && { when }),
      ...(holder.item && { parent: holder.item }),
    } as Growing<Item>;
    items.push({ item, path });
    return { references: own, depth: path.length, item };
  }

  function readDate(value: unknown, node: Shape, role: ShapeRole, path: Path): void {
    // A record in its object or list form holds its dates inside.
    if ((isData(value) && node.fields?.['date']) || (Array.isArray(value) && node.each)) return;
    if (Array.isArray(value) && value.length > 0) {
      for (const [index, each] of value.entries()) readDate(each, node, role, [...path, index]);
      return;
    }
    const { problem } = role === 'any' ? parseAny(value) : parseDay(role, value);
    if (problem)
      dateProblems.push({
        path: [...path, ...problem.path],
        problem,
        value: at(value, problem.path),
      });
  }

  function readReferences(value: unknown, node: Shape, path: Path, holder: Holder): void {
    const relation = String(path.findLast((step) => typeof step === 'string') ?? '');
    const add = (name: string, at: Path, as?: unknown, isText = false): void => {
      const form = isText ? 'text' : node.names ? 'name' : 'id';
      holder.references.push({
        name,
        relation,
        path: at.slice(holder.depth),
        to: node.refersTo ?? ['organisation', 'body', 'group'],
        form,
        ...(typeof as === 'string' && { as }),
      });
    };
    const list = Array.isArray(value) ? value : [value];
    for (const [index, each] of list.entries()) {
      const here = Array.isArray(value) ? [...path, index] : path;
      if (typeof each === 'string') add(each, here, undefined, node.mayBeText && /\s/.test(each));
      else if (isData(each) && typeof each['id'] === 'string')
        add(each['id'], [...here, 'id'], each['as']);
      else if (isData(each) && typeof each['text'] === 'string')
        add(each['text'], [...here, 'text'], undefined, true);
    }
  }

  walk(data, shape, [], { references, depth: 0 });
  return { document, items, dateProblems };
}

/** The first of due, date and period that an item has and that can be read. */
function readPlan(value: Data, roles: readonly Role[]): When | undefined {
  for (const role of roles) {
    if (value[role] === undefined || value[role] === null) continue;
    const { when } = parseWhen(role, value[role]);
    if (when) return when;
  }
  return undefined;
}

function parseDay(
  role: Exclude<ShapeRole, 'any'>,
  value: unknown,
): { problem?: WhenProblem | undefined } {
  if (role !== 'day') return parseWhen(role, value);
  const { when, problem } = parseWhen('due', value);
  if (problem) return { problem };
  const [stretch] = when.stretches;
  const isDay = stretch?.form === 'point' && stretch.point.precision === 'day';
  return isDay
    ? {}
    : { problem: { code: 'not-a-day', text: written(value), suggestions: [], path: [] } };
}

/** As it may be shown; what has fields is not written out. */
function written(value: unknown): string {
  return isData(value) ? '{ … }' : String(value);
}

function parseAny(value: unknown): { problem?: WhenProblem | undefined } {
  const results = planRoles.map((role) => parseWhen(role, value));
  return results.some(({ when }) => when) ? {} : { problem: results[0]?.problem };
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Data | undefined)?.[step], value);
}

/** Never empty for an item that has any word of its own. */
function titleOf(value: Data): string {
  for (const field of ['title', 'name', 'text', 'id', 'number'])
    if (typeof value[field] === 'string' || typeof value[field] === 'number')
      return String(value[field]).replace(/\s+/g, ' ').trim();
  return '';
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
