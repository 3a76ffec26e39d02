import { type Item, sameId } from '../model/item.ts';
import { namedIn, type Pact, resolveReference } from '../model/pact.ts';
import type { Day } from '../model/when/day.ts';
import { type Entry, spansOf } from './entry.ts';

/** Which entries of a pact are wanted; what is not given is not asked. */
export interface Choice {
  /** The id of a body. */
  readonly body?: string;
  /** A kind of entries, or the id of an organisation, a body or a group. */
  readonly of?: string;
  readonly from?: Day;
  readonly to?: Day;
}

const kinds = ['meetings', 'events', 'deadlines'];

/** Whether a word names a kind of entries, and nobody. */
export function isEntryKind(word: string | undefined): boolean {
  return word !== undefined && kinds.includes(word);
}

/** The entries that fit. Deadlines are among them only where they, or somebody's, are asked for. */
export function chooseEntries(
  pact: Pact,
  entries: readonly Entry[],
  { body, from, of, to }: Choice,
): readonly Entry[] {
  const spans = spansOf(entries);
  return entries.filter(
    (entry) =>
      (body === undefined ||
        namedIn(pact, entry.item, 'body').some(({ id }) => sameId(id, body))) &&
      isOf(pact, entry, of) &&
      (from === undefined || (spans.get(entry.uid)?.last ?? '') >= from) &&
      (to === undefined || (spans.get(entry.uid)?.first ?? '') <= to),
  );
}

function isOf(pact: Pact, entry: Entry, of: string | undefined): boolean {
  const isDeadline = entry.kind !== 'occasion';
  if (of === undefined) return !isDeadline;
  if (of === 'deadlines') return isDeadline;
  if (of === 'meetings') return !isDeadline && entry.item.kind === 'meeting';
  if (of === 'events') return !isDeadline && entry.item.kind !== 'meeting';
  return concerns(pact, entry.item, of);
}

/** Whoever meets, is invited, is responsible or takes part, also as a member of a body or group. */
function concerns(pact: Pact, item: Item, who: string): boolean {
  const around = item.parent ? concerns(pact, item.parent, who) : false;
  return (
    around ||
    item.references
      .filter(({ relation }) => ['body', 'invitees', 'owner', 'partners'].includes(relation))
      .some(
        (reference) =>
          sameId(reference.name, who) ||
          resolveReference(pact, reference).some((named) => includes(pact, named, who)),
      )
  );
}

function includes(pact: Pact, named: Item, who: string, depth = 0): boolean {
  if (sameId(named.id, who)) return true;
  if (depth > 5) return false;
  return named.references.some(
    (reference) =>
      sameId(reference.name, who) ||
      resolveReference(pact, reference).some((member) => includes(pact, member, who, depth + 1)),
  );
}
