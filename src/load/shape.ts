import type { ItemKind } from '../model/item.ts';

/** What one node of a document holds that the program follows; made from the schemas. */
export interface Shape {
  /** The node is an item of this kind. */
  readonly item?: ItemKind;
  /** The node is a date in this role; `day` is one day, `any` a date of any role. */
  readonly role?: 'due' | 'date' | 'period' | 'day' | 'any';
  /** The node names items of these kinds. */
  readonly refersTo?: readonly (ItemKind | 'any')[];
  /** Several words, or `{ text }`, are text and not an id. */
  readonly mayBeText?: boolean;
  /** The node names organisations or bodies, by id or by name. */
  readonly names?: boolean;
  /** Without a value it counts as not written. */
  readonly mayBeBlank?: boolean;
  readonly fields?: Readonly<Record<string, Shape>>;
  readonly each?: Shape;
}
