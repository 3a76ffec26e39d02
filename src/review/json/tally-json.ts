import type { Tally } from '../tally.ts';

export function tallyJson({ entries, fates, late, of, planned, targets }: Tally): object {
  const what =
    of.kind === 'meetings'
      ? { kind: of.kind, bodies: of.bodies.map(({ id }) => id) }
      : of.kind === 'points'
        ? { kind: of.kind, verb: of.verb, titles: of.titles }
        : { kind: of.kind };
  return {
    ...what,
    planned,
    ...fates,
    late,
    targets: targets ?? null,
    items: [...new Set(entries.map(({ item }) => item.id))],
  };
}
