import { groupBy } from '../../model/group-by.ts';
import type { Item, PlanDocument } from '../../model/item.ts';
import { listed } from '../../model/listed.ts';
import { isFaulty, itemsOf, type Pact } from '../../model/pact.ts';
import { mention, type RuleFinding } from '../rule.ts';
import { contradictsDates } from './contradicts-dates.ts';
import { nameWords } from './name-words.ts';
import type { NumberGapData } from './number-gap.ts';
import { onlySlip } from './number-row.ts';

type Event = Item<'event'>;
interface Placed {
  readonly event: Event;
  readonly number: number;
  /** From 1, in the list of the calendar. */
  readonly place: number;
}

/** An event whose number is neither its place in the list nor follows the number before it. */
export interface EventSlip extends Placed {
  readonly previous: Placed;
  /** Another event of the list that has its number. */
  readonly twin?: Event;
}

export function* eventGaps(pact: Pact): Iterable<RuleFinding<NumberGapData>> {
  for (const document of pact.documents) {
    const slip = eventSlip(pact, document);
    if (!slip || slip.twin) continue;
    const { event, number, place, previous } = slip;
    yield {
      at: event,
      field: ['number'],
      data: {
        kind: 'event',
        within: '',
        title: event.title,
        number,
        previousTitle: previous.event.title,
        expected: previous.number + 1,
        place: { here: place, before: previous.number },
      },
      related: [{ ...mention(pact, previous.event), field: ['number'] }],
    };
  }
}

/** The one slip in the numbers of a calendar's events, if they are counted at all. */
export function eventSlip(pact: Pact, document: PlanDocument): EventSlip | undefined {
  const events = itemsOf(pact, 'event').filter((each) => each.document === document);
  const numbers = events.map(({ data }) => data.number);
  const isUnclear = events.some((each) => isFaulty(pact, each, 'number'));
  if (isUnclear || pact.unread.has('event') || numbers.some(isText)) return undefined;
  const own = events.flatMap((event, index): Placed | [] => {
    const { number } = event.data;
    return typeof number === 'number' ? { event, number, place: index + 1 } : [];
  });
  const follows = ({ number }: Placed, index: number) =>
    number === (own[index - 1]?.number ?? 0) + 1;
  const isCounted = own[0]?.number === 1 || own.some((each, at) => at > 0 && follows(each, at));
  if (!isCounted || isComplete(pact, own) || isCountedApart(own)) return undefined;
  const index = onlySlip(
    own.map(({ number }) => number),
    own.map((each, at) => at > 0 && each.number !== each.place && !follows(each, at)),
  );
  const found = own[index ?? 0];
  const previous = own[(index ?? 0) - 1];
  if (!found || !previous) return undefined;
  const twin = own.find((each) => each !== found && each.number === found.number)?.event;
  return { ...found, previous, ...(twin && { twin }) };
}

function isText(number: Event['data']['number']): boolean {
  return typeof number === 'string';
}

/** In whatever order they stand, none is missing and none is there twice. */
function isComplete(pact: Pact, own: readonly Placed[]): boolean {
  const numbers = own.map(({ number }) => number);
  const isWhole = new Set(numbers).size === Math.max(...numbers) - Math.min(...numbers) + 1;
  const row = own.map(({ event, number }) => ({ item: event, number }));
  return isWhole && new Set(numbers).size === numbers.length && !contradictsDates(pact, row);
}

/** Workshops 1 to 3 among fairs 1 to 2: each kind of event has numbers of its own. */
function isCountedApart(own: readonly Placed[]): boolean {
  const keys = [
    ({ event }: Placed) => nameWords(event.title).join(' '),
    ({ event }: Placed) => listed(event.data.types).join(' '),
  ];
  return keys.some((key) => {
    const groups = [...groupBy(own, key).values()];
    return groups.length > 1 && groups.length < own.length && groups.every(isSerial);
  });
}

function isSerial(group: readonly Placed[]): boolean {
  return group.every(({ number }, at) => number === (group[0]?.number ?? 0) + at);
}
