import type { Locale } from '../locales/locale.ts';
import {
  inviteeNames,
  pointLines,
  quantityLines,
  targetLines,
  venueText,
} from '../locales/phrases.ts';
import type { Item } from '../model/item.ts';
import { namedIn, type Pact, resolveReference, titleById } from '../model/pact.ts';
import { type Span, stretchSpan } from '../model/when/span.ts';
import type { When } from '../model/when/when.ts';
import type { Entry } from './entry.ts';
import type { Shown } from './stamp.ts';

type Marks = Pick<Entry, 'isTentative' | 'isCancelled'> & { readonly isPostponed?: boolean };

/** The title, with a word where the day is open, or where it will not take place. */
export function occasionTitle({ title }: Item, marks: Marks, { feed }: Locale): string {
  if (marks.isPostponed) return feed.postponed(title);
  if (marks.isCancelled) return feed.cancelled(title);
  return marks.isTentative ? feed.noDayYet(title) : title;
}

/** What a meeting, an event or another thing with a date is about. */
export function occasionText(
  pact: Pact,
  item: Item,
  { hasHours, openWhen }: { readonly hasHours: boolean; readonly openWhen?: When | undefined },
  locale: Locale,
): string {
  const { aim, targets, time, url } = item.data as Partial<Item<'meeting'>['data']>;
  return [
    ...(openWhen ? [locale.feed.dayOpen(dateText(pact, openWhen, locale))] : []),
    ...(time && !hasHours ? [time] : []),
    ...(aim ? [aim.trim()] : []),
    ...section(locale.report.agenda, pointLines(pact, item, 'agenda', locale)),
    ...section(locale.report.expected, pointLines(pact, item, 'results', locale)),
    ...section(locale.fields.targets, targetLines(targets, locale)),
    ...people(pact, item, locale),
    // Many clients do not show the address of an event.
    ...(url ? [`${locale.fields.url}: ${url}`] : []),
  ].join('\n\n');
}

/** What is due: the plan's date in its own words, of what it is a part, and who has to do it. */
export function deadlineText(
  pact: Pact,
  item: Item,
  when: When | undefined,
  locale: Locale,
): string {
  const { description, url } = item.data as { description?: string; url?: string };
  return [
    ...(when ? [locale.feed.dueBy(dateText(pact, when, locale))] : []),
    ...(item.parent ? [item.parent.title] : []),
    ...(description ? [description.trim()] : []),
    ...section(locale.fields.targets, quantityLines(item, locale)),
    ...people(pact, item, locale),
    ...(url ? [`${locale.fields.url}: ${url}`] : []),
  ].join('\n\n');
}

/** The words of one date: each of a list has an entry of its own. */
export function whenOf(when: When | undefined, { end, start }: Span): When | undefined {
  const own = when?.isList
    ? when.stretches.filter((stretch) => {
        const span = stretchSpan(stretch, when);
        return span.start.earliest === start.earliest && span.end.latest === end.latest;
      })
    : [];
  return when && own.length > 0 ? { ...when, stretches: own.slice(0, 1) } : when;
}

function dateText(pact: Pact, when: When, { dates }: Locale): string {
  return dates.when(when, (id) => titleById(pact, id));
}

export function placeText({ data }: Item): string {
  return 'venue' in data ? venueText(data.venue) : '';
}

/** All places whose words stand in an entry. */
export function shownBy(pact: Pact, item: Item): readonly Shown[] {
  const named = item.references.flatMap((reference) => resolveReference(pact, reference));
  return [
    { at: item },
    ...[...(item.parent ? [item.parent] : []), ...named].map(titleOf),
    ...countedFrom(pact, item).flatMap(datesOf),
  ];
}

/** What an item's date is counted from, at any distance. */
function countedFrom(pact: Pact, item: Item, known = new Set([item])): readonly Item[] {
  const { after, at } = item.when?.details ?? {};
  return [after ?? [], at ?? []].flat().flatMap((name) => {
    const key = name.toLowerCase();
    const named = pact.byId.get(key);
    return (named ? [named] : (pact.series.get(key) ?? [])).flatMap((from) => {
      if (known.has(from)) return [];
      known.add(from);
      return [from, ...countedFrom(pact, from, known)];
    });
  });
}

function datesOf(at: Item): Shown[] {
  const { done, held } = at.data as { done?: unknown; held?: unknown };
  const records = Object.entries({ done, held }).map(([name, record]) =>
    typeof record === 'object' && !Array.isArray(record) ? [name, 'date'] : [name],
  );
  return [['date'], ['due'], ['period'], ...records].map((field) => ({ at, field }));
}

function titleOf(at: Item): Shown {
  return { at, field: ['name' in at.data ? 'name' : 'title'] };
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[heading, ...lines.map((line) => `• ${line}`)].join('\n')];
}

/** Organisations and groups by name; no person, and no address. */
function people(pact: Pact, item: Item, { fields }: Locale): string[] {
  const owners = item.references
    .filter(({ relation }) => relation === 'owner')
    .map(({ name }) => titleById(pact, name));
  const lines = [
    [fields.owner, owners],
    [fields.invitees, inviteeNames(pact, item)],
  ] as const;
  return lines
    .filter(([, names]) => names.length > 0)
    .map(([word, names]) => `${word}: ${names.join(', ')}`);
}

/** What only internal bodies do is internal, unless the item says otherwise. */
export function isInternal(pact: Pact, item: Item): boolean {
  const own = 'visibility' in item.data ? item.data.visibility : undefined;
  if (own !== undefined) return own === 'internal';
  if (item.parent) return isInternal(pact, item.parent);
  const bodies = namedIn(pact, item, 'body');
  return (
    bodies.length > 0 &&
    bodies.every(({ data }) => 'visibility' in data && data.visibility === 'internal')
  );
}
