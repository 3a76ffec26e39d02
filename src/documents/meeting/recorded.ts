import { pointTexts } from '../../locales/phrases.ts';
import { pointsAt } from '../../model/agenda.ts';
import type { Item } from '../../model/item.ts';
import type { ItemRecord } from '../../model/record.ts';
import { hasFixedDays } from '../../model/when/span.ts';
import type { ItemState } from '../../status/state.ts';
import type { DatedInput } from '../input.ts';
import { filled, listed, type Point, point } from '../plan/text.ts';
import { blank } from './blank.ts';
import { occasionFields } from './occasion-fields.ts';
import { fixedWhen } from './occasion-when.ts';
import type { Session } from './session.ts';

/** When it took place, what the minutes are called, and what came of it; blank where not recorded. */
export function recordedFacts(state: ItemState, { records }: Session, input: DatedInput) {
  const { item } = state;
  const minutes = records.flatMap(({ details }) => details.minutes ?? []);
  const references = minutes.flatMap((each) =>
    typeof each === 'string' ? each : (each.ref ?? []),
  );
  return {
    when:
      records.length === 0
        ? fixedWhen(state, input) || listed([blank, occasionFields(item).time ?? blank])
        : records.map((record) => heldText(record, item, input)).join('; '),
    reference: references.join('; ') || blank,
    texts: filled(records.map(({ details }) => details.text)),
    outcomes: outcomePoints(item, records, input),
  };
}

function heldText({ details, span, when }: ItemRecord, item: Item, { locale }: DatedInput): string {
  const day = hasFixedDays(span) && span.start.earliest === span.end.latest;
  const date = day
    ? locale.dates.dayOfWeek(span.start.earliest ?? '')
    : when && locale.dates.when(when);
  return listed([date || blank, details.time ?? occasionFields(item).time ?? blank]);
}

function outcomePoints(
  item: Item,
  records: readonly ItemRecord[],
  { locale, pact }: DatedInput,
): Point[] {
  const held = 'held' in item.data ? item.data.held : undefined;
  return records.flatMap(({ details }, index) => {
    const at = Array.isArray(held) ? ['held', index] : ['held'];
    return pointsAt(item, [...at, 'outcomes'], details.outcomes ?? []).flatMap((each) =>
      pointTexts(pact, each, locale).map((text) => point(text)),
    );
  });
}
