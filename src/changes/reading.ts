import type { Severity } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { Item, PlanDocument } from '../model/item.ts';
import { itemsOf, type Pact } from '../model/pact.ts';
import { type Span, unknownSpan } from '../model/when/span.ts';
import type { Matched } from './match-items.ts';
import { type ValueReader, valueReader } from './value-reader.ts';

/** Two states read side by side: what comparing one field needs to know of the rest. */
export interface Reading {
  readonly before: ValueReader;
  readonly after: ValueReader;
  /** What an item of the former state is now. */
  readonly nowOf: Matched['nowOf'];
  /** How severe a rule is where a pact does not say otherwise. */
  readonly usualSeverity: (rule: string) => Severity | undefined;
  readonly nowOfId: (id: string) => Item | undefined;
  readonly plannedThen: (item: Item) => Span;
  readonly plannedNow: (item: Item) => Span;
  /** The time that a document is for. */
  readonly periodThen: (document: PlanDocument) => Span;
  readonly periodNow: (document: PlanDocument) => Span;
  /** Decisions that are new, by what they are about. */
  readonly decidedAbout: ReadonlyMap<Item, readonly Item[]>;
}

export function readBoth(
  before: Pact,
  after: Pact,
  { gone, nowOf, thenOf }: Matched,
  usualSeverity: Reading['usualSeverity'],
): Reading {
  const ids = new Map(
    [...nowOf].map(([then, now]) => [then.id.toLowerCase(), now.id.toLowerCase()]),
  );
  const lost = new Set(gone.map(({ id }) => id.toLowerCase()));
  const isGone = (id: string) => lost.has(id) && !after.byId.has(id) && !after.series.has(id);
  const decisions = itemsOf(after, 'decision').filter((item) => !thenOf.has(item));
  const about = decisions.flatMap((decision) =>
    decision.references
      .filter(({ relation }) => relation === 'about')
      .flatMap(({ name }) => {
        const item = after.byId.get(name.toLowerCase());
        return item ? [{ item, decision }] : [];
      }),
  );
  const byItem = groupBy(about, ({ item }) => item);
  return {
    nowOf,
    usualSeverity,
    nowOfId: (id) => {
      const then = before.byId.get(id.toLowerCase());
      return then && nowOf.get(then);
    },
    before: valueReader(before, (id) => ids.get(id) ?? id, isGone),
    after: valueReader(after, (id) => id, isGone),
    plannedThen: (item) => before.planned.get(item) ?? unknownSpan,
    plannedNow: (item) => after.planned.get(item) ?? unknownSpan,
    periodThen: (document) => before.periods.get(document) ?? unknownSpan,
    periodNow: (document) => after.periods.get(document) ?? unknownSpan,
    decidedAbout: new Map(
      [...byItem].map(([item, all]) => [item, all.map(({ decision }) => decision)]),
    ),
  };
}
