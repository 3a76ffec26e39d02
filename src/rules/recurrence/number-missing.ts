import type { Item } from '../../model/item.ts';
import { actualSpan, type Pact } from '../../model/pact.ts';
import { numberBreak } from '../identity/meeting-gaps.ts';
import { tellable } from './short-units.ts';
import type { StatedRhythm } from './stated-rhythm.ts';
import type { Count } from './worst-count.ts';

/** What is missing is the meeting whose number is missing, too: that is told at the numbers. */
export function isNumberMissing(pact: Pact, { item }: StatedRhythm, count: Count): boolean {
  if (!isBody(item)) return false;
  const missing =
    count.counted === 'gap'
      ? count.gaps.map(({ from, to }) => ({ first: from.day.latest, last: to.day.earliest }))
      : tellable(count.units).map(({ unit }) => unit);
  const holes = pact.documents.flatMap((document) => {
    const broken = numberBreak(pact, document, item);
    if (!broken || broken.number < broken.expected) return [];
    const first = actualSpan(pact, broken.previous).end.earliest ?? '';
    const last = actualSpan(pact, broken.meeting).start.latest ?? '';
    return [{ first, last }];
  });
  return missing.every((each) =>
    holes.some(({ first, last }) => each.first < last && each.last > first),
  );
}

function isBody(item: Item): item is Item<'body'> {
  return item.kind === 'body';
}
