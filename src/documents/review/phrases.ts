import { capital } from '../../locales/letter-case.ts';
import type { Locale } from '../../locales/locale.ts';
import { periodText } from '../../locales/phrases.ts';
import { nameOf } from '../../locales/standing-phrases.ts';
import type { Anchor, Item } from '../../model/item.ts';
import { titleById } from '../../model/pact.ts';
import type { ItemRecord } from '../../model/record.ts';
import type { Span } from '../../model/when/span.ts';
import type { When } from '../../model/when/when.ts';
import type { Planned } from '../../review/date-pair.ts';
import type { Entry } from '../../review/entry.ts';
import type { Ground } from '../../review/ground.ts';
import { planText } from '../../status/plan-text.ts';
import { isOccasion } from '../../status/state.ts';
import { labelled, listed } from '../plan/text.ts';
import type { ReviewInput } from './input.ts';

/**
 * Decisions are known by their number, a review without a title by its time, everything else by
 * its title. A sentence loses its stop.
 */
export function itemName(item: Item, locale: Locale): string {
  const { data, kind } = item;
  if (kind === 'measure') return withoutStop(item.title);
  if (kind === 'review') {
    const { period, title } = data as Item<'review'>['data'];
    return title ?? labelled(capital(locale.kinds.review), periodText(period, locale));
  }
  if (kind !== 'decision') return nameOf(item);
  const { number, text, title } = data as Item<'decision'>['data'];
  const parts = [number, title ?? text].filter((each) => each !== undefined);
  return withoutStop(parts.join(' · '));
}

/** A document without a title of its own is the pact's. */
export function anchorName(at: Anchor, { locale, pact }: ReviewInput): string {
  return 'id' in at ? itemName(at, locale) : pact.head.name;
}

function withoutStop(text: string): string {
  return text.trim().replace(/(?<![.])[.]$/, '');
}

/** The reason in words, and what it names but for what is told anyway. */
export function groundText(
  { because, reason }: Ground,
  { locale, pact }: ReviewInput,
  told?: Item,
): string {
  const named = [because ?? []].flat().flatMap((each) => {
    const id = typeof each === 'string' ? each : (each.id ?? each.text ?? '');
    const item = pact.byId.get(id.toLowerCase());
    if (!item) return id;
    return item === told ? [] : itemName(item, locale);
  });
  return listed([reason, ...named]);
}

/** One date of the plan, as precisely as it is known. */
export function plannedText(
  { span, when }: Planned,
  { item, state }: Pick<Entry, 'item' | 'state'>,
  { locale, pact }: ReviewInput,
): string {
  if (!when) return '';
  const isCounted = when.stretches.length === 0 && span.end.latest !== undefined;
  if (state.isSeveral || isCounted || item.when?.details.at !== undefined)
    return spanText(span, when, locale);
  return locale.dates.when(when, (id) => titleById(pact, id));
}

/** The days that a date amounts to. */
export function spanText(span: Span, when: When, locale: Locale): string {
  const [first = '', last] = planText({ ...when, stretches: [] }, span).split('/');
  return last === undefined ? locale.dates.text(first) : locale.dates.range(first, last);
}

/** "done since: 15 January 2026". */
export function doneSinceText(records: readonly ItemRecord[] | undefined, locale: Locale): string {
  return records ? labelled(locale.review.doneSince, recordDates(records, locale)) : '';
}

/** What became of it; a commitment that was given up is not called off, but dropped. */
export function fateWord({ fate, isDeleted, item }: Entry, locale: Locale): string {
  const { changes, report, review } = locale;
  if (isDeleted) return changes.codes.deleted;
  return fate === 'dropped' && !isOccasion(item) ? report.states.dropped : review.fates[fate];
}

/** When it took place or was done, as exactly as the records know. */
export function recordDates(records: readonly ItemRecord[], locale: Locale): string {
  return records.flatMap(({ when }) => (when ? [locale.dates.when(when)] : [])).join(', ');
}
