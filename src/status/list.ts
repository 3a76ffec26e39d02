import { type Item, type ItemKind, sameId } from '../model/item.ts';
import { namesOf } from '../model/names-of.ts';
import { itemsOf, type Pact, shownWhen } from '../model/pact.ts';
import { viewOf } from '../model/view.ts';
import type { Day } from '../model/when/day.ts';
import { unknownSpan } from '../model/when/span.ts';
import { dueSoonDays } from './due-soon.ts';
import { indicatorStates } from './indicator/indicator.ts';
import type { IndicatorState, Verdict } from './indicator/indicator-state.ts';
import { type ItemState, type State, statesOn } from './state.ts';

/** What can be listed, and the kind of its items. */
export const listedKinds = {
  meetings: 'meeting',
  events: 'event',
  actions: 'action',
  outputs: 'output',
  indicators: 'indicator',
  decisions: 'decision',
  reports: 'report',
  bodies: 'body',
  organisations: 'organisation',
  goals: 'goal',
  priorities: 'priority',
  problems: 'problem',
  sections: 'section',
} as const satisfies Record<string, ItemKind>;
export type ListedKind = keyof typeof listedKinds;

/** An item in a list; things that have no deadline have no state. */
export type ListedItem = Omit<ItemState, 'state'> & {
  readonly state?: State | Verdict;
  /** How an indicator comes to its verdict. */
  readonly indicator?: IndicatorState;
};

export interface ListFilter {
  /** Items of the body with this id. */
  readonly body?: string;
  /** Items that may lie on or after this day, or on or before that one; undated ones do not. */
  readonly from?: Day;
  readonly to?: Day;
  readonly state?: string;
  /** An organisation or body, by id or name. */
  readonly owner?: string;
  /** The section with this id, and all below it. */
  readonly pillar?: string;
}

/** The items of a kind that pass the filter, by date, undated ones last. */
export function listItems(
  pact: Pact,
  kind: ListedKind,
  day: Day,
  filter: ListFilter,
): readonly ListedItem[] {
  return itemsOf(pact, listedKinds[kind])
    .map(statesFor(pact, day))
    .filter((each) => passes(pact, each, filter))
    .map((each, index) => ({ each, index }))
    .sort((a, b) => compareDates(a.each, b.each) || a.index - b.index)
    .map(({ each }) => each);
}

/** Items with their date, and with their state on a day where they have one. */
export function statesFor(pact: Pact, day: Day): (item: Item) => ListedItem {
  const states = new Map(
    statesOn(pact, day, dueSoonDays(pact, day)).map((state) => [state.item, state]),
  );
  const indicators = new Map(
    indicatorStates(pact, viewOf(day)).map((each) => [each.item as Item, each]),
  );
  return (item) => {
    const indicator = indicators.get(item);
    const found = states.get(item) ?? listed(pact, item);
    return indicator ? { ...found, state: indicator.verdict, indicator } : found;
  };
}

/** An item with its date and without a state. */
function listed(pact: Pact, item: Item): ListedItem {
  const span = pact.planned.get(item) ?? unknownSpan;
  return {
    item,
    span,
    at: span,
    open: [],
    isSeveral: false,
    ...(item.when && { when: item.when, shown: shownWhen(pact, item.when) }),
  };
}

function passes(pact: Pact, each: ListedItem, filter: ListFilter): boolean {
  const { body, from, owner, pillar, state, to } = filter;
  const { item, span, state: its } = each;
  return (
    (state === undefined || its === state) &&
    (from === undefined || (span.end.latest !== undefined && span.end.latest >= from)) &&
    (to === undefined || (span.start.earliest !== undefined && span.start.earliest <= to)) &&
    (body === undefined || names(pact, item, 'body', body)) &&
    (owner === undefined || names(pact, item, 'owner', owner)) &&
    (pillar === undefined || isInSection(pact, item, pillar))
  );
}

/** Whether an item, or the one around it, names something in a field, by id or by name. */
function names(pact: Pact, item: Item, relation: string, name: string): boolean {
  const isMeant = (each: string) => {
    const named = pact.byId.get(each.toLowerCase());
    return (named ? namesOf(named) : [each]).some((other) => sameId(other, name));
  };
  const isNamed = item.references.some(
    (reference) => reference.relation === relation && isMeant(reference.name),
  );
  return isNamed || (item.parent !== undefined && names(pact, item.parent, relation, name));
}

function isInSection(pact: Pact, item: Item, id: string, seen = new Set<Item>()): boolean {
  if (sameId(item.id, id)) return true;
  if (seen.has(item)) return false;
  seen.add(item);
  const above = item.references.filter(
    ({ relation }) => relation === 'section' || relation === 'in',
  );
  const around = above.flatMap(({ name }) => pact.byId.get(name.toLowerCase()) ?? []);
  return [...around, ...(item.parent ? [item.parent] : [])].some((each) =>
    isInSection(pact, each, id, seen),
  );
}

function compareDates(a: ListedItem, b: ListedItem): number {
  const key = ({ span }: ListedItem) => span.end.latest ?? span.start.earliest ?? '9999-12-31';
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
