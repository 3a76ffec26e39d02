import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import { actualSpan, type Pact } from '../../model/pact.ts';
import { hasFixedDays } from '../../model/when/span.ts';
import { mention, type RuleFinding, rule } from '../rule.ts';
import { findPreparations, type Preparation } from './find-preparations.ts';
import { unclearObjects } from './unclear-objects.ts';

export type PreparedBeforeData =
  | { readonly order: 'no'; readonly title: string; readonly meetings: readonly string[] }
  | { readonly order: 'late'; readonly meeting: string; readonly titles: readonly string[] }
  | {
      readonly order: 'cannot-tell';
      readonly meeting: string;
      readonly titles: readonly string[];
      /** What would decide it: days, one day, or the hours of a day that is known. */
      readonly missing: 'days' | 'one-day' | 'hours';
    };

type Found = RuleFinding<PreparedBeforeData>;

/** A meeting comes before what it prepares: yes, no, or cannot tell. */
export const preparedBefore = rule<'order/prepared-before', PreparedBeforeData>({
  id: 'order/prepared-before',
  severity: 'error',
  *check(pact) {
    const preparations = [...findPreparations(pact)];
    const byPrepared = groupBy(preparations, ({ prepared }) => prepared);
    const late = preparations.filter(({ order }) => order === 'no');
    const latePrepared = groupBy(late, ({ prepared }) => prepared);
    // Where one meeting comes after all that it prepares, its own date is the odd one.
    for (const [meeting, all] of groupBy(late, (each) => each.meeting))
      if (all.length > 1 && all.every(({ prepared }) => latePrepared.get(prepared)?.length === 1)) {
        yield tellMeeting(pact, meeting, all);
        for (const { prepared } of all) latePrepared.delete(prepared);
      }
    for (const [prepared, all] of latePrepared) yield tellPrepared(pact, prepared, all);
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

function tellMeeting(pact: Pact, meeting: Item, late: readonly Preparation[]): Found {
  const prepared = late.map((each) => each.prepared);
  return {
    at: meeting,
    field: [meeting.when?.role ?? 'id'],
    data: { order: 'late', meeting: meeting.title, titles: prepared.map(({ title }) => title) },
    related: prepared.map((each) => mention(pact, each)),
  };
}

function tellPrepared(pact: Pact, prepared: Item, late: readonly Preparation[]): Found {
  const meetings = late.map(({ meeting }) => meeting);
  return {
    at: prepared,
    field: [prepared.when?.role ?? 'id'],
    data: {
      order: 'no',
      title: prepared.title,
      meetings: meetings.map(({ title }) => title),
    },
    related: meetings.map((each) => mention(pact, each)),
  };
}

function missingOf(withoutDay: number): 'days' | 'one-day' | 'hours' {
  if (withoutDay === 0) return 'hours';
  return withoutDay === 1 ? 'one-day' : 'days';
}
