import { type Fields, fieldsIn, numberIn } from '../model/indicator/figure.ts';
import type { FieldChange, Placed } from './change.ts';
import { lengthOf } from './strictness.ts';

/** What became of how often something has to happen: rarer, or no longer a duty, is weaker. */
export function rhythmChanges(
  gone: readonly Placed[],
  come: readonly Placed[],
  isLeft: boolean,
): readonly FieldChange[] {
  const [from, to] = [gone[0], come[0]];
  if (from && to && gone.length === 1 && come.length === 1) return [changeOf(from, to)];
  return [
    ...gone.map(
      (each): FieldChange => ({
        code: isLeft ? 'entry-removed' : 'removed',
        path: each.path,
        from: each,
        isWeakening: true,
      }),
    ),
    ...come.map(
      (each): FieldChange => ({
        code: isLeft ? 'entry-added' : 'set',
        path: each.path,
        to: each,
        isWeakening: false,
      }),
    ),
  ];
}

function changeOf(from: Placed, to: Placed): FieldChange {
  const [then, now] = [fieldsIn(from.value) ?? {}, fieldsIn(to.value) ?? {}];
  // "At each meeting" cannot be counted.
  if (then['each'] !== now['each'])
    return { code: 'changed', path: to.path, from, to, isWeakening: then['each'] !== undefined };
  const signs = [
    compared(timesIn(then), timesIn(now)),
    compared(gapIn(now), gapIn(then)),
    compared(Number(isBinding(then)), Number(isBinding(now))),
  ];
  const isLooser = signs.some((sign) => sign < 0);
  const isTighter = signs.some((sign) => sign > 0);
  const code = isLooser ? 'loosened' : isTighter ? 'tightened' : 'changed';
  return { code, path: to.path, from, to, isWeakening: isLooser };
}

/** At least so many times in a day; what is not asked for is none. */
function timesIn({ every, min, per }: Fields): number {
  if (every !== undefined) return 1 / (lengthOf(every) ?? Number.POSITIVE_INFINITY);
  const length = per === undefined ? undefined : lengthOf(per);
  return length === undefined ? 0 : (numberIn(min) ?? 0) / length;
}

function gapIn({ maxGap }: Fields): number {
  return (maxGap === undefined ? undefined : lengthOf(maxGap)) ?? Number.POSITIVE_INFINITY;
}

function isBinding({ condition, expected, usual }: Fields): boolean {
  return usual !== true && expected !== true && condition === undefined;
}

/** How much more the second is; nearly equal lengths are equal. */
function compared(then: number, now: number): number {
  if (then === now) return 0;
  return Math.abs(now - then) < 1e-9 ? 0 : now - then;
}
