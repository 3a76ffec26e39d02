import type { Item, Path } from '../../model/item.ts';
import { onlyDay } from '../../model/open-meeting-day.ts';
import { isOutsidePlan, type Pact } from '../../model/pact.ts';
import type { Day } from '../../model/when/day.ts';
import { namesDay, otherWeekday, otherWeekdayBeside } from '../../model/when/named-weekdays.ts';
import { occurrencesOf } from '../../model/when/occurrences.ts';
import type { When } from '../../model/when/when.ts';
import { mention, type RuleFinding, rule } from '../rule.ts';
import { outsideOf } from './outside-period.ts';

export type WrongWeekdayData = {
  readonly title: string;
  readonly day: Day;
} & (
  | { readonly text: string }
  /** The day is an exception from this, and it would not have been one of its days. */
  | { readonly when: When }
);

/** Where a plan may say in a sentence when something takes place. */
const proseFields = ['aim', 'description', 'text'] as const;

/** Words that name another weekday than that of the day, and exceptions that except nothing. */
export const wrongWeekday = rule<'dates/wrong-weekday', WrongWeekdayData>({
  id: 'dates/wrong-weekday',
  severity: 'error',
  *check(pact) {
    for (const item of pact.items) {
      if (pact.copies.has(item) || isOutsidePlan(item)) continue;
      const slip = weekdaySlip(pact, item);
      if (slip) yield slip;
      yield* exceptionsIn(item);
    }
  },
});

/** The words of a date, or of a title or a sentence that gives the date, with another weekday. */
export function weekdaySlip(pact: Pact, item: Item): RuleFinding<WrongWeekdayData> | undefined {
  const { title, when } = item;
  const day = onlyDay(item);
  // A year that was mistyped is told as a date outside the plan.
  if (day === undefined || !when || outsideOf(pact, item)) return undefined;
  const languages = [...new Set([pact.head.language ?? 'en', 'en'])];
  const text = when.details.text ?? '';
  const finding = (words: string, field: Path) =>
    otherWeekday(words, day, languages) === undefined
      ? undefined
      : { at: item, field, data: { title, day, text: words } };
  const slip = finding(text, [when.role, 'text']);
  if (slip) return slip;
  for (const field of proseFields) {
    const words = (item.data as { readonly [Field in string]?: unknown })[field];
    if (typeof words !== 'string' || otherWeekdayBeside(words, day, languages) === undefined)
      continue;
    return {
      at: item,
      field: [field],
      data: { title, day, text: words },
      related: [mention(pact, item)],
    };
  }
  if (!('title' in item.data)) return undefined;
  const inTitle = finding(title, ['title']);
  if (!inTitle || !namesDay(title, day, languages)) return undefined;
  return { ...inTitle, related: [mention(pact, item)] };
}

function* exceptionsIn(item: Item): Iterable<RuleFinding<WrongWeekdayData>> {
  const { when } = item;
  const { day: chosen, except = [] } = when?.details ?? {};
  if (!when || chosen === undefined || except.length === 0) return;
  const { except: _, count: __, ...details } = when.details;
  const { from, to } = when.recurrence ?? {};
  for (const [index, day] of except.entries()) {
    const isWithin = from !== undefined && from.first <= day && (!to || day <= to.last);
    const times = isWithin ? occurrencesOf({ ...when, details }, day) : undefined;
    if (!times || times.length === 0) continue;
    if (times.some(({ end, start }) => (start.earliest ?? '') <= day && day <= (end.latest ?? '')))
      continue;
    yield {
      at: item,
      field: [when.role, 'except', index],
      data: { title: item.title, day, when: { ...when, details } },
    };
  }
}
