import type { Body } from '../../model/documents.generated.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import { itemsOf, type Pact } from '../../model/pact.ts';
import { isTooFew } from '../../model/votes/quorum.ts';
import { votesOf } from '../../model/votes/seats.ts';
import { oneByOne } from '../one-by-one.ts';
import { type Related, type RuleFinding, rule } from '../rule.ts';
import { outOfReach, quoratesOf, tooFewPresent } from './quorum.ts';
import { calling, castIn, isCompleteCount, type Sitting, sittingsOf } from './sittings.ts';

export interface NoQuorumData {
  /** The record says so; too few were there; too few voted; or the body can never reach it. */
  readonly why: 'recorded' | 'present' | 'cast' | 'out-of-reach';
  /** Title of the meeting; of the body where it can never reach it. */
  readonly title: string;
  /** The decision that too few voted on. */
  readonly decision?: string;
  readonly votes: number;
  readonly quorum?: NonNullable<Body['quorum']>;
  /** The votes of the body, where they are certain and the quorum is a share of them. */
  readonly all?: number;
  readonly isWritten: boolean;
}

export const noQuorum = rule<'votes/no-quorum', NoQuorumData>({
  id: 'votes/no-quorum',
  severity: 'error',
  *check(pact) {
    for (const body of itemsOf(pact, 'body')) {
      const quorate = outOfReach(pact, body);
      if (!quorate) continue;
      const { quorum, seats } = quorate;
      const votes = votesOf(seats).most;
      yield {
        at: body,
        field: ['quorum'],
        severity: 'warning',
        data: {
          why: 'out-of-reach',
          title: body.title,
          votes,
          quorum,
          isWritten: false,
        },
        related: [{ at: body, field: ['members'], data: { title: body.title } }],
      };
    }
    for (const [, sittings] of groupBy(sittingsOf(pact), ({ bodies }) => bodies[0])) {
      const found = sittings.flatMap(
        (sitting) => recordedAt(sitting) ?? presentAt(pact, sitting) ?? castAt(pact, sitting) ?? [],
      );
      for (const [, findings] of groupBy(found, ({ data }) => data.why))
        yield* oneByOne(findings, ({ at, data, field = [] }) => ({
          at,
          field,
          data: { title: data.title },
        }));
    }
  },
});

/** The record itself says that there was no quorum. */
function recordedAt(sitting: Sitting): RuleFinding<NoQuorumData> | undefined {
  const { decisions, hadQuorum, meeting, record } = sitting;
  if (hadQuorum !== false || !record || decisions.length === 0) return undefined;
  return {
    at: meeting,
    field: [...record, 'quorum'],
    data: { why: 'recorded', title: meeting.title, votes: 0, isWritten: false },
    related: decisions.map(place),
  };
}

/** Those who were there have fewer votes than the quorum asks for. */
function presentAt(pact: Pact, sitting: Sitting): RuleFinding<NoQuorumData> | undefined {
  const { decisions, meeting, record } = sitting;
  const votes = tooFewPresent(pact, sitting);
  if (votes === undefined || !record) return undefined;
  return {
    at: meeting,
    field: [...record, 'present'],
    // The point may have been put off, and nobody wrote that down.
    ...(decisions.length === 0 && { severity: 'warning' }),
    data: { why: 'present', ...dataOf(pact, sitting), votes },
    related: [...decisions.map(place), ...quorumsOf(sitting)],
  };
}

/**
 * Fewer votes were cast than the quorum asks for. Where people meet they may have been there and
 * not voted; in writing nobody is there who does not vote.
 */
function castAt(pact: Pact, sitting: Sitting): RuleFinding<NoQuorumData> | undefined {
  const { decisions, hadQuorum, present } = sitting;
  const data = dataOf(pact, sitting);
  const quorates = quoratesOf(pact, sitting);
  if (quorates.length === 0 || (present && !data.isWritten)) return undefined;
  const [first, ...others] = decisions.filter((decision) => {
    const cast = castIn(pact, decision);
    if (cast === undefined || (hadQuorum && !isCompleteCount(decision))) return false;
    return quorates.every((quorate) => isTooFew(cast, quorate));
  });
  if (!first) return undefined;
  const isCertain = data.isWritten && !present && isCompleteCount(first);
  return {
    at: first,
    field: ['votes'],
    severity: isCertain ? 'error' : 'warning',
    data: { why: 'cast', ...data, decision: calling(first), votes: castIn(pact, first) ?? 0 },
    related: [...others.map(place), ...quorumsOf(sitting)],
  };
}

function dataOf(pact: Pact, sitting: Sitting) {
  const { meeting } = sitting;
  const [first] = quoratesOf(pact, sitting);
  const { least, most } = votesOf(first?.seats ?? []);
  return {
    title: meeting.title,
    isWritten: meeting.data.form === 'written',
    ...(first && { quorum: first.quorum }),
    ...(typeof first?.quorum === 'string' && least === most && { all: most }),
  };
}

function place(decision: Item<'decision'>): Related {
  const field = decision.data.votes ? ['votes'] : ['id'];
  return { at: decision, field, data: { title: calling(decision) } };
}

function quorumsOf({ bodies }: Sitting): readonly Related[] {
  return bodies.map((at) => ({
    at,
    field: ['quorum'],
    data: { title: at.title, text: `quorum: ${at.data.quorum}` },
  }));
}
