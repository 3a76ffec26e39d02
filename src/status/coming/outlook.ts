import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import { namedIn, type Pact } from '../../model/pact.ts';
import { recordsIn } from '../../model/plan.ts';
import { type View, viewOf } from '../../model/view.ts';
import type { Day } from '../../model/when/day.ts';
import { type Span, unknownSpan } from '../../model/when/span.ts';
import { dueSoonDays } from '../due-soon.ts';
import { type RhythmState, rhythmStates } from '../rhythm/rhythm.ts';
import { type ItemState, statesOn } from '../state.ts';

/** What every coming meeting asks of the rest of the plan, worked out once. */
export interface Outlook {
  readonly pact: Pact;
  readonly view: View;
  readonly states: readonly ItemState[];
  readonly rhythms: readonly RhythmState[];
  readonly stateOf: (item: Item) => ItemState | undefined;
  /** When it took place as far as that is known on the day, else when it is planned. */
  readonly spanOf: (item: Item) => Span;
  readonly meetingsOf: (body: Item) => readonly ItemState[];
  /** Documents that are due at a meeting. */
  readonly dueAt: (meeting: Item) => readonly ItemState[];
  /** Decisions of a body that are still to be carried out. */
  readonly openDecisionsOf: (body: Item) => readonly ItemState[];
  /** Meetings that put points off to this one. */
  readonly puttingOffTo: (meeting: Item) => readonly Item[];
}

export function outlookOn(pact: Pact, day: Day): Outlook {
  const view = viewOf(day);
  const states = statesOn(pact, day, dueSoonDays(pact, day));
  const byItem = new Map(states.map((state) => [state.item, state]));
  const meetings = states.filter(({ item }) => item.kind === 'meeting');
  const decisions = states.filter((state) => state.item.kind === 'decision' && isOpen(state));
  const byBody = perBody(pact, meetings, (item) => item);
  const decisionsByBody = perBody(pact, decisions, (item) => item.parent ?? item);
  const byMeeting = groupBy(states, ({ when }) => when?.details.at?.toLowerCase() ?? '');
  const putOff = groupBy(
    meetings.flatMap(({ item }) => movedTo(item).map((to) => ({ item, to: to.toLowerCase() }))),
    ({ to }) => to,
  );
  return {
    pact,
    view,
    states,
    rhythms: rhythmStates(pact, view),
    stateOf: (item) => byItem.get(item),
    spanOf: (item) =>
      recordsIn(item, view).at(-1)?.span ??
      byItem.get(item)?.span ??
      pact.planned.get(item) ??
      unknownSpan,
    meetingsOf: (body) => byBody.get(body) ?? [],
    dueAt: ({ id }) => byMeeting.get(id.toLowerCase()) ?? [],
    openDecisionsOf: (body) => decisionsByBody.get(body) ?? [],
    puttingOffTo: ({ id }) => (putOff.get(id.toLowerCase()) ?? []).map(({ item }) => item),
  };
}

/** Not done yet; without a date nobody can tell whether it is late. */
export function isOpen({ state }: ItemState): boolean {
  return ['open', 'due-soon', 'overdue', 'cannot-tell', 'ongoing'].includes(state);
}

function perBody(
  pact: Pact,
  states: readonly ItemState[],
  meetingOf: (item: Item) => Item,
): ReadonlyMap<Item, ItemState[]> {
  const pairs = states.flatMap((state) =>
    namedIn(pact, meetingOf(state.item), 'body').map((body) => ({ body, state })),
  );
  const groups = groupBy(pairs, ({ body }) => body);
  return new Map([...groups].map(([body, all]) => [body, all.map(({ state }) => state)]));
}

function movedTo(item: Item): string[] {
  const { agenda = [] } = item.data as Item<'meeting'>['data'];
  return agenda.flatMap((point) => (typeof point === 'object' && point?.movedTo) || []);
}
