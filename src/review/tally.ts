import { type AgendaPoint, agendaPoints } from '../model/agenda.ts';
import { groupBy } from '../model/group-by.ts';
import type { Item } from '../model/item.ts';
import { namedIn, type Pact, resolveReference } from '../model/pact.ts';
import type { Entry, Fate } from './entry.ts';
import { missedTargets } from './missed-target.ts';
import { targetsOf } from './target-in-force.ts';

/** What a row of the table counts. */
export type TallyOf =
  /** The meetings of a body, or those that several hold together. */
  | { readonly kind: 'meetings'; readonly bodies: readonly Item[] }
  | { readonly kind: 'events' | 'commitments' | 'documents' | 'decisions' | 'measures' }
  /** Points of agendas that review or evaluate something. */
  | {
      readonly kind: 'points';
      readonly verb: 'review' | 'evaluate';
      readonly titles: readonly string[];
    };

/** How many were planned, and what became of them: the fates add up to what was planned. */
export interface Tally {
  readonly of: TallyOf;
  readonly planned: number;
  readonly fates: Readonly<Record<Fate, number>>;
  /** Of those done, how many later than planned. */
  readonly late: number;
  /** Of those done that have a target and a figure for it; nothing where there are none. */
  readonly targets?: { readonly reached: number; readonly all: number };
  readonly entries: readonly Entry[];
}

/** Counts what was planned for a period. What was done beside the plan is not in it. */
export function talliesOf(pact: Pact, entries: readonly Entry[]): readonly Tally[] {
  const planned = entries.filter(({ origin }) => origin !== 'beside-the-plan');
  const of = (...kinds: readonly string[]) =>
    planned.filter(({ item }) => kinds.includes(item.kind));
  const bodies = (entry: Entry) => namedIn(pact, entry.item, 'body');
  const byBody = groupBy(of('meeting'), (entry) =>
    bodies(entry)
      .map(({ id }) => id)
      .join(),
  );
  return [
    ...[...byBody.values()].map((some) =>
      tally({ kind: 'meetings', bodies: some[0] ? bodies(some[0]) : [] }, some),
    ),
    tally({ kind: 'events' }, of('event')),
    ...pointTallies(pact, of('meeting')),
    tally({ kind: 'commitments' }, of('action', 'output')),
    tally({ kind: 'documents' }, of('report', 'review')),
    tally({ kind: 'decisions' }, of('decision')),
    tally({ kind: 'measures' }, of('measure')),
  ].filter((each) => each.planned > 0);
}

function tally(of: TallyOf, entries: readonly Entry[]): Tally {
  const count = (fate: Fate) => entries.filter((entry) => entry.fate === fate).length;
  const targets = targetsReached(entries);
  return {
    of,
    planned: entries.length,
    fates: {
      done: count('done'),
      postponed: count('postponed'),
      dropped: count('dropped'),
      'not-recorded': count('not-recorded'),
      overdue: count('overdue'),
      'to-come': count('to-come'),
    },
    late: entries.filter(({ fate, late }) => fate === 'done' && late !== undefined).length,
    ...(targets.all > 0 && { targets }),
    entries,
  };
}

function targetsReached(entries: readonly Entry[]) {
  const judged = entries.filter((entry) => entry.fate === 'done' && hasFigure(entry));
  const reached = judged.filter((entry) => missedTargets([entry]).length === 0);
  return { reached: reached.length, all: judged.length };
}

/** Something was recorded for each of its targets, or at least for one. */
export function hasFigure({ judged, records }: Entry): boolean {
  return targetsOf(judged).some(([name]) =>
    records.some(({ details: { participants, results, split, value } }) =>
      name === undefined
        ? value !== undefined || split !== undefined
        : (results?.[name] ?? (name === 'participants' ? participants : undefined)) !== undefined,
    ),
  );
}

/** Points that review or evaluate a document are a duty of their own. */
function pointTallies(pact: Pact, meetings: readonly Entry[]): Tally[] {
  const points = meetings.flatMap((entry) =>
    agendaPoints(entry.item, 'agenda').flatMap((point) =>
      (['review', 'evaluate'] as const).flatMap((verb) => {
        const names = namesFor(pact, point, verb);
        const isPutOff = entry.fate === 'done' && point.rest.movedTo !== undefined;
        const its: Entry = isPutOff ? { ...entry, fate: 'postponed' } : entry;
        return names.length === 0 ? [] : [{ verb, names, entry: its }];
      }),
    ),
  );
  const rows = groupBy(
    points,
    ({ names, verb }) => `${verb} ${names.map(({ key }) => key).join()}`,
  );
  return [...rows.values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    const titles = [...new Set(some.flatMap(({ names }) => names.map(({ title }) => title)))];
    // Targets are those of the meeting, not of a point.
    const { targets: _, ...rest } = tally(
      { kind: 'points', verb: first.verb, titles },
      some.map(({ entry }) => entry),
    );
    return [rest];
  });
}

/** The documents that a point names; those of one series are the same thing, year after year. */
function namesFor(pact: Pact, { objects }: AgendaPoint, verb: 'review' | 'evaluate') {
  const named = objects.filter((each) => each.verb === verb).flatMap((each) => each.named);
  const items = named.flatMap((reference) => resolveReference(pact, reference));
  const names = items
    .filter(({ kind }) => kind === 'report' || kind === 'review')
    .map((item) => {
      const series = 'series' in item.data ? item.data.series : undefined;
      return { key: series ?? item.id, title: item.title };
    });
  return [...new Map(names.map((name) => [name.key, name])).values()];
}
