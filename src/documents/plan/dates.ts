import { small } from '../../locales/letter-case.ts';
import { recordText } from '../../locales/phrases.ts';
import type { Adoption, Response, Sending } from '../../model/documents.generated.ts';
import type { Item } from '../../model/item.ts';
import { shownWhen, titleById } from '../../model/pact.ts';
import { cancelledOn } from '../../model/record.ts';
import type { Span } from '../../model/when/span.ts';
import { parseWhen, type Role, type When } from '../../model/when/when.ts';
import type { DocumentInput } from '../input.ts';
import { toldRecords } from './record.ts';
import { labelled, listed, namesIn } from './text.ts';

/** When an item is planned. What is counted from something else has its day worked out. */
export function dateText(item: Item, input: DocumentInput): string {
  const { when } = item;
  if (!when) return '';
  const { pact } = input;
  const text = whenText(shownWhen(pact, when), input);
  const isCounted = when.stretches.length === 0 && when.details.within !== undefined;
  const days = isCounted ? daysText(pact.planned.get(item), input) : '';
  return days === '' ? text : `${text} (${days})`;
}

function daysText(span: Span | undefined, { locale }: DocumentInput): string {
  const { earliest, latest } = span?.end ?? {};
  if (latest === undefined) return '';
  return locale.dates.range(earliest ?? latest, latest);
}

function whenText(when: When, { locale, pact }: DocumentInput): string {
  return locale.dates.when(when, (id) => titleById(pact, id));
}

/** The item's date under the word for its role: "Due: March 2019". */
export function roleText(item: Item, input: DocumentInput): string {
  return item.when ? labelled(roleWord(item.when.role, input), worded(item, input)) : '';
}

/** A date with the words of the plan, where they are more than figures. */
export function worded(item: Item, input: DocumentInput): string {
  const date = dateText(item, input);
  const { text = '' } = item.when?.details ?? {};
  return /\p{L}/u.test(text) && !date.includes(text) ? `${date} (${text})` : date;
}

/** What is planned for a day has a word of its own for it. */
export function roleWord(role: Role, { locale }: DocumentInput): string {
  return role === 'date' ? locale.report.date : locale.fields[role];
}

/** A date that is no plan of an item: a former one, or the span of a document. */
export function dateIn(value: unknown, input: DocumentInput, role: Role = 'period'): string {
  if (value === undefined || value === null) return '';
  const { when } = parseWhen(role, value);
  return when ? whenText(when, input) : String(value);
}

/** When it took place, where that is recorded; else the plan, with its hours. */
export function occasionText(item: Item, input: DocumentInput): string {
  const { locale } = input;
  const [record, ...others] = toldRecords(item, input);
  const planned = 'time' in item.data && item.data.time;
  return listed([
    (record && recordText(item, locale)) || dateText(item, input),
    // Several sessions have hours of their own.
    others.length === 0 && (record?.details.time ?? planned),
    cancelledOn(item) !== undefined && locale.report.states.cancelled,
  ]);
}

export function stateText(item: Item, { asOf, locale }: DocumentInput): string {
  const found = asOf?.states.get(item);
  return found ? locale.report.states[found.state] : '';
}

export function adoptionText(
  adoption: Adoption | undefined,
  { locale, pact }: DocumentInput,
): string {
  if (adoption === undefined) return '';
  const { by, date, decision } =
    typeof adoption === 'string'
      ? { date: adoption, by: undefined, decision: undefined }
      : adoption;
  return listed([
    date !== undefined && locale.dates.day(date),
    namesIn(pact, by),
    decision !== undefined && labelled(small(locale.fields.decision), String(decision)),
  ]);
}

/** When somebody answered, and who. */
export function responseText(response: Response | undefined, input: DocumentInput): string {
  const { by, date, reference } = typeof response === 'object' ? response : { date: response };
  return listed([
    date !== undefined && input.locale.dates.day(date),
    namesIn(input.pact, by),
    reference,
  ]);
}

/** When it was sent, by whom and to whom. */
export function sendingText(sending: Sending | undefined, { locale, pact }: DocumentInput): string {
  if (sending === undefined) return '';
  const { by, date, reference, to } =
    typeof sending === 'string'
      ? { date: sending, by: undefined, reference: undefined, to: undefined }
      : sending;
  return listed([
    date !== undefined && locale.dates.day(date),
    namesIn(pact, by),
    labelled(small(locale.fields.to), namesIn(pact, to)),
    reference,
  ]);
}
