import { groupBy } from '../../model/group-by.ts';
import type { Item, Path, Reference } from '../../model/item.ts';
import { oncePerPact } from '../../model/once-per-pact.ts';
import { actualSpan, isFaulty, itemsOf, type Pact } from '../../model/pact.ts';
import { cancelledOn, readRecords } from '../../model/record.ts';
import type { Span } from '../../model/when/span.ts';

/** A day on which a meeting decided something. */
export interface Sitting {
  readonly meeting: Item<'meeting'>;
  readonly bodies: readonly Item<'body'>[];
  readonly day: Span;
  /** Where its record stands in the meeting; missing where there is none, or one of several. */
  readonly record?: Path;
  /** Who was there; missing where nobody wrote it down. */
  readonly present?: readonly Reference[];
  /** What the record says itself. */
  readonly hadQuorum?: boolean;
  readonly decisions: readonly Item<'decision'>[];
  /** By its agenda, or what came of it, something was accepted there, or decided. */
  readonly isDeciding: boolean;
}

/** The sittings that decided something, of meetings of which all can be read. */
export const sittingsOf = oncePerPact((pact): readonly Sitting[] => {
  const byMeeting = groupBy(itemsOf(pact, 'decision'), ({ parent }) => parent);
  return itemsOf(pact, 'meeting').flatMap((meeting) => {
    const bodies = bodiesOf(pact, meeting);
    const isUnsure = ['body', 'held', 'decisions'].some((field) => isFaulty(pact, meeting, field));
    if (bodies.length === 0 || isUnsure || cancelledOn(meeting) !== undefined) return [];
    return sittingsIn(pact, meeting, bodies, byMeeting.get(meeting) ?? []);
  });
});

/** All its bodies, or none where one of them is not known. */
function bodiesOf(pact: Pact, meeting: Item<'meeting'>): readonly Item<'body'>[] {
  const named = meeting.references.filter(({ relation }) => relation === 'body');
  const bodies = named.flatMap(({ name }) => {
    const item = pact.byId.get(name.toLowerCase());
    return item?.kind === 'body' && !pact.doubled.has(name.toLowerCase()) ? [item] : [];
  });
  return bodies.length === named.length ? (bodies as readonly Item[] as Item<'body'>[]) : [];
}

function sittingsIn(
  pact: Pact,
  meeting: Item<'meeting'>,
  bodies: readonly Item<'body'>[],
  decisions: readonly Item<'decision'>[],
): Sitting[] {
  const { held } = meeting.data;
  const records = [held ?? []].flat();
  const isOnly = records.length === 1;
  const used = new Set<Item>();
  const sittings = records.map((record, index): Sitting => {
    const { decisions: own, quorum } = typeof record === 'object' ? record : {};
    const path: Path = Array.isArray(held) ? ['held', index] : ['held'];
    // What stands beside the record of the only sitting was decided there, too.
    const its = decisions.filter(({ data }) => own?.includes(data) ?? false);
    const all = isOnly ? decisions : its;
    for (const each of all) used.add(each);
    const present = meeting.references.filter(({ path: at }) => isAt(at, [...path, 'present']));
    return {
      meeting,
      bodies,
      day: readRecords(record)[0]?.span ?? actualSpan(pact, meeting),
      record: path,
      ...(present.length > 0 && { present }),
      ...(typeof quorum === 'boolean' && { hadQuorum: quorum }),
      decisions: all,
      isDeciding: isDeciding(meeting, path),
    };
  });
  const left = decisions.filter((decision) => !used.has(decision));
  const day = actualSpan(pact, meeting);
  const unrecorded = { meeting, bodies, day, decisions: left, isDeciding: false };
  return [...sittings, unrecorded].filter(
    (sitting) => sitting.decisions.length > 0 || sitting.isDeciding,
  );
}

/** What came of it counts, and where that is not written down, its agenda. */
function isDeciding({ references }: Item, record: Path): boolean {
  const outcomes = references.filter(({ path }) => isAt(path, [...record, 'outcomes']));
  const points =
    outcomes.length > 0 ? outcomes : references.filter(({ path }) => isAt(path, ['agenda']));
  return points.some(({ relation }) => relation === 'accept' || relation === 'decide');
}

function isAt(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}

/** How many votes were cast; undefined where that was not written down, or cannot be read. */
export function castIn(pact: Pact, decision: Item<'decision'>): number | undefined {
  const { votes } = decision.data;
  if (votes === undefined || votes === null || isFaulty(pact, decision, 'votes')) return undefined;
  const { abstained = 0, against = 0, for: inFavour = 0 } = votes;
  return inFavour + against + abstained;
}

/** Whether nobody can have voted beyond what is written down. */
export function isCompleteCount({ data: { votes } }: Item<'decision'>): boolean {
  return votes?.for !== undefined && votes.against !== undefined && votes.abstained !== undefined;
}

/** As a decision is called in the register. */
export function calling({ data, title }: Item<'decision'>): string {
  return data.title ?? (data.number === undefined ? title : String(data.number));
}
