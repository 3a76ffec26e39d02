import type { Pact } from '../../model/pact.ts';
import { titleById } from '../../model/pact.ts';
import { type Seat, seatsHeldBy, seatsPresent, votesPresent } from '../../model/votes/seats.ts';
import type { DatedInput } from '../input.ts';
import { seatDetails, seatName } from '../plan/bodies.ts';
import type { Table } from '../plan/table.ts';
import { labelled, listed } from '../plan/text.ts';
import { blank, longBlank, signatureBlank } from './blank.ts';
import { type MeetingBody, quorumText } from './quorum.ts';
import type { Session } from './session.ts';

/** Who sits in a body, who was there, and whether that was enough to decide. */
export function attendanceOf(meeting: MeetingBody, session: Session, input: DatedInput) {
  const { locale, pact } = input;
  const words = locale.reports.meeting;
  const { body, seats } = meeting;
  const { hadQuorum, present } = session;
  const isAsked = seats.length > 0 || hadQuorum !== undefined || body.data.quorum !== undefined;
  const votes = present && seats.length > 0 ? votesPresent(pact, seats, present) : undefined;
  return {
    title: body.title,
    table: seats.length === 0 ? undefined : seatTable(meeting, session, input),
    lines: [
      quorumText(meeting, input),
      seats.length > 0
        ? labelled(words.votesPresent, votes === undefined ? blank : String(votes))
        : '',
      isAsked
        ? labelled(words.quorate, hadQuorum === undefined ? blank : locale.show.yesNo(hadQuorum))
        : '',
    ].filter((line) => line !== ''),
  };
}

function seatTable({ seats }: MeetingBody, session: Session, input: DatedInput): Table {
  const { locale, pact } = input;
  const { fields, reports } = locale;
  const words = reports.meeting;
  return {
    head: [reports.row, words.member, fields.votes, words.present, words.signature],
    rows: seats.map((seat, index) => {
      const { votes: _, ...member } = seat.member;
      const was = wasPresent(pact, seat, seats, session);
      return [
        String(member.number ?? index + 1),
        listed([seatName(member, input), ...seatDetails(member, input)]),
        seat.least === seat.most ? String(seat.most) : '',
        was === undefined ? blank : locale.show.yesNo(was),
        signatureBlank,
      ];
    }),
  };
}

/** Undefined where it was not written down, or where nobody can tell who is meant. */
function wasPresent(
  pact: Pact,
  seat: Seat,
  seats: readonly Seat[],
  { present }: Session,
): boolean | undefined {
  if (!present) return undefined;
  if (present.some(({ name }) => seatsHeldBy(pact, seats, name).includes(seat))) return true;
  const isCertain = !seat.isAnonymous && seatsPresent(pact, seats, present) !== undefined;
  return isCertain ? false : undefined;
}

/** Those who were there and have no seat; all of them where no seats are listed. */
export function guestsText(
  bodies: readonly MeetingBody[],
  { present }: Session,
  { locale, pact }: DatedInput,
): string {
  const seats = bodies.flatMap((each) => each.seats);
  const guests = (present ?? []).filter(({ name }) => seatsHeldBy(pact, seats, name).length === 0);
  const names = guests.map(({ name }) => titleById(pact, name)).join(', ');
  const word = seats.length > 0 ? locale.reports.meeting.alsoPresent : locale.fields.present;
  return labelled(word, names || longBlank);
}
