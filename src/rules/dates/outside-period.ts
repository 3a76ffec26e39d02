import { headOf, isFaulty, isOutsidePlan, itemsOf } from '../../model/pact.ts';
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
    const head = headOf(pact);
    for (const kind of kinds)
      for (const item of itemsOf(pact, kind)) {
        const planner = pact.periods.has(item.document) ? item.document : head;
        const period = planner && pact.periods.get(planner);
        const span = pact.planned.get(item);
        if (!planner || !period || !span || !item.when || isOutsidePlan(item)) continue;
        // A date that follows another item's is told there; a period that is unclear, nowhere.
        if (isDerived(item.when) || isFaulty(pact, item.document, 'period')) continue;
        const side =
          item.when.role === 'period' ? sideOfStretch(span, period) : sideOf(span, period);
        if (!side) continue;
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
