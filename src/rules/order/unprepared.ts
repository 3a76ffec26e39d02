import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import { actualSpan, isOutsidePlan, itemsOf, namedIn, type Pact } from '../../model/pact.ts';
import { cancelledOn } from '../../model/record.ts';
import { before, isUnknown } from '../../model/when/before.ts';
import { hasUnclearAgenda, isUnwritten } from '../agenda-texts.ts';
import { isUnsure } from '../dates/is-unsure.ts';
import { isHabit } from '../habit.ts';
import { type Days, missingMeetings } from '../identity/missing-meetings.ts';
import { oneByOne } from '../one-by-one.ts';
import { mention, type Related, type RuleFinding, rule } from '../rule.ts';
import { mayBePrepared, preparedBy } from './preparations.ts';

export interface UnpreparedData {
  readonly title: string;
  readonly kind: 'meeting' | 'event' | 'report';
  /** The last meeting before it that could prepare it. */
  readonly meeting: string;
}

type Prepared = Item<UnpreparedData['kind']>;
type Found = RuleFinding<UnpreparedData>;

/** One of many that meetings prepare is prepared by none. */
export const unprepared = rule<'order/unprepared', UnpreparedData>({
  id: 'order/unprepared',
  severity: 'warning',
  *check(pact) {
    // A meeting that was lost may have prepared it.
    if (pact.unread.has('meeting')) return;
    const by = preparedBy(pact);
    const isUnclear = mayBePrepared(pact);
    const told = new Set<Item>();
    for (const group of groupsOf(pact)) {
      const all = group.filter((item) => !isOutsidePlan(item));
      const done = all.filter((item) => by.has(item));
      const left = all.filter(
        (item) => !by.has(item) && !isUnclear(item) && canBePrepared(pact, item),
      );
      // One in four may still be forgotten; more are another kind of thing.
      if (!isHabit(done.length, left.length) || done.length < 3 * left.length) continue;
      const those = preparing(pact, done, by);
      const found = left.flatMap((item) => tell(pact, item, those));
      const news = found.filter(({ at }) => !told.has(at as Item));
      for (const { at } of news) told.add(at as Item);
      yield* oneByOne(news, ({ at }) => mention(pact, at as Item));
    }
  },
});

/** The events, the meetings of a body, and the documents of a series. */
function groupsOf(pact: Pact): readonly (readonly Prepared[])[] {
  const events = itemsOf(pact, 'event');
  const meetings = itemsOf(pact, 'body').map((body) =>
    itemsOf(pact, 'meeting').filter((meeting) => namedIn(pact, meeting, 'body').includes(body)),
  );
  const series = groupBy(
    itemsOf(pact, 'report').filter(({ data }) => data.series !== undefined),
    ({ data }) => data.series?.toLowerCase(),
  );
  return [events, ...meetings, ...series.values()];
}

/** The founding meeting of a body, and a day that only the staff has, need no preparation. */
function canBePrepared(pact: Pact, item: Item): boolean {
  const { data, id } = item;
  if ('visibility' in data && data.visibility === 'internal') return false;
  if ('issued' in data && data.issued !== undefined) return false;
  // An id, a date or a record that could not be read may be why nothing prepares it.
  if (pact.doubled.has(id.toLowerCase()) || pact.faulty.has(item) || isUnsure(pact, item))
    return false;
  const establishes = namedIn(pact, item, 'establish').map(({ kind }) => kind);
  return !establishes.includes('body') && !isUnknown(actualSpan(pact, item));
}

/** Meetings of the bodies that prepare the others, and where one of these is missing. */
interface Preparing {
  readonly meetings: readonly Item<'meeting'>[];
  readonly missing: readonly Days[];
}

function preparing(
  pact: Pact,
  done: readonly Item[],
  by: ReadonlyMap<Item, readonly Item[]>,
): Preparing {
  const those = new Set(done.flatMap((item) => by.get(item) ?? []));
  const bodies = new Set([...those].flatMap((meeting) => namedIn(pact, meeting, 'body')));
  const meetings = itemsOf(pact, 'meeting').filter(
    (meeting) =>
      cancelledOn(meeting) === undefined &&
      namedIn(pact, meeting, 'body').some((body) => bodies.has(body)),
  );
  const own = itemsOf(pact, 'body').filter((body) => bodies.has(body));
  return { meetings, missing: own.flatMap((body) => missingMeetings(pact, body)) };
}

function tell(pact: Pact, item: Prepared, { meetings, missing }: Preparing): readonly Found[] {
  const span = actualSpan(pact, item);
  const could = meetings.filter((meeting) => before(actualSpan(pact, meeting), span) !== 'no');
  const isOpen = (meeting: Item<'meeting'>) =>
    meeting !== item && (isUnwritten(meeting) || hasUnclearAgenda(pact, meeting));
  // That a meeting is missing is told of its number.
  if (could.some(isOpen) || missing.some(({ first }) => first < (span.start.latest ?? '')))
    return [];
  const earlier = could.filter(
    (meeting) => meeting !== item && before(actualSpan(pact, meeting), span) === 'yes',
  );
  const last = earlier.reduce<Item | undefined>(
    (latest, each) => (latest && lastDay(pact, latest) > lastDay(pact, each) ? latest : each),
    undefined,
  );
  if (!last) return [];
  const related: Related[] = [mention(pact, last)];
  const hearing = pact.byId.get(item.when?.details.at?.toLowerCase() ?? '');
  if (hearing) related.push(mention(pact, hearing));
  return [
    {
      at: item,
      field: ['id'],
      data: { title: item.title, kind: item.kind, meeting: last.title },
      related,
    },
  ];
}

function lastDay(pact: Pact, item: Item): string {
  return actualSpan(pact, item).end.latest ?? '';
}
