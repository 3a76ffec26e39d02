import type { Item } from '../model/item.ts';
import { actualSpan, type Pact } from '../model/pact.ts';
import { plannedDates } from '../model/planned-dates.ts';
import { cancelledOn, recordsOf } from '../model/record.ts';
import { addDays, type Day, daysBetween, lastOf } from '../model/when/day.ts';
import { occurrencesOf } from '../model/when/occurrences.ts';
import { alone, resolveWhen, type Span } from '../model/when/span.ts';
import { parseWhen, type When } from '../model/when/when.ts';
import { isInternal, occasionText, occasionTitle, whenOf } from './calendar-text.ts';
import type { Entry, LeftOut, Placed, PlannedTime, Recurrence } from './entry.ts';
import { type EntryBase, entryBase, numbered, type Plan } from './entry-base.ts';
import { recurrenceRule } from './recurrence-rule.ts';

/** A month has at most 31 days; what is known more coarsely would fill a calendar with bars. */
const longestTentative = 31;
/** No series of a plan begins later after its first day. */
const tenYears = 3653;

/** What takes place, on its days. */
export function placeOccasion(plan: Plan, item: Item): Placed {
  const dates = datesOf(plan.pact, item);
  if (!plan.isOpen && isInternal(plan.pact, item))
    return { item, entries: [], leftOut: dates.map(() => 'internal') };
  const base = entryBase(plan, item);
  const entries: Entry[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, date] of dates.entries()) {
    const entry = typeof date === 'string' ? date : toEntry(plan, base, date);
    if (typeof entry === 'string') leftOut.push(entry);
    else entries.push(entry.standsFor ? entry : numbered(entry, index));
  }
  return { item, entries, leftOut };
}

/** A date of an item: a span, or a series with the spans of those that took place otherwise. */
interface OccasionDate {
  readonly span: Span;
  readonly recurrence?: Recurrence;
  readonly standsFor?: PlannedTime;
  readonly isPostponed?: boolean;
}

/** Each session that was held, each date that has no record yet, or a series as one. */
function datesOf(pact: Pact, item: Item): readonly (OccasionDate | LeftOut)[] {
  const whole = actualSpan(pact, item);
  const records = recordsOf(item).map(({ span }) => span);
  const { when } = item;
  if (when?.details.external !== undefined && records.length === 0) return ['outside'];
  if (when?.recurrence) return seriesOf(pact, item, when, records);
  if (!when?.isList) {
    if (records.length > 1) return records.map((span) => ({ span }));
    return [formerDate(item, whole) ?? { span: whole }];
  }
  return listed(pact, item, when, records);
}

/** In the order of the plan, so that an entry keeps its identifier once it has a record. */
function listed(
  pact: Pact,
  item: Item,
  when: When,
  records: readonly Span[],
): readonly OccasionDate[] {
  const planned = pact.planned.get(item) ?? actualSpan(pact, item);
  const hours = hoursIn(planned);
  return plannedDates(when, planned, records, '9999-12-31').map(({ record, span }) => ({
    span: { ...hours, ...(record ?? { ...span, ...hours }) },
  }));
}

