import type { Item, ItemKind } from '../model/item.ts';
import type { Matched } from './match-items.ts';

/** What came or went with the item, or the record, around it is not told on its own. */
export function isToldElsewhere(
  { data, parent }: Item,
  side: 'before' | 'after',
  { nowOf, thenOf }: Matched,
): boolean {
  if (!parent) return false;
  const other = side === 'before' ? nowOf.get(parent) : thenOf.get(parent);
  if (!other) return true;
  if (side === 'before' && holds(fieldOf(parent, 'held'), data))
    return fieldOf(other, 'held') === undefined;
  const explanation = explanations(parent).find((each) => holds(each, data));
  return (
    explanation !== undefined &&
    !explanations(other).some((each) => isSameMatter(each, explanation))
  );
}

const weakLosses: ReadonlySet<ItemKind> = new Set<ItemKind>([
  ...(['meeting', 'event', 'action', 'output', 'report', 'indicator', 'decision'] as const),
  ...(['duty', 'measure', 'goal', 'body', 'review'] as const),
]);

/** Whether less is promised without it; a group or a phase promises nothing. */
export function isWeakLoss({ kind }: Item): boolean {
  return weakLosses.has(kind);
}

function fieldOf({ data }: Item, field: string): unknown {
  return (data as unknown as Readonly<Record<string, unknown>>)[field];
}

function explanations(item: Item): readonly unknown[] {
  const list = fieldOf(item, 'explanations');
  return Array.isArray(list) ? list : [];
}

function isSameMatter(a: unknown, b: unknown): boolean {
  const about = (each: unknown) =>
    JSON.stringify([(each as { about?: unknown } | null)?.about].flat());
  return about(a) === about(b);
}

/** Whether a value stands anywhere inside another. */
function holds(value: unknown, wanted: unknown): boolean {
  if (value === wanted) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((each) => holds(each, wanted));
}
