import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import { oneByOne } from '../one-by-one.ts';
import { mention, type RuleFinding, rule } from '../rule.ts';
import { tooFewPresent } from './quorum.ts';
import { type Seat, seatsOn, votesOf, votesPresent } from './seats.ts';
import { calling, castIn, type Sitting, sittingsOf } from './sittings.ts';

export interface TooManyVotesData {
  readonly title: string;
  /** The number of the decision, or what else it is called. */
  readonly decision: string;
  readonly cast: number;
  readonly most: number;
  /** Who has no more: the whole body, or those who were there. */
  readonly of: 'body' | 'present';
  readonly body: string;
}

export const tooManyVotes = rule<'votes/too-many', TooManyVotesData>({
  id: 'votes/too-many',
  severity: 'error',
  *check(pact) {
    const found = sittingsOf(pact).flatMap((sitting) => tooManyAt(pact, sitting) ?? []);
    const byCause = groupBy(found, ({ data }) => `${data.of} ${data.body}`);
    for (const [, findings] of byCause)
      yield* oneByOne(findings, ({ at, data, field = [] }) => ({
        at,
        field,
        data: { title: data.title },
      }));
  },
});

/** The first decision of a sitting with more votes than there can be, and all others like it. */
function tooManyAt(pact: Pact, sitting: Sitting): RuleFinding<TooManyVotesData> | undefined {
  const { bodies, day, meeting, record } = sitting;
  const seats = bodies.map((body) => seatsOn(pact, body, day));
  if (seats.includes(undefined)) return undefined;
  const listed = seats.flatMap((each) => each ?? []);
  const all = votesOf(listed).most;
  const there = presentAt(pact, sitting, listed);
  const castBy = (decision: Item<'decision'>) => castIn(pact, decision) ?? 0;
  const [first, ...others] = sitting.decisions.filter((each) => castBy(each) > (there ?? all));
  if (!first) return undefined;
  const isBody = there === undefined || castBy(first) > all;
  const field = ['votes'];
  return {
    at: first,
    field,
    data: {
      title: meeting.title,
      decision: calling(first),
      cast: castBy(first),
      most: isBody ? all : there,
      of: isBody ? 'body' : 'present',
      body: bodies.map(({ title }) => title).join(', '),
    },
    related: [
      ...others.map((each) => ({ at: each, field, data: { title: calling(each) } })),
      ...(isBody
        ? bodies.map((at) => ({ at, field: ['members'], data: { title: at.title } }))
        : [{ ...mention(pact, meeting), field: [...(record ?? []), 'present'] }]),
    ],
  };
}

/** The votes of those who were there; not where the list of them is too short itself. */
function presentAt(pact: Pact, sitting: Sitting, seats: readonly Seat[]): number | undefined {
  const { hadQuorum, present } = sitting;
  if (!present || (hadQuorum !== false && tooFewPresent(pact, sitting) !== undefined))
    return undefined;
  return votesPresent(pact, seats, present);
}
