import { small } from '../../locales/letter-case.ts';
import type { Item } from '../../model/item.ts';
import { namedIn, type Pact } from '../../model/pact.ts';
import { votesNeeded } from '../../model/votes/quorum.ts';
import { type Seat, seatsOn, votesOf } from '../../model/votes/seats.ts';
import type { Span } from '../../model/when/span.ts';
import type { DatedInput } from '../input.ts';
import { filled, listed } from '../plan/text.ts';

/** A body that meets, with its seats on the day of the meeting; none where they are not listed. */
export interface MeetingBody {
  readonly body: Item<'body'>;
  readonly seats: readonly Seat[];
}

export function bodiesOf(pact: Pact, meeting: Item, day: Span): MeetingBody[] {
  return (namedIn(pact, meeting, 'body') as readonly Item<'body'>[])
    .filter(({ kind }) => kind === 'body')
    .map((body) => ({ body, seats: seatsOn(pact, body, day) ?? [] }));
}

/** Seats and votes, and how many votes have to be there; empty where the plan says neither. */
export function quorumText({ body, seats }: MeetingBody, { locale }: DatedInput): string {
  const { quorum } = body.data;
  const { least, most } = votesOf(seats);
  const needed = quorum === undefined ? undefined : votesNeeded(quorum, seats);
  const isKnown = seats.length > 0 && least === most;
  return listed(
    filled([
      isKnown && locale.next.members(seats.length, most),
      quorum !== undefined &&
        `${small(locale.fields.quorum)}: ${
          needed !== undefined
            ? locale.report.votes(needed)
            : locale.report.body.ofVotes(String(quorum))
        }`,
    ]),
  );
}
