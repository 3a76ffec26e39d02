import type { Body } from '../documents.generated.ts';
import { type Seat, votesOf } from './seats.ts';

export type Quorum = NonNullable<Body['quorum']>;

interface QuorumOfSeats {
  readonly quorum: Quorum;
  readonly seats: readonly Seat[];
}

/** Whether so many votes are certainly too few, however many the body has. */
export function isTooFew(votes: number, { quorum, seats }: QuorumOfSeats): boolean {
  if (typeof quorum === 'number') return votes < quorum;
  const { least } = votesOf(seats);
  const percent = /^(\d+) ?%$/.exec(quorum)?.[1];
  if (percent !== undefined) return votes * 100 < Number(percent) * least;
  const [, more, part, whole] = /^(more than )?(\d+)\/(\d+)$/.exec(quorum) ?? [];
  if (part === undefined || whole === undefined) return false;
  const [have, need] = [votes * Number(whole), Number(part) * least];
  return more === undefined ? have < need : have <= need;
}

/** How many votes have to be there; undefined where nobody can tell how many there are. */
export function votesNeeded(quorum: Quorum, seats: readonly Seat[]): number | undefined {
  if (typeof quorum === 'number') return quorum;
  const { least, most } = votesOf(seats);
  if (seats.length === 0 || least !== most) return undefined;
  const counts = Array.from({ length: most + 1 }, (_, votes) => votes);
  return counts.find((votes) => !isTooFew(votes, { quorum, seats }));
}
