import { itemById } from '../../model/item-by-id.ts';
import { Trouble } from '../../model/trouble.ts';
import { comingStates } from '../../status/coming/next.ts';
import type { Outlook } from '../../status/coming/outlook.ts';
import { type ItemState, isOccasion } from '../../status/state.ts';

/** The meeting or event with an id that was typed. */
export function occasionCalled({ pact, stateOf }: Outlook, id: string): ItemState {
  const item = itemById(pact, id);
  const state = isOccasion(item) ? stateOf(item) : undefined;
  if (!state) throw new Trouble({ code: 'not-a-meeting', id });
  return state;
}

/** The first that is still to come. */
export function nextOccasion(outlook: Outlook, report: string): ItemState {
  const [next] = comingStates(outlook);
  if (!outlook.states.some(({ item }) => isOccasion(item)))
    throw new Trouble({ code: 'nothing-to-report', report, missing: ['meeting', 'event'] });
  if (!next) throw new Trouble({ code: 'nothing-coming', day: outlook.view.day });
  return next;
}

/**
 * The last meeting that is over or takes place on the day; before the first one, the next. Of a plan
 * without meetings the same for events.
 */
export function meetingForMinutes(outlook: Outlook): ItemState {
  const { spanOf, states, view } = outlook;
  const lastDay = ({ item }: ItemState) => spanOf(item).end.latest ?? '9999-12-31';
  const hasMeetings = states.some(({ item }) => item.kind === 'meeting');
  const over = states
    .filter(({ item }) => (hasMeetings ? item.kind === 'meeting' : isOccasion(item)))
    .filter(({ state }) => state !== 'cancelled')
    .filter((state) => lastDay(state) <= view.day);
  const last = over.reduce<ItemState | undefined>(
    (latest, each) => (latest && lastDay(latest) > lastDay(each) ? latest : each),
    undefined,
  );
  return last ?? nextOccasion(outlook, 'minutes');
}
