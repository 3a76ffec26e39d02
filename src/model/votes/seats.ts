import { closest } from '../closest.ts';
import type { Member } from '../documents.generated.ts';
import type { Item, Reference } from '../item.ts';
import { namesOf } from '../names-of.ts';
import { isFaulty, type Pact } from '../pact.ts';
import { before } from '../when/before.ts';
import { alone, resolveWhen, type Span } from '../when/span.ts';
import { parseWhen } from '../when/when.ts';
import { nameKey, whoIs } from '../who-is.ts';

/** A vote of which nobody knows whether it is there counts for `most` only. */
interface Votes {
  readonly least: number;
  readonly most: number;
}

/** A seat of a body, with its votes and those who hold it. */
export interface Seat extends Votes {
  /** An item of the pact, or a name that is no item's. */
  readonly holders: readonly (Item | string)[];
  /** The plan names the seat only, and not whose it is. */
  readonly isAnonymous: boolean;
  /** What the plan says of it. */
  readonly member: Member;
}

/** The seats of a body on a day; undefined where they are not listed, or not to be relied on. */
export function seatsOn(pact: Pact, body: Item<'body'>, day: Span): readonly Seat[] | undefined {
  const { members } = body.data;
  if (!members || members.length === 0 || isFaulty(pact, body, 'members')) return undefined;
  return members.flatMap((member, index) => {
    const { delegates = 1, name, period, votes } = member;
    const isMember = period === undefined ? 'yes' : covers(period, day);
    if (isMember === 'no') return [];
    const holders = body.references
      .filter(
        ({ path }) => path[0] === 'members' && path[1] === index && path[2] === 'organisation',
      )
      .map((reference) => whoIs(pact, reference.name));
    // Where several are sent, it may be meant that each of them votes.
    const most = votes ?? Math.max(1, delegates);
    const least = isMember === 'yes' ? (votes ?? 1) : 0;
    const isAnonymous = holders.length === 0;
    return [
      {
        least,
        most,
        isAnonymous,
        member,
        holders: isAnonymous && name ? [whoIs(pact, name)] : holders,
      },
    ];
  });
}

/** Whether somebody is a member during the whole of a sitting. An open side has no limit. */
function covers(period: unknown, day: Span): 'yes' | 'no' | 'cannot-tell' {
  const { when } = parseWhen('period', period);
  if (!when) return 'cannot-tell';
  const span = resolveWhen(when, alone);
  if (before(span, day) === 'yes' || before(day, span) === 'yes') return 'no';
  const [stretch] = when.stretches;
  // A member of 2019 is one from its first day to its last.
  const whole = stretch?.form === 'point' ? stretch.point : undefined;
  const from = whole?.first ?? (span.start.earliest && span.start.latest) ?? '';
  const to = whole?.last ?? (span.end.latest && span.end.earliest) ?? '9999';
  const [first, last] = [day.start.earliest, day.end.latest];
  const isKnown = first !== undefined && last !== undefined;
  return isKnown && from <= first && last <= to ? 'yes' : 'cannot-tell';
}

export function votesOf(seats: readonly Seat[]): Votes {
  const sum = (side: keyof Votes) => seats.reduce((all, seat) => all + seat[side], 0);
  return { least: sum('least'), most: sum('most') };
}

/** The most votes that those present can have; undefined where nobody can tell. */
export function votesPresent(
  pact: Pact,
  seats: readonly Seat[],
  present: readonly Reference[],
): number | undefined {
  const attended = seatsPresent(pact, seats, present);
  if (!attended) return undefined;
  const anonymous = seats.filter(({ isAnonymous }) => isAnonymous);
  // Organisations are listed, so that the holder of a bare seat may stand under any name, or none.
  const areNamed = anonymous.some((seat) => attended.has(seat));
  return votesOf([...new Set([...attended, ...(areNamed ? [] : anonymous)])]).most;
}

/** The seats whose holders are among those present; undefined where somebody may hold any of them. */
export function seatsPresent(
  pact: Pact,
  seats: readonly Seat[],
  present: readonly Pick<Reference, 'name'>[],
): ReadonlySet<Seat> | undefined {
  const attended = new Set<Seat>();
  for (const { name } of present) {
    if (pact.doubled.has(name.toLowerCase())) return undefined;
    const theirs = seatsHeldBy(pact, seats, name);
    for (const seat of theirs) attended.add(seat);
    if (theirs.length === 0 && !isGuest(pact, whoIs(pact, name), seats)) return undefined;
  }
  return attended;
}

export function seatsHeldBy(pact: Pact, seats: readonly Seat[], name: string): readonly Seat[] {
  const who = whoIs(pact, name);
  return seats.filter(({ holders }) => holders.includes(who));
}

/** Certainly no member: neither a group of some, nor a name that may be a member's. */
function isGuest(pact: Pact, who: Item | string, seats: readonly Seat[]): boolean {
  if (typeof who !== 'string') return who.kind === 'organisation';
  if (pact.unread.has('organisation')) return false;
  const names = seats
    .flatMap(({ holders }) => holders)
    .flatMap((holder) => (typeof holder === 'string' ? holder : namesOf(holder)))
    .map(nameKey);
  const isPartOf = names.some((name) => name.includes(who) || who.includes(name));
  return !isPartOf && closest(who, names) === undefined;
}
