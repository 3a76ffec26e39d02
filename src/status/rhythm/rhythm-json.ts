import type { Occasion } from '../../model/rhythm/occasions.ts';
import type { View } from '../../model/view.ts';
import { daysLeft } from '../../model/when/days-left.ts';
import { printWhen } from '../../model/when/when.ts';
import type { RhythmState } from './rhythm.ts';
import type { CountState } from './rhythm-count.ts';

/** A rhythm as data; what is not known is null. */
export function rhythmJson(
  { counted, counts, item, keeps, keptBy, next, rhythm }: RhythmState,
  view: View,
): object {
  return {
    id: item.id,
    kind: item.kind,
    title: item.title,
    rhythm,
    counted,
    counts: counts.map((count) => countJson(count, view)),
    next: next ? occasionJson(next) : null,
    keeps: keeps ?? null,
    keptBy: keptBy ?? null,
  };
}

function countJson(count: CountState, { day }: View): object {
  const { dueBy, keeps, next, notRecorded, since, unit, unrecorded, violatedSince } = count;
  return {
    counted: count.counted,
    verdict: count.verdict,
    since: since ? { earliest: since.earliest ?? null, latest: since.latest ?? null } : null,
    unit: unit?.text ?? null,
    dueBy: dueBy ?? null,
    daysLeft: dueBy ? daysLeft(dueBy, day) : null,
    violatedSince: violatedSince ?? null,
    missed: count.missed,
    notRecorded,
    unrecorded: [...new Set(unrecorded.map(({ item }) => item.id))],
    next: next ? occasionJson(next) : null,
    keeps: keeps ?? null,
  };
}

function occasionJson({ item, when }: Occasion): object {
  return { id: item.id, title: item.title, ...(when && { [when.role]: printWhen(when) }) };
}
