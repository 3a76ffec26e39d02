import { groupBy } from '../../model/group-by.ts';
import { oncePerPact } from '../../model/once-per-pact.ts';
import { itemsOf, type Pact } from '../../model/pact.ts';
import type { Related } from '../rule.ts';
import type { Conflict, ConflictOf } from './conflict.ts';
import { courseConflicts } from './course.ts';
import type { Claim } from './figures.ts';
import { incrementConflicts } from './increments.ts';
import { figuresOf } from './indicator-figures.ts';
import { subsetConflicts, sumConflicts } from './part-conflicts.ts';
import { splitConflicts } from './split-conflicts.ts';

/** One claim that must be wrong, and all that it contradicts. */
export interface Blame {
  readonly claim: Claim;
  /** Those of one kind are told in one sentence; the first kind says the most. */
  readonly conflicts: readonly [Conflict, ...Conflict[]];
}

/** Those that say the most come first. */
const kinds = [
  'part-larger',
  'sum-differs',
  'sum-of',
  'subset',
  'same-date',
  'after-target',
  'increments',
  'order',
  'beyond',
] as const satisfies readonly Conflict['kind'][];

/**
 * A figure that is mistyped contradicts its split, its neighbours and the sum that it is part of:
 * the claims to blame are the fewest that explain all conflicts of a pact.
 */
export const blamesIn = oncePerPact((pact): readonly Blame[] => {
  const blames: Blame[] = [];
  let left = conflictsIn(pact);
  for (let claim = mostDoubtful(left); claim; claim = mostDoubtful(left)) {
    const wrong = claim;
    const [first, ...more] = left.filter(({ claims }) => claims.includes(wrong));
    if (first) blames.push({ claim, conflicts: [first, ...more] });
    left = left.filter(({ claims }) => !claims.includes(wrong));
  }
  return blames;
});

function conflictsIn(pact: Pact): readonly Conflict[] {
  const figures = itemsOf(pact, 'indicator').map((item) => figuresOf(pact, item));
  const conflicts = [
    ...splitConflicts(pact),
    ...sumConflicts(pact),
    ...subsetConflicts(pact),
    ...figures.flatMap((each) => [...courseConflicts(each), ...incrementConflicts(pact, each)]),
  ];
  return conflicts.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/** What contradicts the most; of several, what the first conflict doubts first. */
function mostDoubtful(conflicts: readonly Conflict[]): Claim | undefined {
  const counts = new Map<Claim, number>();
  for (const { claims } of conflicts)
    for (const claim of claims) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0];
}

/** The conflicts of a kind that have the same cause. */
export function ofKind<Kind extends Conflict['kind']>(
  { conflicts }: Blame,
  kind: Kind,
): readonly ConflictOf<Kind>[] {
  return conflicts.filter((each): each is ConflictOf<Kind> => each.kind === kind);
}

/** Blames that are first of all of one kind, those with the same key as one. */
export function together<Kind extends Conflict['kind']>(
  blames: readonly Blame[],
  kind: Kind,
  keyOf: (conflict: ConflictOf<Kind>) => string,
): readonly Blame[] {
  const wanted = blames.filter(({ conflicts }) => conflicts[0].kind === kind);
  const groups = groupBy(wanted, (blame) => ofKind(blame, kind).slice(0, 1).map(keyOf).join());
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const [lead, ...rest] = first.conflicts;
    const conflicts = [...rest, ...more.flatMap((each) => each.conflicts)];
    return [{ claim: first.claim, conflicts: [lead, ...conflicts] as const }];
  });
}

/** All other places; on one entry, such as a value and its split, the entry shows itself. */
export function relatedOf({ claim, conflicts }: Blame): readonly Related[] {
  const others = new Set(conflicts.flatMap(({ claims }) => claims));
  return [...others]
    .filter((each) => each !== claim && !isOneEntry(each, claim))
    .map(({ at, field, text }) => ({ at, field, data: { title: at.title, text } }));
}

function isOneEntry(a: Claim, b: Claim): boolean {
  const [short, long] = a.field.length < b.field.length ? [a, b] : [b, a];
  const entry = short.field.slice(0, -1);
  return a.at === b.at && entry.length > 0 && entry.every((step, at) => long.field[at] === step);
}
