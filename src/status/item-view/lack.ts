import type { Item } from '../../model/item.ts';
import { itemsOf, namedIn, type Pact } from '../../model/pact.ts';
import { isKnown, recordsIn } from '../../model/plan.ts';
import { type ItemRecord, isCancelledBy, readRecords } from '../../model/record.ts';
import type { View } from '../../model/view.ts';
import { isUnknown } from '../../model/when/before.ts';
import { hasFixedDays, unknownSpan } from '../../model/when/span.ts';
import { evidenceKinds, missingProof } from '../proof.ts';

/** What a meeting or event does not have yet, though this plan or its record needs it. */
export type LackCode =
  | 'date'
  | 'day'
  | 'hour'
  | 'place'
  | 'invitation'
  | 'record'
  | 'present'
  | 'participants'
  | 'minutes'
  | 'evidence';

export interface Lack {
  readonly code: LackCode;
  /** Kinds of evidence, in words of the plan. */
  readonly kinds?: readonly string[];
}

type Occasion = Item<'meeting' | 'event'>;

/** What is missing for a meeting or event on a day; nothing for what was called off by it. */
export function lacksOf(pact: Pact, item: Item, view: View): readonly Lack[] {
  if (item.kind !== 'meeting' && item.kind !== 'event') return [];
  if (isCancelledBy(item, view.day)) return [];
  const occasion = item as Occasion;
  const records = recordsIn(item, view);
  const planned = pact.planned.get(item) ?? unknownSpan;
  const isOver = planned.end.latest !== undefined && planned.end.latest < view.day;
  return [
    ...(records.length === 0 ? lacksOfPlan(pact, occasion) : []),
    ...(needsInvitation(pact, occasion, view) ? [{ code: 'invitation' as const }] : []),
    ...(records.length > 0 || isOver ? lacksOfRecord(pact, occasion, records, view) : []),
  ];
}

/** A field counts as missing only where the plan gives it for others of the kind. */
function lacksOfPlan(pact: Pact, item: Occasion): Lack[] {
  const { data, kind } = item;
  const others: readonly Occasion[] = itemsOf(pact, kind);
  const span = pact.planned.get(item) ?? unknownSpan;
  const isUsed = (field: 'time' | 'venue') =>
    data[field] === undefined && others.some((other) => other.data[field] !== undefined);
  return [
    ...(isUnknown(span) ? [{ code: 'date' as const }] : []),
    ...(!isUnknown(span) && !hasFixedDays(span) ? [{ code: 'day' as const }] : []),
    ...(isUsed('time') ? [{ code: 'hour' as const }] : []),
    ...(isUsed('venue') ? [{ code: 'place' as const }] : []),
  ];
}

/** A body with a notice period has to be invited in time, and that leaves a trace. */
function needsInvitation(pact: Pact, item: Occasion, view: View): boolean {
  if (item.kind !== 'meeting') return false;
  if (readRecords(item.data.invited).some((record) => isKnown(record, view))) return false;
  return namedIn(pact, item, 'body').some(
    ({ data }) => 'notice' in data && data.notice !== undefined,
  );
}

function lacksOfRecord(
  pact: Pact,
  item: Occasion,
  records: readonly ItemRecord[],
  view: View,
): Lack[] {
  const every = (field: keyof ItemRecord['details']) =>
    records.length > 0 && records.every(({ details }) => details[field] !== undefined);
  const proof = missingProof(pact, item, view);
  const kinds = (proof?.kinds ?? []).filter((kind) => kind !== 'minutes');
  const isMeeting = item.kind === 'meeting';
  const counts = Object.keys(item.data.targets ?? {}).includes('participants');
  const isCounted = every('participants') || every('results');
  const lacksMinutes = isMeeting
    ? !evidenceKinds(item, records, view.day).includes('minutes')
    : proof?.kinds.includes('minutes');
  return [
    ...(records.length === 0 ? [{ code: 'record' as const }] : []),
    ...(isMeeting && !every('present') ? [{ code: 'present' as const }] : []),
    ...(counts && !isCounted ? [{ code: 'participants' as const }] : []),
    ...(lacksMinutes ? [{ code: 'minutes' as const }] : []),
    ...(kinds.length > 0 ? [{ code: 'evidence' as const, kinds }] : []),
  ];
}
