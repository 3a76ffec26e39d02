import { groupBy } from '../../model/group-by.ts';
import type { Item, Path } from '../../model/item.ts';
import {
  actualSpan,
  isOutsidePlan,
  itemsOf,
  type Pact,
  resolveReference,
} from '../../model/pact.ts';
import { before, isUnknown, type Order } from '../../model/when/before.ts';
import { hasFixedDays } from '../../model/when/span.ts';
import { isUnsure } from '../dates/is-unsure.ts';
import { mention, rule } from '../rule.ts';
import { unclearObjects } from './unclear-objects.ts';

export type PreparedBeforeData =
  | { readonly order: 'no'; readonly title: string; readonly meetings: readonly string[] }
  | {
      readonly order: 'cannot-tell';
      readonly meeting: string;
      readonly titles: readonly string[];
      /** What would decide it: days, one day, or the hours of a day that is known. */
      readonly missing: 'days' | 'one-day' | 'hours';
    };

interface Preparation {
  readonly meeting: Item<'meeting'>;
  readonly path: Path;
  readonly prepared: Item;
  readonly order: Order;
}

/** A meeting comes before what it prepares: yes, no, or cannot tell. */
export const preparedBefore = rule<'order/prepared-before', PreparedBeforeData>({
  id: 'order/prepared-before',
  severity: 'error',
  *check(pact) {
    const preparations = [...findPreparations(pact)];
    const byPrepared = groupBy(preparations, ({ prepared }) => prepared);
    for (const [prepared, all] of byPrepared) {
      const late = all.filter(({ order }) => order === 'no');
      if (late.length === 0) continue;
      yield {
        at: prepared,
        field: [prepared.when?.role ?? 'id'],
        data: {
          order: 'no',
          title: prepared.title,
          meetings: late.map(({ meeting }) => meeting.title),
        },
        related: late.map(({ meeting }) => mention(pact, meeting)),
      };
    }
    const mayBePrepared = unclearObjects(pact, 'prepare');
    const isDecided = (prepared: Item) =>
      mayBePrepared.has(prepared) ||
      (byPrepared.get(prepared)?.some(({ order }) => order !== 'cannot-tell') ?? false);
    const open = preparations.filter(({ prepared }) => !isDecided(prepared));
    for (const [meeting, unclear] of groupBy(open, (each) => each.meeting)) {
      const [first] = unclear;
      if (!first) continue;
      const all: readonly Item[] = [meeting, ...unclear.map(({ prepared }) => prepared)];
      yield {
        at: meeting,
        field: first.path,
        severity: 'warning',
        data: {
          order: 'cannot-tell',
          meeting: meeting.title,
          titles: unclear.map(({ prepared }) => prepared.title),
          missing: missingOf(all.filter((item) => !hasFixedDays(actualSpan(pact, item))).length),
        },
        related: all.map((item) => mention(pact, item)),
      };
    }
  },
});

function* findPreparations(pact: Pact): Iterable<Preparation> {
  for (const meeting of itemsOf(pact, 'meeting')) {
    if (isOutsidePlan(meeting) || isUnsure(pact, meeting)) continue;
    const span = actualSpan(pact, meeting);
    if (isUnknown(span)) continue;
    const preparedHere = new Map<Item, Path>();
    for (const reference of meeting.references) {
      if (reference.relation !== 'prepare' || reference.path[0] !== 'agenda') continue;
      // A series is prepared as a whole; which of its documents is meant, nobody says.
      const [prepared, ...others] = resolveReference(pact, reference);
      if (!prepared || others.length > 0 || prepared === meeting) continue;
      if (pact.doubled.has(prepared.id.toLowerCase())) continue;
      if (!preparedHere.has(prepared)) preparedHere.set(prepared, reference.path);
    }
    for (const [prepared, path] of preparedHere) {
      const its = actualSpan(pact, prepared);
      if (isUnknown(its) || isOutsidePlan(prepared) || isUnsure(pact, prepared)) continue;
      // A report stands or falls with the meeting that hears it.
      const hearing = prepared.when?.details.at?.toLowerCase();
      if (hearing !== undefined && preparedHere.has(pact.byId.get(hearing) as Item)) continue;
      yield { meeting, prepared, path, order: before(span, its) };
    }
  }
}

function missingOf(withoutDay: number): 'days' | 'one-day' | 'hours' {
  if (withoutDay === 0) return 'hours';
  return withoutDay === 1 ? 'one-day' : 'days';
}
