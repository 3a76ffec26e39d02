import type { Rhythm } from '../../model/documents.generated.ts';
import type { Item, PlanDocument } from '../../model/item.ts';
import { headOf, isFaulty, type Pact } from '../../model/pact.ts';
import { earliest, latest } from '../../model/rhythm/window.ts';
import { addDays, type Day } from '../../model/when/day.ts';
import { alone, resolveWhen } from '../../model/when/span.ts';
import { parseWhen } from '../../model/when/when.ts';
import type { StatedRhythm } from './stated-rhythm.ts';

/** Days for which a plan is made, so that what it does not hold there does not take place. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
  /** The plan says that it ends on this day, and does not only stop there. */
  readonly isEndStated: boolean;
}

interface Frame {
  readonly first?: Day;
  readonly last?: Day;
}

/**
 * The days for which the documents plan in which a rhythm has its meetings: their own period;
 * else from the first to the last thing in them, and on to the edge of the pact's period where
 * that lies in the same year. Nobody knows what other years will bring.
 */
export function coverageOf(pact: Pact, { occasions, rhythm }: StatedRhythm): readonly Stretch[] {
  const documents = new Set(occasions.map(({ item }) => item.document));
  const head = headOf(pact);
  const read = [...documents, ...(head ? [head] : [])];
  if (read.some((document) => isFaulty(pact, document, 'period'))) return [];
  const during = frameOf(rhythm.during);
  const frame = during ?? periodOf(pact, head);
  const owners = [...documents].filter((each) => each !== head && pact.periods.has(each));
  const others = new Set([...documents].filter((each) => !owners.includes(each)));
  const stretches = [
    ...owners.flatMap((each) => stretchOf(pact, new Set([each]), periodOf(pact, each)) ?? []),
    ...(others.size > 0 ? (stretchOf(pact, others, sameYears(pact, others, frame)) ?? []) : []),
  ];
  return merged(pact, stretches).flatMap((each) => within(each, during) ?? []);
}

function periodOf(pact: Pact, document: PlanDocument | undefined): Frame | undefined {
  const period = document && pact.periods.get(document);
  if (!period) return undefined;
  const [first, last] = [period.start.earliest, period.end.latest];
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

function frameOf(during: Rhythm['during']): Frame | undefined {
  const text = typeof during === 'object' ? during.when : during;
  const when = text === undefined ? undefined : parseWhen('period', text).when;
  if (!when) return undefined;
  const { end, start } = resolveWhen(when, alone);
  return {
    ...(start.earliest !== undefined && { first: start.earliest }),
    ...(end.latest !== undefined && { last: end.latest }),
  };
}

/** What the documents plan; where they do not say so, from the first to the last thing in them. */
function stretchOf(
  pact: Pact,
  documents: ReadonlySet<PlanDocument>,
  { first, last }: Frame = {},
): Stretch[] {
  const held = thingsIn(pact, documents);
  const from = first ?? held.first;
  const to = last ?? held.last;
  if (from === undefined || to === undefined) return [];
  return [{ first: from, last: to, isEndStated: last !== undefined }];
}

function thingsIn(pact: Pact, documents: ReadonlySet<PlanDocument>): Frame {
  const things = pact.items.filter((item) => documents.has(item.document) && isPlannedThing(item));
  const spans = things.flatMap((item) => pact.planned.get(item) ?? []);
  const first = spans.map(({ start }) => start.earliest).reduce(earliest, undefined);
  const last = spans.map(({ end }) => end.latest).reduce(latest, undefined);
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

function isPlannedThing({ kind }: Item): boolean {
  return kind === 'meeting' || kind === 'event' || kind === 'report';
}

/** The edges of a frame that lie in the year of the first and of the last thing. */
function sameYears(pact: Pact, documents: ReadonlySet<PlanDocument>, frame: Frame = {}): Frame {
  const held = thingsIn(pact, documents);
  const isSame = (a: Day | undefined, b: Day | undefined) => a?.slice(0, 4) === b?.slice(0, 4);
  return {
    ...(frame.first !== undefined && isSame(frame.first, held.first) && { first: frame.first }),
    ...(frame.last !== undefined && isSame(frame.last, held.last) && { last: frame.last }),
  };
}

/** Stretches that follow each other are one, also where another document plans what lies between. */
function merged(pact: Pact, stretches: readonly Stretch[]): readonly Stretch[] {
  const whole: Stretch[] = [];
  for (const next of [...stretches].sort((a, b) => (a.first < b.first ? -1 : 1))) {
    const before = whole.at(-1);
    if (before && isPlanned(pact, before.last, next.first)) {
      const later = next.last > before.last ? next : before;
      whole.splice(-1, 1, { ...later, first: before.first });
    } else whole.push(next);
  }
  return whole;
}

function isPlanned(pact: Pact, last: Day, first: Day): boolean {
  if (first <= addDays(last, 1)) return true;
  return [...pact.periods].some(
    ([document, { end, start }]) =>
      document.kind === 'calendar' &&
      start.earliest !== undefined &&
      end.latest !== undefined &&
      start.earliest <= addDays(last, 1) &&
      end.latest >= addDays(first, -1),
  );
}

function within(stretch: Stretch, { first, last }: Frame = {}): Stretch[] {
  const from = first !== undefined && first > stretch.first ? first : stretch.first;
  const isCut = last !== undefined && last <= stretch.last;
  const to = isCut ? last : stretch.last;
  return from > to ? [] : [{ first: from, last: to, isEndStated: isCut || stretch.isEndStated }];
}
