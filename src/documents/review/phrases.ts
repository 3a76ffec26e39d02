import type { Locale } from '../../locales/locale.ts';
import { nameOf } from '../../locales/standing-phrases.ts';
import type { Item } from '../../model/item.ts';
import { titleById } from '../../model/pact.ts';
import type { ItemRecord } from '../../model/record.ts';
import type { Span } from '../../model/when/span.ts';
import type { When } from '../../model/when/when.ts';
import type { Planned } from '../../review/date-pair.ts';
import type { Entry } from '../../review/entry.ts';
import { planText } from '../../status/plan-text.ts';
import type { ReviewInput } from './input.ts';

/** Decisions are known by their number, everything else by its title. A sentence loses its stop. */
export function itemName(item: Item): string {
  if (item.kind === 'measure') return withoutStop(item.title);
  if (item.kind !== 'decision') return nameOf(item);
  const { number, text, title } = (item as Item<'decision'>).data;
  const parts = [number, title ?? text].filter((each) => each !== undefined);
  return withoutStop(parts.join(' · '));
}

function withoutStop(text: string): string {
  return text.trim().replace(/(?<![.])[.]$/, '');
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

/** When it took place or was done, as exactly as the records know. */
export function recordDates(records: readonly ItemRecord[], locale: Locale): string {
  return records.flatMap(({ when }) => (when ? [locale.dates.when(when)] : [])).join(', ');
}
