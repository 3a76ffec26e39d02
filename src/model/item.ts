import type * as Documents from './documents.generated.ts';
import type { When } from './when/when.ts';

/** Keys and indexes that lead from an item, or a document, to a value inside it. */
export type Path = readonly (string | number)[];

/** The data of an item as its document holds it, by kind. */
export interface ItemData {
  meeting: Documents.Meeting;
  event: Documents.Event;
  action: Documents.Action;
  output: Documents.Output;
  section: Documents.Section;
  indicator: Documents.Indicator;
  decision: Documents.Decision;
  report: Documents.Report;
  organisation: Documents.Organisation;
  body: Documents.Body;
  group: Documents.Group;
  duty: Documents.Duty;
  date: Documents.KeyDate;
  phase: Documents.Phase;
  project: Documents.Project;
  goal: Documents.Goal;
  priority: Documents.Priority;
  problem: Documents.Problem;
  way: Documents.Way;
  area: Documents.Area;
  reason: Documents.Reason;
  'target-group': Documents.TargetGroup;
  review: Documents.ReviewDocument;
  measure: Documents.Measure;
}

export type ItemKind = keyof ItemData;
export type DocumentKind = Documents.AnyDocument['kind'];

/** A document of the pact: what stands at the top of a YAML document. */
export interface PlanDocument {
  readonly kind: DocumentKind;
  readonly data: Documents.AnyDocument;
  /** References that stand outside of any item. */
  readonly references: readonly Reference[];
}

/** A thing with an id of its own: a meeting, an action, a body. */
export interface Item<Kind extends ItemKind = ItemKind> {
  readonly kind: Kind;
  /** As written; empty where a decision has none. Ids are compared without case. */
  readonly id: string;
  /** The title, or what stands for it where the plan gives none. */
  readonly title: string;
  readonly data: ItemData[Kind];
  readonly document: PlanDocument;
  /** The item around it: the action of an output, the meeting of a decision. */
  readonly parent?: Item;
  readonly when?: When;
  readonly references: readonly Reference[];
}

/** One place where an item, or a document, names another. */
export interface Reference {
  /** The word as written. */
  readonly name: string;
  /** The document's own name for the thing. */
  readonly as?: string;
  /** The field that names it, such as `body` or `prepare`. */
  readonly relation: string;
  readonly path: Path;
  /** The kinds that it may name. */
  readonly to: readonly (ItemKind | 'any')[];
  /** An id must exist; a name may be any; text names nothing. */
  readonly form: 'id' | 'name' | 'text';
}

/** Where a finding points: an item or a document, and a field of it. */
export type Anchor = Item | PlanDocument;

/** The title of an item; a document has none. */
export function titleOf(anchor: Anchor): string {
  return 'title' in anchor ? anchor.title : '';
}

/** Ids are compared without case. */
export function sameId(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
