import { putOffTo } from '../../model/duty.ts';
import type { Item, Path } from '../../model/item.ts';
import {
  actualSpan,
  isOutsidePlan,
  itemsOf,
  type Pact,
  resolveReference,
} from '../../model/pact.ts';
import { recordsOf } from '../../model/record.ts';
import { before, isUnknown } from '../../model/when/before.ts';
import type { Day } from '../../model/when/day.ts';
import { isUnsure } from '../dates/is-unsure.ts';
import { lateNeeds } from './needs.ts';

/** One place where an agenda evaluates something. */
export interface Evaluation {
  readonly meeting: Item<'meeting'>;
  readonly path: Path;
  readonly evaluated: Item;
}

const kinds = new Set<Item['kind']>(['meeting', 'event', 'action', 'output', 'report']);

/** What agendas still to come evaluate. */
export function* findEvaluations(pact: Pact): Iterable<Evaluation> {
  // What comes too late for what needs it is told there.
  const late = new Set(lateNeeds(pact).map(({ part }) => part));
  for (const meeting of itemsOf(pact, 'meeting')) {
    if (isOutsidePlan(meeting) || isUnsure(pact, meeting)) continue;
    if (isUnknown(actualSpan(pact, meeting)) || recordsOf(meeting).length > 0) continue;
    for (const reference of meeting.references) {
      if (reference.relation !== 'evaluate' || reference.path[0] !== 'agenda') continue;
      if (putOffTo(meeting, reference) !== undefined) continue;
      const [evaluated, ...others] = resolveReference(pact, reference);
      if (!evaluated || others.length > 0 || evaluated === meeting) continue;
      if (!kinds.has(evaluated.kind) || pact.doubled.has(evaluated.id.toLowerCase())) continue;
      if (isOutsidePlan(evaluated) || isUnsure(pact, evaluated)) continue;
      if (!evaluated.when || late.has(evaluated)) continue;
      yield { meeting, evaluated, path: reference.path };
    }
  }
}

/** The meeting has certainly ended before it can begin, or before the month it is due in. */
export function isTooEarly(pact: Pact, { evaluated, meeting }: Evaluation): boolean {
  const last = actualSpan(pact, meeting).end.latest;
  const first = firstDay(pact, evaluated);
  if (last !== undefined && first !== undefined && last < first) return true;
  const isOnDay = !actualSpan(pact, evaluated).isDue;
  return isOnDay && before(actualSpan(pact, meeting), actualSpan(pact, evaluated)) === 'yes';
}

/** A deadline that is given as a month may be kept in its first days. */
function firstDay(pact: Pact, item: Item): Day | undefined {
  const { isDue, start } = actualSpan(pact, item);
  const { details, stretches = [] } = item.when ?? {};
  if (!isDue || recordsOf(item).length > 0) return start.earliest;
  // What is counted from another date may be there before its last day.
  if (stretches.length === 0) return details?.at === undefined ? undefined : start.earliest;
  const [first] = stretches;
  return first?.form === 'point' ? first.point.first : start.earliest;
}

/** What is promised by a day is worked on before. */
export function isUnderWay({ kind, when }: Item): boolean {
  return (kind === 'action' || kind === 'output') && when?.role === 'due';
}

/** The meeting comes certainly after what it evaluates. */
export function comesAfter(pact: Pact, { evaluated, meeting }: Evaluation): boolean {
  return before(actualSpan(pact, evaluated), actualSpan(pact, meeting)) === 'yes';
}

/** Both in one month (or week, or quarter), and neither on a day of it. */
export function isInSameUnit(pact: Pact, { evaluated, meeting }: Evaluation): boolean {
  if (evaluated.kind !== 'event' && evaluated.kind !== 'meeting') return false;
  if (recordsOf(evaluated).length > 0 || preparesToo(pact, meeting, evaluated)) return false;
  const [unit, other] = [meeting, evaluated].map(({ when }) =>
    when?.stretches.length === 1 ? when.stretches[0] : undefined,
  );
  if (unit?.form !== 'point' || other?.form !== 'point') return false;
  const { first, last, precision } = unit.point;
  return precision !== 'day' && first === other.point.first && last === other.point.last;
}

/** One mistake is enough: that is told of what is prepared. */
function preparesToo(pact: Pact, meeting: Item, evaluated: Item): boolean {
  return meeting.references.some(
    (reference) =>
      reference.relation === 'prepare' &&
      reference.path[0] === 'agenda' &&
      resolveReference(pact, reference).includes(evaluated),
  );
}
