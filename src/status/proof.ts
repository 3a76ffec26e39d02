import type { Evidence, PactDocument } from '../model/documents.generated.ts';
import type { Item, ItemKind } from '../model/item.ts';
import { itemsOf, namedIn, type Pact } from '../model/pact.ts';
import { recordsIn } from '../model/plan.ts';
import { type ItemRecord, isCancelledBy } from '../model/record.ts';
import type { View } from '../model/view.ts';
import type { Day } from '../model/when/day.ts';
import { addDuration } from '../model/when/span.ts';
import { isWorkingDay } from '../model/working-days.ts';
import { isMeasured } from './indicator/indicator-values.ts';

/** What took place or was done, with the kinds of evidence that are asked for and not there. */
export interface MissingProof {
  readonly item: Item;
  /** Words of the plan, such as attendance-list; minutes too. */
  readonly kinds: readonly string[];
  /** The last day for the minutes, where the body has a rule for them. */
  readonly minutesDue?: Day;
}

/** The field of the pact that says which evidence every item of a kind needs. */
const required: Partial<Record<ItemKind, keyof NonNullable<PactDocument['evidenceRequired']>>> = {
  meeting: 'meetings',
  event: 'events',
  output: 'outputs',
  action: 'actions',
};

/** Evidence that is asked for, of everything that has a record by the day. */
export function missingProofs(pact: Pact, view: View): readonly MissingProof[] {
  return pact.items
    .filter((item) => !pact.copies.has(item))
    .flatMap((item) => missingProof(pact, item, view) ?? []);
}

export function missingProof(pact: Pact, item: Item, view: View): MissingProof | undefined {
  if (!(item.kind in required) || isCancelledBy(item, view.day)) return undefined;
  const records = recordsIn(item, view);
  if (records.length === 0) return undefined;
  const minutesDue = minutesDueAfter(pact, item, records.at(-1)?.span.end.latest);
  const wanted = wantedKinds(pact, item);
  const there = new Set(evidenceKinds(item, records, view.day));
  const kinds = wanted.filter((kind) => !there.has(kind));
  if (kinds.length === 0) return undefined;
  const isMinutesMissing = kinds.includes(minutesKind) && minutesDue !== undefined;
  return { item, kinds, ...(isMinutesMissing && { minutesDue }) };
}

/** Minutes have a field of their own in the record. */
const minutesKind = 'minutes';

/** Every kind of evidence that is asked for of an item; of a meeting minutes, where its body says so. */
export function wantedKinds(pact: Pact, item: Item): readonly string[] {
  const minutes = minutesRules(pact, item).length > 0 ? [minutesKind] : [];
  return [...new Set([...requiredKinds(pact, item), ...minutes])];
}

function requiredKinds({ head }: Pact, { data, kind }: Item): readonly string[] {
  const own = 'evidenceRequired' in data ? data.evidenceRequired : undefined;
  const field = required[kind];
  return own ?? (field && head.evidenceRequired?.[field]) ?? [];
}

export function evidenceKinds({ data }: Item, records: readonly ItemRecord[], day: Day): string[] {
  const own = ('evidence' in data && data.evidence) || [];
  const recorded = records.flatMap(({ details }) => details.evidence ?? []);
  const isThere = ({ date }: Evidence) => date === undefined || date <= day;
  return [
    ...[...own, ...recorded].filter(isThere).map(({ kind }) => kind),
    ...(records.some(({ details }) => hasMinutes(details.minutes, day)) ? [minutesKind] : []),
  ];
}

function hasMinutes(minutes: ItemRecord['details']['minutes'], day: Day): boolean {
  if (minutes === undefined || typeof minutes === 'string') return minutes !== undefined;
  return minutes.date === undefined || minutes.date <= day;
}

/** The last day for the minutes of what ends on a day, by the strictest rule of the bodies that meet. */
export function minutesDueAfter(pact: Pact, item: Item, last: Day | undefined): Day | undefined {
  if (last === undefined) return undefined;
  return minutesRules(pact, item)
    .map((rule) => addDuration(last, rule, (day) => isWorkingDay(pact, day)))
    .sort()[0];
}

/** How long after a meeting its bodies want the minutes. */
export function minutesRules(pact: Pact, item: Item): string[] {
  if (item.kind !== 'meeting') return [];
  return namedIn(pact, item, 'body').flatMap(({ data }) =>
    'minutes' in data && typeof data.minutes === 'string' ? data.minutes : [],
  );
}

/** Values of indicators that count by the day and have no evidence, where it is asked for. */
export function unprovenIndicators(pact: Pact, view: View): readonly MissingProof[] {
  return itemsOf(pact, 'indicator').flatMap((item) => {
    const wanted = item.data.evidenceRequired ?? pact.head.evidenceRequired?.indicators ?? [];
    const values = (item.data.values ?? []).filter((value) => isMeasured(value, view));
    const kinds = wanted.filter((kind) =>
      values.some(({ evidence }) => !(evidence ?? []).some((each) => each.kind === kind)),
    );
    return kinds.length === 0 ? [] : { item, kinds };
  });
}
