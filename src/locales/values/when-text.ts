import type { Path } from '../../model/item.ts';
import type { Span } from '../../model/when/span.ts';
import { parseWhen, type Role, type When } from '../../model/when/when.ts';
import type { Locale } from '../locale.ts';
import { type Data, lastField, type Speaker } from '../values/speaker.ts';

const dateFields: ReadonlySet<string> = new Set([
  ...['due', 'date', 'period', 'from', 'covers', 'during', 'starting', 'decided', 'recorded'],
  ...['until', 'issued', 'as-of', 'closed', 'sent', 'adopted', 'answered', 'done', 'invited'],
  ...['held', 'cancelled', 'except', 'signed', 'inForce', 'rest-days', 'work-days'],
]);
const ranges: ReadonlySet<string> = new Set(['due', 'date', 'period', 'from', 'covers', 'during']);

/** Whether a date stands there. The former value of any other field has its own form. */
export function isDateField(path: Path): boolean {
  const field = lastField(path);
  return dateFields.has(field) && (field !== 'from' || path[0] === 'moved');
}

/** A date with all that the plan says of it; words that are no date stay as they are. */
export function whenText(speaker: Speaker, path: Path, value: unknown): string {
  const isObject = typeof value === 'object' && value !== null;
  if (isObject && !ranges.has(lastField(path)))
    return speaker.parts(path, value as Data).join(', ');
  const when = parseAny(roleOf(speaker, path), value);
  if (!when) return isObject ? speaker.parts(path, value as Data).join(', ') : String(value);
  return [plainDate(speaker.locale, when), ...detailTexts(speaker, path, when)]
    .filter((part) => part !== '')
    .join(', ');
}

function roleOf({ anchor }: Speaker, path: Path): Role {
  const field = lastField(path);
  if (field === 'due' || field === 'date' || field === 'period') return field;
  return field === 'from' && 'when' in anchor && anchor.when ? anchor.when.role : 'period';
}

function parseAny(role: Role, value: unknown): When | undefined {
  return [role, 'period' as const, 'date' as const]
    .map((each) => parseWhen(each, value).when)
    .find((when) => when !== undefined);
}

function plainDate({ dates }: Locale, when: When): string {
  return dates.when({ ...when, details: {} });
}

/** What stands beside the days: the plan's own words in quotation marks, then each other part. */
function detailTexts(speaker: Speaker, path: Path, { details, recurrence }: When): string[] {
  const { during, starting, text, ...rest } = details;
  const unread = recurrence ? {} : { ...(during && { during }), ...(starting && { starting }) };
  return [
    ...(text === undefined ? [] : [speaker.locale.show.quote(text)]),
    ...speaker.parts(path, { ...rest, ...unread }),
  ];
}

/** The days between which something lies, as far as they are known. */
export function spanText({ end, isDue, start }: Span, { dates }: Locale): string {
  return dates.range(isDue ? end.earliest : start.earliest, end.latest);
}
