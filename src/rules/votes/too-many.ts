import { compareText } from '../../model/finding.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import { type Seat, seatsOn, votesOf, votesPresent } from '../../model/votes/seats.ts';
import { oneByOne } from '../one-by-one.ts';
import { mention, type Related, type RuleFinding, rule } from '../rule.ts';
import { tooFewPresent } from './quorum.ts';
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

type Found = RuleFinding<TooManyVotesData>;

export const tooManyVotes = rule<'votes/too-many', TooManyVotesData>({
  id: 'votes/too-many',
  severity: 'error',
  *check(pact) {
    const found = sittingsOf(pact).flatMap((sitting) => tooManyAt(pact, sitting) ?? []);
    for (const [, findings] of groupBy(found, ({ data }) => data.body)) {
      const [first, ...others] = findings.toSorted((a, b) => compareText(a.data.of, b.data.of));
      // Where several sittings have more than all members, somebody is missing among these.
      if (first && others[0]?.data.of === 'body')
        yield { ...first, related: [...(first.related ?? []), ...others.map(place)] };
      else yield* oneByOne(findings, place);
    }
  },
});

function place({ at, data, field = [] }: Found): Related {
  return { at, field, data: { title: data.title } };
}

/** The first decision of a sitting with more votes than there can be, and all others like it. */
function tooManyAt(pact: Pact, sitting: Sitting): Found | undefined {
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
