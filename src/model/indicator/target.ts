import type { Indicator } from '../documents.generated.ts';
import { type Fields, listIn, momentIn, numberIn, quantityIn, splitIn, textIn } from './figure.ts';

export type Direction = 'increasing' | 'decreasing';

/** What is to be reached in the end, as the plan writes it; without what cannot be read. */
export interface Target {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /** As written, such as 2020-H2. */
  readonly date?: string;
  readonly split?: Readonly<Record<string, number>>;
  readonly text?: string;
}

/** As given; else less is better below a mere maximum, or where the baseline lies above. */
export function directionOf({ baseline, direction, milestones, target }: Indicator): Direction {
  if (direction === 'increasing' || direction === 'decreasing') return direction;
  const { max, min, value } = targetIn(target) ?? {};
  const end = min ?? value;
  if (end === undefined && max !== undefined) return 'decreasing';
  const last = end ?? numberIn(listIn(milestones).at(-1)?.['value']);
  const start = numberIn(quantityIn(baseline)?.['value']);
  return start !== undefined && last !== undefined && start > last ? 'decreasing' : 'increasing';
}

/** The figure from which a target counts as reached. */
export function goalOf(target: Target | undefined, direction: Direction): number | undefined {
  if (!target) return undefined;
  const { max, min, value } = target;
  return direction === 'increasing' ? (min ?? value ?? max) : (max ?? value ?? min);
}

/** Undefined where a target says nothing that can be read. */
export function targetIn(raw: unknown): Target | undefined {
  const fields = quantityIn(raw) ?? {};
  const numbers = (['value', 'min', 'max'] as const).flatMap((key) => {
    const number = numberIn(fields[key]);
    return number === undefined ? [] : [[key, number] as const];
  });
  const date = momentIn({ date: fields['date'] })?.written;
  const split = splitIn(fields['split']);
  const text = textIn(fields['text']);
  const target: Target = {
    ...Object.fromEntries(numbers),
    ...(date !== undefined && { date }),
    ...(split.size > 0 && { split: Object.fromEntries(split) }),
    ...(text !== undefined && { text }),
  };
  return Object.keys(target).length > 0 ? target : undefined;
}

/** Whether a target asks for less, or for the same later. */
export function isWeaker(after: Fields, before: Fields, direction: Direction): boolean {
  const [now, then] = [targetIn(after), targetIn(before)];
  const sign = direction === 'increasing' ? 1 : -1;
  const falls = (to: number | undefined, from: number | undefined) =>
    from !== undefined && (to === undefined || sign * to < sign * from);
  const [by, until] = [momentIn({ date: now?.date })?.last, momentIn({ date: then?.date })?.last];
  return (
    falls(goalOf(now, direction), goalOf(then, direction)) ||
    (until !== undefined && (by === undefined || by > until)) ||
    Object.entries(then?.split ?? {}).some(([key, part]) => falls(now?.split?.[key], part))
  );
}
