import { closest } from '../model/closest.ts';
import type { Item } from '../model/item.ts';
import { itemsOf, type Pact } from '../model/pact.ts';
import { Trouble } from '../model/trouble.ts';
import { calendarUnits, unitWith } from '../model/when/calendar-unit.ts';
import { addDays, addMonths, type Day, lastOf } from '../model/when/day.ts';
import { alone, resolveWhen, type Span } from '../model/when/span.ts';
import { parseWhen } from '../model/when/when.ts';

/** The time that is reviewed. */
export interface ReviewPeriod {
  readonly first: Day;
  readonly last: Day;
  /** As the plan writes spans: 2019-H1, 2019-03/2019-08. */
  readonly text: string;
  /** What people say about it, where somebody has begun to write that down. */
  readonly document?: Item<'review'>;
  readonly phase?: Item<'phase'>;
}

/** From which day a review is made, and of which day it shows the state. */
export interface ReviewDays {
  /** The day on which it is made. */
  readonly asOf: Day;
  /** The day whose state it shows. */
  readonly day: Day;
  /** Records count that were there by this day. */
  readonly recordedBy: Day;
  /** The period has ended by the day on which it is made. */
  readonly isOver: boolean;
}

/**
 * The period that a word means: a unit of the calendar, an interval, the id of a phase or of a
 * review; without a word the last one completed. Throws trouble where it means none, and where
 * the period has not begun.
 */
export function findPeriod(pact: Pact, word: string | undefined, asOf: Day): ReviewPeriod {
  const period = word === undefined ? lastCompleted(pact, asOf) : periodNamed(pact, word);
  if (period.first > asOf)
    throw new Trouble({ code: 'period-not-begun', period: period.text, first: period.first, asOf });
  return period;
}

/** A document that says of which day it is, and when it was closed, keeps both for ever. */
export function reviewDays(
  { document, last }: ReviewPeriod,
  { asOf, recordedBy }: { readonly asOf: Day; readonly recordedBy?: Day | undefined },
): ReviewDays {
  const { 'as-of': stateDay, closed } = document?.data ?? {};
  return {
    asOf,
    day: earlier(stateDay ?? addDays(last, 1), asOf),
    recordedBy: recordedBy ?? closed ?? adoptedBy(document, asOf) ?? asOf,
    isOver: last < asOf,
  };
}

/** What is adopted later is a draft on the day. */
function adoptedBy(document: Item<'review'> | undefined, asOf: Day): Day | undefined {
  const day = adoptedOn(document);
  return day !== undefined && day <= asOf ? day : undefined;
}

/** The day on which a review was adopted, where it was. */
export function adoptedOn(review: Item<'review'> | undefined): Day | undefined {
  const adopted = review?.data.adopted;
  return typeof adopted === 'object' ? adopted.date : adopted;
}

/** The span that a review is about; none where its end is open or it cannot be read. */
export function periodOf(review: Item<'review'>): Pick<ReviewPeriod, 'first' | 'last'> | undefined {
  return boundsOf(review.data.period);
}

function periodNamed(pact: Pact, word: string): ReviewPeriod {
  // 2019-h1 is 2019-H1 to whoever types it.
  const text = word.toUpperCase();
  const bounds = boundsOf(text);
  if (bounds) return withDocument(pact, { ...bounds, text });
  const item = pact.byId.get(word.toLowerCase());
  const named = item && ofItem(pact, item);
  if (named) return named;
  const ids = [...itemsOf(pact, 'review'), ...itemsOf(pact, 'phase')].map(({ id }) => id);
  const suggestion = closest(word, ids);
  throw new Trouble({ code: 'not-a-period', text: word, ...(suggestion && { suggestion }) });
}

