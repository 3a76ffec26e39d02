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
export function nextOccasion(outlook: Outlook): ItemState {
  const [next] = comingStates(outlook);
  if (!next) throw new Trouble({ code: 'nothing-coming', day: outlook.view.day });
  return next;
}

/** The last meeting that is over or takes place on the day; before the first one, the next. */
export function meetingForMinutes(outlook: Outlook): ItemState {
  const { spanOf, states, view } = outlook;
  const lastDay = ({ item }: ItemState) => spanOf(item).end.latest ?? '9999-12-31';
  const over = states
    .filter(({ item, state }) => item.kind === 'meeting' && state !== 'cancelled')
    .filter((state) => lastDay(state) <= view.day);
  const last = over.reduce<ItemState | undefined>(
    (latest, each) => (latest && lastDay(latest) > lastDay(each) ? latest : each),
    undefined,
  );
  return last ?? nextOccasion(outlook);
}