function seriesOf(
  pact: Pact,
  item: Item,
  when: When,
  records: readonly Span[],
): readonly (OccasionDate | LeftOut)[] {
  const from = when.recurrence?.from?.first;
  const isBounded = when.recurrence?.to !== undefined || when.details.count !== undefined;
  const until = from === undefined ? undefined : addDays(from, tenYears);
  const occurrences = until === undefined ? undefined : occurrencesOf(when, until);
  const [first] = occurrences ?? [];
  const firstDay = first && fixedDay(first);
  const rule = firstDay === undefined ? undefined : recurrenceRule(when, firstDay);
  if (!first || firstDay === undefined || rule === undefined)
    return isBounded && occurrences
      ? listed(pact, item, when, records)
      : [...records.map((span) => ({ span })), 'repeats'];
  const hours = hoursIn(pact.planned.get(item) ?? first);
  const days = (occurrences ?? []).map(({ start }) => start.earliest ?? '');
  const lastDay = isBounded ? days.at(-1) : undefined;
  const except = (when.details.except ?? []).filter((day) => day > firstDay);
  const lastRecord = lastOf(records.flatMap(({ end }) => end.latest ?? []));
  const pairs = plannedDates(
    when,
    first,
    records,
    lastOf([firstDay, lastRecord ?? '']) ?? firstDay,
  );
  return [
    {
      span: { ...first, ...hours },
      recurrence: { rule, except, ...(lastDay !== undefined && { until: lastDay }) },
    },
    ...pairs.flatMap(({ record, span }) => {
      const planned = fixedDay(span);
      if (!record || planned === undefined) return [];
      const { startTime } = hours;
      // Some calendars keep the planned day beside one that has hours where the series has none.
      const held = startTime ? { ...hours, ...record } : allDay(record);
      const isAsPlanned =
        isOpen(held) ||
        (fixedDay(held) === planned &&
          held.startTime === hours.startTime &&
          held.endTime === hours.endTime);
      return isAsPlanned
        ? []
        : [{ span: held, standsFor: { day: planned, ...(startTime && { startTime }) } }];
    }),
  ];
}

function allDay({ end, isDue, start }: Span): Span {
  return { end, isDue, start };
}

function hoursIn({ endTime, startTime }: Span): Partial<Span> {
  return { ...(startTime && { startTime }), ...(endTime && { endTime }) };
}

/** Only a span is known in which it lies. */
function isOpen({ end, start }: Span): boolean {
  return start.earliest !== start.latest || end.earliest !== end.latest;
}

function fixedDay({ end, start }: Span): Day | undefined {
  return start.earliest === end.latest ? start.earliest : undefined;
}

/** Put off without a new date, it stands crossed out where it was: phones would keep the old one. */
function formerDate(item: Item, { start }: Span): OccasionDate | undefined {
  if (start.earliest !== undefined || cancelledOn(item) !== undefined) return undefined;
  const from = 'moved' in item.data ? item.data.moved?.at(-1)?.from : undefined;
  const former = from === undefined ? undefined : parseWhen('date', from).when;
  return former && { span: resolveWhen(former, alone), isPostponed: true };
}

function toEntry({ locale, pact }: Plan, base: EntryBase, date: OccasionDate): Entry | LeftOut {
  const { item } = base;
  const { end, endTime, start, startTime } = date.span;
  if (start.earliest === undefined || end.latest === undefined) return 'no-date';
  const isTentative = isOpen(date.span);
  if (isTentative && daysBetween(start.earliest, end.latest) >= longestTentative)
    return 'too-coarse';
  // Hours over several days are the hours of each, which stand in the text; a series keeps its form.
  const hasHours = start.earliest === end.latest || date.standsFor !== undefined;
  const isCancelled = date.isPostponed === true || cancelledOn(item) !== undefined;
  const isKeyDate = item.kind === 'date';
  const { url } = item.data as { url?: string };
  const marks = { isTentative, isCancelled, isPostponed: date.isPostponed === true };
  return {
    ...base,
    kind: isKeyDate ? 'key-date' : 'occasion',
    title: occasionTitle(item, marks, locale),
    description: occasionText(
      pact,
      item,
      {
        hasHours,
        openWhen: isTentative && !isCancelled ? whenOf(item.when, date.span) : undefined,
      },
      locale,
    ),
    firstDay: start.earliest,
    lastDay: end.latest,
    isTentative,
    isCancelled,
    isFree: isTentative || isKeyDate,
    ...(url && { url }),
    ...(hasHours && startTime && { startTime }),
    ...(hasHours && endTime && { endTime }),
    ...(date.recurrence && { recurrence: date.recurrence }),
    ...(date.standsFor !== undefined && { standsFor: date.standsFor }),
  };
}
