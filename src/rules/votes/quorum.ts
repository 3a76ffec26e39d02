import type { Item } from '../../model/item.ts';
import { isFaulty, type Pact } from '../../model/pact.ts';
import { isTooFew, type Quorum } from '../../model/votes/quorum.ts';
import { type Seat, seatsOn, votesOf, votesPresent } from '../../model/votes/seats.ts';
import { type Span, unknownSpan } from '../../model/when/span.ts';
import type { Sitting } from './sittings.ts';

/** A body that says how many votes must be there, and whose votes are known. */
export interface Quorate {
  readonly body: Item<'body'>;
  readonly quorum: Quorum;
  readonly seats: readonly Seat[];
}

function quorateOn(pact: Pact, body: Item<'body'>, day: Span): Quorate | undefined {
  const { quorum } = body.data;
  const seats = seatsOn(pact, body, day);
  if (quorum === undefined || !seats || isFaulty(pact, body, 'quorum')) return undefined;
  return { body, quorum, seats };
}

/** A body whose votes would not do if all of them were there, on whatever day. */
export function outOfReach(pact: Pact, body: Item<'body'>): Quorate | undefined {
  const quorate = quorateOn(pact, body, unknownSpan);
  const { least, most } = votesOf(quorate?.seats ?? []);
  return quorate && least === most && isTooFew(most, quorate) ? quorate : undefined;
}

/** The bodies of a sitting with their quorum; none where one of them has none that can be met. */
export function quoratesOf(pact: Pact, { bodies, day }: Sitting): readonly Quorate[] {
  const quorates = bodies.flatMap((body) =>
    outOfReach(pact, body) ? [] : (quorateOn(pact, body, day) ?? []),
  );
  return quorates.length === bodies.length ? quorates : [];
}

/** The votes of those present, where they are certainly too few for each body of a sitting. */
export function tooFewPresent(pact: Pact, sitting: Sitting): number | undefined {
  const { present } = sitting;
  const quorates = quoratesOf(pact, sitting);
  if (!present || quorates.length === 0) return undefined;
  let all = 0;
  for (const quorate of quorates) {
    const votes = votesPresent(pact, quorate.seats, present);
    if (votes === undefined || !isTooFew(votes, quorate)) return undefined;
    all = Math.max(all, votes);
  }
  return all;
}
