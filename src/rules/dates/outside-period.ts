import type { Item, PlanDocument } from '../../model/item.ts';
import { headOf, isFaulty, isOutsidePlan, itemsOf, type Pact } from '../../model/pact.ts';
import type { Span } from '../../model/when/span.ts';
import type { When } from '../../model/when/when.ts';
import { rule } from '../rule.ts';

export interface OutsidePeriodData {
  readonly title: string;
  readonly when: When;
  readonly periodFrom?: string;
  readonly periodTo?: string;
  readonly side: 'before' | 'after';
}

const kinds = ['meeting', 'event', 'action', 'output'] as const;

export const outsidePeriod = rule<'dates/outside-period', OutsidePeriodData>({
  id: 'dates/outside-period',
  severity: 'error',
  *check(pact) {
    for (const kind of kinds)
      for (const item of itemsOf(pact, kind)) {
        const outside = outsideOf(pact, item);
        if (!outside || !item.when) continue;
        const { period, planner, side } = outside;
        const from = period.start.earliest;
        const to = period.end.latest;
        yield {
          at: item,
          field: [item.when.role],
          data: {
            title: item.title,
            when: item.when,
            side,
            ...(from && { periodFrom: from }),
            ...(to && { periodTo: to }),
          },
          related: [
            {
              at: planner,
              field: ['period'],
              data: { title: planTitle(planner.data, pact.head.name ?? '') },
            },
          ],
        };
      }
  },
});

/** The plan whose period an item certainly misses, and on which side. */
export function outsideOf(
  pact: Pact,
  item: Item,
): { planner: PlanDocument; period: Span; side: OutsidePeriodData['side'] } | undefined {
  if (!kinds.some((kind) => kind === item.kind)) return undefined;
  const planner = pact.periods.has(item.document) ? item.document : headOf(pact);
  const period = planner && pact.periods.get(planner);
  const span = pact.planned.get(item);
  if (!planner || !period || !span || !item.when || isOutsidePlan(item)) return undefined;
  // A date that follows another item's is told there; a period that is unclear, nowhere.
  if (isDerived(item.when) || isFaulty(pact, item.document, 'period')) return undefined;
  const side = item.when.role === 'period' ? sideOfStretch(span, period) : sideOf(span, period);
  return side && { planner, period, side };
}

function isDerived({ recurrence, stretches }: When): boolean {
  return stretches.length === 0 && recurrence === undefined;
}

function planTitle(data: object, name: string): string {
  return 'title' in data && typeof data.title === 'string' ? data.title : name;
}

/** Only where it is certain: a coarse date that overlaps the period may lie inside. */
function sideOf(span: Span, period: Span): OutsidePeriodData['side'] | undefined {
  const { start, end } = span;
  if (period.start.earliest && start.latest && start.latest < period.start.earliest)
    return 'before';
  if (period.end.latest && end.earliest && end.earliest > period.end.latest) return 'after';
  return undefined;
}

/** What goes on may begin before the plan and run on after it; it must touch the plan. */
function sideOfStretch({ end, start }: Span, period: Span): OutsidePeriodData['side'] | undefined {
  if (period.start.earliest && end.latest && end.latest < period.start.earliest) return 'before';
  if (period.end.latest && start.earliest && start.earliest > period.end.latest) return 'after';
  return undefined;
}
