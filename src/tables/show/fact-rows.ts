import { indicatorSentences } from '../../locales/indicator-sentences.ts';
import { capital } from '../../locales/letter-case.ts';
import { stateName } from '../../locales/phrases.ts';
import { type Data, type Speaker, wordOf } from '../../locales/values/speaker.ts';
import { spanText } from '../../locales/values/when-text.ts';
import { verbs } from '../../model/agenda.ts';
import { detailFields, sectionFields } from '../../model/details.ts';
import type { Item, Path } from '../../model/item.ts';
import { cancelledOn, recordsOf } from '../../model/record.ts';
import { isReview, lifeOf } from '../../model/review-life.ts';
import { daysBetween } from '../../model/when/day.ts';
import { hasFixedDays, type Span, unknownSpan } from '../../model/when/span.ts';
import type { ItemView } from '../../status/item-view/item-view.ts';
import { isOccasion } from '../../status/state.ts';
import type { Row } from '../row.ts';

/** What heads an item, or stands around it, needs no row. */
const heading: ReadonlySet<string> = new Set(['id', 'title', 'name']);
/** Fields of a document, and not of the review that is one. */
const ofDocument: ReadonlySet<string> = new Set(['paktum', 'kind']);

/** Everything that an item has one word for, with its value. */
export function factRows(speaker: Speaker, item: Item): Row[] {
  const sections = sectionFields[item.kind] ?? [];
  const data = item.data as unknown as Data;
  return fieldsOf(data)
    .filter((field) => !heading.has(field) && !ofDocument.has(field) && !sections.includes(field))
    .filter((field) => field !== 'text' || !saysTitle(item, data['text']))
    .flatMap((field) => fieldRows(speaker, item, field, data[field]));
}

/** In the order of the list; then whatever it does not know. */
function fieldsOf(data: Data): readonly string[] {
  const known: readonly string[] = [...detailFields, ...verbs];
  const order = (field: string) => {
    const at = known.indexOf(field);
    return at < 0 ? known.length : at;
  };
  return Object.keys(data).sort((a, b) => order(a) - order(b));
}

function saysTitle({ title }: Item, text: unknown): boolean {
  return String(text).replace(/\s+/g, ' ').trim() === title;
}

function fieldRows(speaker: Speaker, item: Item, field: string, value: unknown): Row[] {
  const word = capital(fieldWord(speaker, item, field));
  const extra = extraText(speaker, item, field);
  return valueRows(speaker, word, [field], value).map((row, index) =>
    index === 0 && extra !== '' ? { ...row, name: `${row.name}, ${extra}` } : row,
  );
}

/** Each entry of a list of objects on a line of its own. */
export function valueRows(speaker: Speaker, word: string, path: Path, value: unknown): Row[] {
  const isList = Array.isArray(value) && value.some((each) => typeof each === 'object');
  const texts = isList
    ? value.map((each, index) => speaker.value([...path, index], each))
    : [speaker.value(path, value)];
  return texts
    .filter((text) => text !== '')
    .map((name, index) => ({ left: index === 0 ? word : '', name, right: [] }));
}

function fieldWord(speaker: Speaker, { kind }: Item, field: string): string {
  const isPlan = kind !== 'decision' && kind !== 'measure';
  return isPlan && field === 'date' ? speaker.locale.report.date : wordOf(speaker, [field]);
}

/** What is worked out: the days that a date amounts to. */
function extraText({ locale, pact }: Speaker, item: Item, field: string): string {
  if (item.when?.role !== field) return '';
  const span = pact.planned.get(item) ?? unknownSpan;
  const days = spanText(span, locale);
  if (days === '') return '';
  if (isDayOpen(item, span)) return locale.show.dayNotFixed(days);
  const isDerived = item.when.stretches.length === 0 || item.when.details.days !== undefined;
  return isDerived ? locale.show.meaning(days) : '';
}

function isDayOpen(item: Item, span: Span): boolean {
  const isOpen = cancelledOn(item) === undefined && recordsOf(item).length === 0;
  return isOccasion(item) && isOpen && !hasFixedDays(span);
}

/** How it stands on the day, and where that differs what was planned then. */
export function stateRows({ locale }: Speaker, { day, item, listed }: ItemView): Row[] {
  const { at, daysLate, state, when } = listed;
  if (state === undefined) return [];
  const late = daysLate
    ? (state === 'overdue' ? locale.check.daysLate : locale.check.daysAgo)(
        daysLate.least,
        daysLate.most,
      )
    : daysAhead(day, listed.at, state, locale.check.inDays);
  const planned = when && item.when && when !== item.when ? locale.dates.when(when) : '';
  const name = [
    locale.show.stateOn(stateName(locale, state), locale.dates.day(day)),
    listed.isSeveral &&
      listed.open.length > 0 &&
      locale.dates.range(at.start.earliest, at.end.latest),
    listed.movesTo && locale.check.movesTo(listed.movesTo),
    late,
    planned && locale.show.plannedThen(planned),
  ]
    .filter(Boolean)
    .join(', ');
  const calculation = listed.indicator ? indicatorSentences(listed.indicator, locale) : [];
  return [
    { left: locale.fields.state, name, right: [] },
    ...calculation.map((sentence) => ({ left: '', name: sentence, right: [] })),
  ];
}

/** How far a review had come by the day. */
export function stageRows({ locale }: Speaker, { day, item }: ItemView): Row[] {
  if (!isReview(item)) return [];
  const { stage, stages } = locale.report.review;
  return [{ left: stage, name: stages[lifeOf(item, day).stage], right: [] }];
}

function daysAhead(
  day: string,
  { end, start }: Span,
  state: string,
  say: (least: number, most: number) => string,
): string {
  const bound = state === 'planned' ? start : end;
  const isAhead = state === 'planned' || state === 'due-soon' || state === 'open';
  if (!isAhead || !bound.earliest || !bound.latest || bound.earliest < day) return '';
  return say(daysBetween(day, bound.earliest), daysBetween(day, bound.latest));
}
