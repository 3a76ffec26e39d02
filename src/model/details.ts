import type { Item } from './item.ts';

/** Fields that are shown as a line of their own, in this order. */
export const detailFields = [
  'level',
  'in',
  'area',
  'roles',
  'aliases',
  'meets',
  'rhythm',
  'targetGroups',
  'answers',
  'reactsTo',
  'includes',
  'uses',
  'alternatives',
  'needs',
  'condition',
  'owner',
  'partners',
  'projects',
  'supports',
  'followOn',
  'done',
] as const;
export type DetailField = (typeof detailFields)[number];

/** The fields of that list that an item has. */
export function detailsOf(item: Item): readonly { field: DetailField; value: unknown }[] {
  const data = item.data as Partial<Record<DetailField, unknown>>;
  return detailFields
    .filter((field) => data[field] !== undefined)
    .map((field) => ({ field, value: data[field] }));
}