function ofItem(pact: Pact, item: Item): ReviewPeriod | undefined {
  if (item.kind === 'review') {
    const document = item as Item<'review'>;
    const bounds = periodOf(document);
    return bounds && { ...bounds, text: textOf(document), document };
  }
  const bounds = item.kind === 'phase' && boundsOf((item as Item<'phase'>).data.period);
  if (!bounds) return undefined;
  const phase = item as Item<'phase'>;
  return withDocument(pact, { ...bounds, text: `${bounds.first}/${bounds.last}`, phase });
}

/** A whole unit of the calendar is the same period, however it is written. */
function withDocument(pact: Pact, period: ReviewPeriod): ReviewPeriod {
  const all = itemsOf(pact, 'review').filter((each) => {
    const bounds = periodOf(each);
    return bounds?.first === period.first && bounds.last === period.last;
  });
  // Of two the one that was adopted is the review.
  const document = all.find((each) => adoptedOn(each) !== undefined) ?? all[0];
  return document ? { ...period, document } : period;
}

/** Of the pact's own reviews and the half-years of the plan the one that ended last. */
function lastCompleted(pact: Pact, asOf: Day): ReviewPeriod {
  const { first, last } = planBounds(pact) ?? {};
  if (first === undefined) throw new Trouble({ code: 'no-period' });
  const running = unitWith('half-year', last !== undefined && last < asOf ? last : asOf);
  const half = running.last < asOf ? running : unitWith('half-year', addDays(running.first, -1));
  const halves = half.last >= first ? [withDocument(pact, half)] : [];
  const own = itemsOf(pact, 'review').flatMap((document) => {
    const bounds = periodOf(document);
    return bounds && bounds.last < asOf ? { ...bounds, text: textOf(document), document } : [];
  });
  const completed = [...own, ...halves].reduce<ReviewPeriod | undefined>(
    (best, each) => (best && best.last >= each.last ? best : each),
    undefined,
  );
  // In its first half-year a plan has none behind it; then the one that runs is shown.
  return completed ?? withDocument(pact, unitWith('half-year', first > asOf ? first : asOf));
}

/** From the beginning to the end of the plan, by its own words, else by what is in it. */
function planBounds(pact: Pact): { readonly first: Day; readonly last?: Day } | undefined {
  const head = pact.documents.find(({ data }) => data === pact.head);
  const own = head && pact.periods.get(head);
  const others = [...pact.periods.values()];
  const items = [...pact.planned].flatMap(([{ kind }, span]) => (kind === 'phase' ? [] : [span]));
  const starts = (spans: readonly Span[]) => spans.flatMap(({ start }) => start.earliest ?? []);
  const ends = (spans: readonly Span[]) => spans.flatMap(({ end }) => end.latest ?? []);
  const groups = [own ? [own] : [], others, items];
  const [first] = groups.map((spans) => starts(spans).sort()[0]).filter((day) => day !== undefined);
  const [last] = groups.map((spans) => lastOf(ends(spans))).filter((day) => day !== undefined);
  if (first === undefined) return undefined;
  return { first, ...(last !== undefined && { last }) };
}

/** The first and the last day of a span that has both. */
export function boundsOf(value: unknown): { readonly first: Day; readonly last: Day } | undefined {
  const { when } = parseWhen('period', value);
  const { end, start } = when ? resolveWhen(when, alone) : {};
  if (start?.earliest === undefined || end?.latest === undefined) return undefined;
  return { first: start.earliest, last: end.latest };
}

function textOf({ data: { period } }: Item<'review'>): string {
  const text = typeof period === 'object' ? period.when : period;
  return String(text ?? '');
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The unit of the calendar that follows; after any other period six months. */
export function nextPeriod({ first, last }: ReviewPeriod): {
  readonly first: Day;
  readonly last: Day;
} {
  const unit = calendarUnits.find((each) => {
    const span = unitWith(each, first);
    return span.first === first && span.last === last;
  });
  const next = addDays(last, 1);
  return unit ? unitWith(unit, next) : { first: next, last: addDays(addMonths(next, 6), -1) };
}
