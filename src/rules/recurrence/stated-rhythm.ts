import { verbs } from '../../model/agenda.ts';
import type { Rhythm } from '../../model/documents.generated.ts';
import { compareText } from '../../model/finding.ts';
import type { Item, Path } from '../../model/item.ts';
import { oncePerPact } from '../../model/once-per-pact.ts';
import { isFaulty, isOutsidePlan, itemsOf, type Pact, resolveReference } from '../../model/pact.ts';
import { plannedDates } from '../../model/planned-dates.ts';
import { type Occasion, occasionsOf } from '../../model/rhythm/occasions.ts';
import { viewOf } from '../../model/view.ts';
import { lastOf } from '../../model/when/day.ts';
import { type Bound, unknownSpan } from '../../model/when/span.ts';
import { isUnsure } from '../dates/is-unsure.ts';
import { hidesBody, hidesDuty } from './hidden-meetings.ts';

/** A time in the plan on which a rhythm is kept, as exactly as the plan knows it. */
export interface Dated {
  readonly item: Item;
  readonly isHeld: boolean;
  readonly day: Required<Bound>;
}

/** What the plan says of how often something takes place, and when it does. */
export interface StatedRhythm {
  readonly item: Item;
  readonly field: Path;
  readonly rhythm: Rhythm;
  /** By day, the first first; at least one. */
  readonly occasions: readonly Dated[];
}

/** All that is planned and all that is recorded, whenever that is or was. */
const wholePlan = viewOf('9999-12-31');

/**
 * The rhythms that have a time in them, where all that takes place for them has a date. What has
 * no date, or may be hidden by a mistake that is told elsewhere, could lie in any gap.
 */
export const statedRhythms = oncePerPact((pact): readonly StatedRhythm[] => {
  const meetings = [...itemsOf(pact, 'body'), ...itemsOf(pact, 'duty')];
  return [...meetings, ...firstOfSeries(pact)].flatMap((item) => rhythmsOf(pact, item));
});

function rhythmsOf(pact: Pact, item: Item): readonly StatedRhythm[] {
  const field = item.kind === 'body' ? 'meets' : 'rhythm';
  const stated = (item.data as { meets?: Rhythm | Rhythm[]; rhythm?: Rhythm | Rhythm[] })[field];
  if (!stated || isUnclear(pact, item, field)) return [];
  return [stated].flat().flatMap((rhythm, index) => {
    if (!rhythm || !hasTime(rhythm)) return [];
    const occasions = isReport(item) ? dueDates(pact, item) : held(pact, item, rhythm);
    const dated = occasions?.map((each) => toDated(pact, each));
    if (!dated || dated.length === 0 || !dated.every((each) => each !== undefined)) return [];
    const path = Array.isArray(stated) ? [field, index] : [field];
    return [{ item, field: path, rhythm, occasions: dated.sort(byDay) }];
  });
}

function isReport(item: Item): item is Item<'report'> {
  return item.kind === 'report';
}

/** "At each meeting", "on demand" and "at most" say of no time that it is too long. */
function hasTime({ condition, each, every, max, maxGap, min, per }: Rhythm): boolean {
  if (each !== undefined || condition !== undefined || min === 0) return false;
  const isLeast = per !== undefined && (min !== undefined || max === undefined);
  return isLeast || every !== undefined || maxGap !== undefined;
}

function isUnclear(pact: Pact, item: Item, field: string): boolean {
  if ('condition' in item.data && item.data.condition) return true;
  if (pact.doubled.has(item.id.toLowerCase()) || isOutsidePlan(item)) return true;
  if ([field, 'body', 'at', ...verbs].some((each) => isFaulty(pact, item, each))) return true;
  // The count may begin on the day of something that it is about.
  const about = item.references.flatMap((each) => resolveReference(pact, each));
  return about.some((each) => isFaulty(pact, each, 'issued') || isFaulty(pact, each, 'adopted'));
}

/** The meetings and events for a body or a duty; undefined where another may be one of them. */
function held(pact: Pact, of: Item, rhythm: Rhythm): readonly Occasion[] | undefined {
  const isBody = of.kind === 'body';
  if (pact.unread.has('meeting') || (!isBody && pact.unread.has('event'))) return undefined;
  const events = isBody ? [] : itemsOf(pact, 'event');
  const isHidden = isBody ? hidesBody(pact) : hidesDuty(pact, of);
  if ([...itemsOf(pact, 'meeting'), ...events].some(isHidden)) return undefined;
  const last = lastOf([...pact.planned.values()].flatMap(({ end }) => end.latest ?? []));
  const found = occasionsOf(pact, of, rhythm, wholePlan, pact.planned, last ?? wholePlan.day);
  const isOpen = ({ item }: Occasion) => isUnsure(pact, item) || isFaulty(pact, item, 'cancelled');
  return found.some(isOpen) ? undefined : found;
}

/** A rhythm of a series is told once, at the first of its documents that states it. */
function firstOfSeries(pact: Pact): readonly Item<'report'>[] {
  const seen = new Set<string>();
  return itemsOf(pact, 'report').filter(({ data, id }) => {
    const key = (data.series ?? id).toLowerCase();
    if (data.rhythm === undefined || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** When the documents of a series, or one that comes again and again, are due. */
function dueDates(pact: Pact, report: Item<'report'>): readonly Occasion[] | undefined {
  const { series } = report.data;
  const all = (series && pact.series.get(series.toLowerCase())) || [report];
  if (pact.unread.has('report') || all.some((each) => isUnsure(pact, each))) return undefined;
  const occasions = all
    .filter((each) => !isOutsidePlan(each))
    .flatMap((item) =>
      plannedDates(item.when, pact.planned.get(item) ?? unknownSpan, [], wholePlan.day).map(
        ({ span }) => ({ item, isHeld: false, day: span.end }),
      ),
    );
  return occasions.length > 1 ? occasions : undefined;
}

function toDated(pact: Pact, { day, isHeld, item }: Occasion): Dated | undefined {
  // A record without a day says that it took place, and the plan says when.
  const known = day.latest === undefined ? (pact.planned.get(item) ?? unknownSpan).end : day;
  const { earliest, latest } = known;
  return earliest === undefined || latest === undefined
    ? undefined
    : { item, isHeld, day: { earliest, latest } };
}

function byDay({ day: a }: Dated, { day: b }: Dated): number {
  return compareText(a.latest, b.latest) || compareText(a.earliest, b.earliest);
}
