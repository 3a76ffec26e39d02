import type { Quantity, Targets } from '../model/documents.generated.ts';
import { compareText } from '../model/finding.ts';
import type { Item } from '../model/item.ts';
import { recordsOf } from '../model/record.ts';
import { type Day, daysBetween, lastOf } from '../model/when/day.ts';
import type { CheckGroup } from '../status/check-groups.ts';
import type { ItemState } from '../status/state.ts';
import type { StateCounts } from '../status/state-counts.ts';
import type { Locale } from './locale.ts';
import { asQuantity } from './quantity.ts';

/** Sentences whose numbers add up to all items that have a state. */
export function countSentences(
  { commitments, occasions }: StateCounts,
  { check }: Locale,
): string[] {
  return [
    ...(occasions.all > 0 ? [check.meetingCount(occasions)] : []),
    ...(commitments.all > 0 ? [check.deadlineCount(commitments)] : []),
  ];
}

/** The first target; what is counted stands in its unit, or else before it. */
export function targetText({ data }: Item, locale: Locale): string {
  const { target, targets = {} } = data as { target?: Quantity; targets?: Targets };
  if (target !== undefined) return locale.quantity(target);
  const [first] = Object.entries(targets as Readonly<Record<string, Quantity>>);
  if (!first) return '';
  const [name, quantity] = first;
  const text = locale.quantity(quantity);
  return asQuantity(quantity).unit === undefined ? `${locale.target(name)}: ${text}` : text;
}

/** Outputs are often called alike; the number of their action tells them apart. */
export function nameOf({ kind, parent, title }: Item): string {
  if (kind !== 'output' || !parent) return title;
  const number = 'number' in parent.data ? parent.data.number : undefined;
  return `${number ?? parent.title} · ${title}`;
}

/** How long ago it was, or how long it is to come; as its group has it. */
export function timeText(
  { at, daysLate, movesTo }: ItemState,
  group: CheckGroup,
  day: Day,
  locale: Locale,
): string {
  const words = locale.check;
  const { start, end } = at;
  if (group === 'recordMissing')
    return daysLate ? words.daysAgo(daysLate.least, daysLate.most) : '';
  if (group === 'overdue') return daysLate ? words.daysLate(daysLate.least, daysLate.most) : '';
  if (group === 'postponed' || group === 'cannotTell') return '';
  if (group === 'dayNotFixed')
    return end.latest === undefined ? '' : words.daysLeft(daysBetween(day, end.latest));
  // What has begun lasts until its end.
  if (group === 'coming' && start.latest !== undefined && start.latest < day)
    return words.daysLeft(end.latest === undefined ? 0 : daysBetween(day, end.latest));
  const bound = group === 'dueSoon' ? (movesTo ? { latest: movesTo } : end) : start;
  if (bound.latest === undefined) return '';
  const least = Math.max(0, daysBetween(day, bound.earliest ?? bound.latest));
  return words.inDays(least, daysBetween(day, bound.latest));
}

/** The latest first: a slip in the year is among them. */
export function laterNames(
  later: readonly Item[],
  dayText: (day: Day) => string = (day) => day,
): { names: readonly string[]; rest: number } {
  // The day on which it was written down, where that is the later one.
  const lastDay = (item: Item) =>
    lastOf(
      recordsOf(item).flatMap(({ recorded = [], span }) =>
        [recorded, span.end.latest ?? []].flat(),
      ),
    ) ?? '';
  const sorted = [...later].sort((a, b) => compareText(lastDay(b), lastDay(a)));
  const names = sorted.slice(0, namedLater).map((item) => {
    const day = lastDay(item);
    return day === '' ? nameOf(item) : `${nameOf(item)} (${dayText(day)})`;
  });
  return { names, rest: later.length - names.length };
}

const namedLater = 3;
